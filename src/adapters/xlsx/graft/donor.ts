import type { SheetPlan } from '../../../core/sheet/plan';
import { PlaceReader } from '../patch/placeReader';
import { DEFAULT_LIMITS } from '../readLimits';
import { WorkbookPackage } from '../workbookPackage';
import { writeXlsx } from '../writeXlsx';
import { readStyleTables, type StyleTables } from './styleTables';

/** The planned sheets as a workbook of their own, from which their parts are taken. */
export type Donor = {
  /** In the order of the plans. */
  readonly sheets: readonly DonorSheet[];
  /** What stands inside the `si` of each shared string. */
  readonly strings: readonly string[];
  readonly styles: StyleTables;
};

export type DonorSheet = {
  readonly plan: SheetPlan;
  /** The worksheet part. */
  readonly text: string;
  /** `definedName` elements of this sheet. */
  readonly names: readonly string[];
};

/** Writes the plans, whose names differ. Throws a RangeError for a plan Excel could not hold. */
export async function makeDonor(plans: readonly SheetPlan[]): Promise<Donor> {
  // A workbook needs a visible sheet, which the new ones need not have; visibility stands outside their parts.
  const shown = plans.map((plan) => ({ ...plan, visibility: 'visible' as const }));
  const book = new WorkbookPackage(await writeXlsx(shown), DEFAULT_LIMITS);
  const names = namesIn(book.readText('xl/workbook.xml'));
  return {
    sheets: plans.map((plan, index) => ({
      plan,
      text: book.readText(`xl/worksheets/sheet${index + 1}.xml`),
      names: names.filter((name) => name.includes(` localSheetId="${index}"`)),
    })),
    strings: book.has('xl/sharedStrings.xml') ? stringsIn(book.readText('xl/sharedStrings.xml')) : [],
    styles: readStyleTables(book.readText('xl/styles.xml'), 'xl/styles.xml', DEFAULT_LIMITS),
  };
}

const namesIn = (workbook: string) => workbook.match(/<definedName [^>]*>[^<]*<\/definedName>/g) ?? [];

function stringsIn(source: string): string[] {
  const xml = new PlaceReader(source, 'xl/sharedStrings.xml', DEFAULT_LIMITS);
  const strings: string[] = [];
  xml.enterRoot();
  for (const level = xml.depth; xml.nextChild(level); ) {
    const { tagTo, to } = xml.pass();
    strings.push(source.slice(tagTo, source.lastIndexOf('<', to - 1)));
  }
  return strings;
}
