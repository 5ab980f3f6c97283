import { area as areaAt, GRID } from '../model/area';
import { copySheet } from '../model/copySheet';
import type { SheetVisibility } from '../model/sheet';
import { usedArea } from '../model/usedArea';
import { type ApiObject, type ApiType, defineType, isApiObject } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asColor, asCount, asFlag, asNumber, asOneOf, asText } from './arguments';
import { autoFilter } from './autoFilter';
import { eventMethods, SHEET_EVENTS } from './eventMethods';
import { freezePanes } from './freezePanes';
import { pageLayout } from './pageLayout';
import { areaOf, assertOpen, inGrid, type SheetPlace } from './place';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { worksheetProtection } from './worksheetProtection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const satisfies readonly SheetVisibility[];

/** Excel.Worksheet */
export const worksheet: ApiType<SheetPlace> = defineType<SheetPlace>('Worksheet', {
  guard: assertOpen,
  identity: ['id'],
  writtenAs: { gridlines: 'showGridlines', headings: 'showHeadings' },
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ workbook, sheet }, value) => workbook.renameSheet(sheet, asText(value)),
    },
    position: { get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet), set: move },
    visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ workbook, sheet }, value) => {
        workbook.assertStructure();
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    },
    standardWidth: plain('standardWidth', asNumber),
    showGridlines: plain('showGridlines', asFlag),
    showHeadings: plain('showHeadings', asFlag),
    enableCalculation: plain('enableCalculation', asFlag),
  },
  links: {
    protection: (place) => worksheetProtection(place),
    freezePanes: (place) => freezePanes(place),
    pageLayout: (place) => pageLayout(place),
    autoFilter: (place) => autoFilter(place),
  },
  methods: {
    getRange: (place, address) =>
      range({ ...place, area: address === undefined ? GRID : areaOf(asText(address)) }),
    getRangeByIndexes: (place, row, col, rows, cols) =>
      range({ ...place, area: inGrid(areaAt(asCount(row), asCount(col), asCount(rows), asCount(cols))) }),
    getCell: (place, row, col) => range({ ...place, area: inGrid(areaAt(asCount(row), asCount(col))) }),
    getRanges: (place, addresses) =>
      rangeAreas({
        ...place,
        areas: addresses === undefined ? [GRID] : asText(addresses).split(/[,;]/).map(areaOf),
      }),
    getUsedRange: (place, valuesOnly) => used(place, valuesOnly) ?? range({ ...place, area: areaAt(0, 0) }),
    getUsedRangeOrNullObject: used,
    activate: ({ workbook, sheet }) => workbook.activate(sheet),
    calculate: ({ workbook }) => workbook.calculate(),
    delete: ({ workbook, sheet }) => workbook.deleteSheet(sheet),
    copy: (place, position, relativeTo) => {
      const at = placeOfCopy(place, asOneOf(position ?? 'None', COPY_POSITIONS), relativeTo);
      return worksheet({ ...place, sheet: copySheet(place.workbook, place.sheet, at) });
    },
    ...eventMethods<SheetPlace>(
      SHEET_EVENTS,
      ({ workbook }) => workbook.events,
      ({ sheet }) => sheet.id,
    ),
  },
});

const COPY_POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function placeOfCopy(
  { workbook }: SheetPlace,
  position: (typeof COPY_POSITIONS)[number],
  relativeTo: unknown,
): number {
  if (position === 'None' || position === 'Beginning') return 0;
  if (position === 'End') return workbook.sheets.length;
  if (!isApiObject(relativeTo) || relativeTo.typeName !== 'Worksheet') throw refusal('InvalidArgument');
  const index = workbook.sheets.indexOf((relativeTo.target as SheetPlace).sheet);
  return position === 'Before' ? index : index + 1;
}

type PlainName = 'standardWidth' | 'showGridlines' | 'showHeadings' | 'enableCalculation';

function plain(name: PlainName, parse: (value: unknown) => number | boolean) {
  return {
    get: ({ sheet }: SheetPlace) => sheet[name],
    set: ({ sheet }: SheetPlace, value: unknown) => {
      Object.assign(sheet, { [name]: parse(value) });
    },
  };
}

/** On a sheet without a cell in use this is a null object. */
function used(place: SheetPlace, valuesOnly: unknown): ApiObject | null {
  const area = usedArea(place.sheet, GRID, valuesOnly === true);
  return area ? range({ ...place, area }) : null;
}

function setVisibility({ workbook, sheet }: SheetPlace, value: unknown): void {
  workbook.assertStructure();
  const visibility = asOneOf(value, VISIBILITIES);
  if (visibility === 'Visible') sheet.visibility = visibility;
  else workbook.hideSheet(sheet, visibility);
}

function move({ workbook, sheet }: SheetPlace, value: unknown): void {
  workbook.assertStructure();
  const place = asCount(value);
  if (place < 0 || place >= workbook.sheets.length) throw refusal('InvalidArgument');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(place, 0, sheet);
}
