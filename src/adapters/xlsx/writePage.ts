import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { formatRange } from '../../core/sheet/address';
import type { PageSetup, SheetPlan } from '../../core/sheet/plan';
import { quoteSheetName } from '../../core/sheet/sheetName';
import { escapeText } from './writeText';

type DefinedName = NonNullable<WriteOptions['namedRanges']>[number];

const MILLIMETRES_PER_INCH = 25.4;

/** Paper, margins and footer; as many pages high as the rows need. */
export function toPrintSettings(page: PageSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { orientation, fitToWidth, centered, footer } = page;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth,
      fitToHeight: 0,
      margins: marginsOf(page),
      ...(centered && { horizontalCentered: true }),
    },
    ...(footer !== undefined && { headerFooter: { oddFooter: escapeText(footer) } }),
  };
}

function marginsOf({ margins }: PageSetup) {
  const { top, bottom, left, right } = margins;
  return { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right) };
}

const inches = (millimetres: number) => millimetres / MILLIMETRES_PER_INCH;

/** The reserved names behind a sheet's print area, repeated rows and filter. hucre's own do not quote the sheet. */
export function definedNamesOf({ name, page, autoFilter }: SheetPlan): DefinedName[] {
  const own = (reserved: string, reference: string): DefinedName => ({
    name: `_xlnm.${reserved}`,
    range: `${quoteSheetName(name)}!${reference}`,
    scope: name,
  });
  const { printArea, repeatRows } = page ?? {};
  return [
    ...(autoFilter ? [own('_FilterDatabase', formatRange(autoFilter, true))] : []),
    ...(printArea ? [own('Print_Area', formatRange(printArea, true))] : []),
    ...(repeatRows ? [own('Print_Titles', `$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`)] : []),
  ];
}
