import { parseRange, range } from '../../../core/sheet/address';
import type { ReadLimits } from '../readLimits';
import { readExtendedRanges, readValidations } from './foundValidations';
import { GridReader } from './gridReader';
import { type Place, PlaceReader } from './placeReader';
import type { SheetLayout } from './sheetLayout';
import { Unpatchable } from './unpatchable';

/** What has been found so far. */
type OpenLayout = Omit<SheetLayout, 'sheetData'> & { sheetData?: Place };

/** Excel's own width of a column nobody touched. */
const DEFAULT_WIDTH = '9.140625';

/** What stands before the protection, in the same order. */
const BEFORE_PROTECTION = ['sheetData', 'sheetCalcPr'];

/** What stands before the validations, in the order of the schema (CT_Worksheet, ISO 29500-1 §18.3.1.99). */
const BEFORE_VALIDATIONS = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
];

/** Looks over a worksheet part. Throws where its rows or cells are in no order, or not in one place. */
export function readLayout(source: string, part: string, limits: ReadLimits, sheet: string): SheetLayout {
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  const layout = emptyLayout(source.slice(xml.tagFrom, xml.tagTo));
  for (const level = xml.depth; xml.nextChild(level); ) {
    const { name } = xml;
    const place = readChild(xml, layout, sheet);
    if (BEFORE_VALIDATIONS.includes(name)) layout.rulesAt = place.to;
    if (BEFORE_PROTECTION.includes(name)) layout.protectionAt = place.to;
  }
  const { sheetData } = layout;
  return sheetData ? { ...layout, sheetData } : refuseLayout(sheet);
}

function refuseLayout(sheet: string): never {
  throw new Unpatchable({ code: 'disordered', sheet, cell: 'A1' });
}

function emptyLayout(root: string): OpenLayout {
  return {
    ...{ root, defaultWidth: DEFAULT_WIDTH, hidesUnlisted: false, rulesAt: 0, protectionAt: 0 },
    ...{ columns: [], blocks: [], masters: [], found: [], extended: [] },
  };
}

function readChild(xml: PlaceReader, layout: OpenLayout, sheet: string): Place {
  const level = xml.depth;
  const { tagFrom: from, tagTo, name } = xml;
  const isAgain = name === 'sheetData' ? layout.sheetData : name === 'dataValidations' && layout.validations;
  if (isAgain) refuseLayout(sheet);
  if (name === 'sheetFormatPr') readFormat(xml, layout);
  else if (name === 'cols') readColumns(xml, layout);
  else if (name === 'sheetData') readFormulas(new GridReader(xml, sheet), layout);
  else if (name === 'dataValidations') layout.found.push(...readValidations(xml));
  else if (name === 'extLst') layout.extended.push(...readExtendedRanges(xml));
  // A container already read to its end is left; leaving it again would go over what follows.
  const place = { from, tagTo, to: xml.depth < level ? xml.tagTo : xml.leave(level) };
  if (name === 'dimension') layout.dimension = place;
  else if (name === 'cols') layout.cols = place;
  else if (name === 'sheetData') layout.sheetData = place;
  else if (name === 'dataValidations') layout.validations = place;
  else if (name === 'sheetProtection') layout.protection = place;
  return place;
}

function readFormat(xml: PlaceReader, layout: OpenLayout): void {
  const width = xml.attribute('defaultColWidth');
  if (width !== undefined && Number(width) > 0) layout.defaultWidth = width;
  layout.hidesUnlisted = xml.isOn('zeroHeight');
}

function readColumns(xml: PlaceReader, { columns }: OpenLayout): void {
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('col')) continue;
    const run = {
      min: (xml.integer('min') ?? 0) - 1,
      max: (xml.integer('max') ?? 0) - 1,
      hidden: xml.isOn('hidden'),
      isFlat: Number(xml.attribute('width') ?? 1) === 0,
      style: xml.integer('style'),
    };
    columns.push({ ...run, place: xml.pass() });
  }
}

function readFormulas(grid: GridReader, layout: OpenLayout): void {
  const { xml } = grid;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('row')) continue;
    grid.enterRow();
    for (const row = xml.depth; xml.nextChild(row); ) {
      if (!xml.isNamed('c')) continue;
      grid.enterCell();
      for (const cell = xml.depth; xml.nextChild(cell); ) if (xml.isNamed('f')) readFormula(grid, layout);
    }
  }
}

function readFormula({ xml, row, col }: GridReader, { blocks, masters }: OpenLayout): void {
  const type = xml.attribute('t');
  const block = parseRange(xml.attribute('ref') ?? '') ?? range(row, col);
  const index = xml.integer('si');
  if (type === 'array') blocks.push({ code: 'arrayFormula', range: block });
  else if (type === 'dataTable') blocks.push({ code: 'dataTable', range: block });
  else if (type === 'shared' && index !== undefined && xml.text() !== '')
    masters.push({ index, cell: { row, col } });
}
