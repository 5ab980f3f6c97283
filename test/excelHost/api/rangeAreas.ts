import { quoteIfNeeded } from '../calculation/formulaText';
import { type Area, colsOf, formatArea, rowsOf } from '../model/area';
import { CLEAR, clearArea } from '../model/clearArea';
import { type ApiObject, defineType } from '../protocol/apiType';
import { areasFormat } from './areasFormat';
import { asCount, asOneOf } from './arguments';
import { conditionalFormats } from './conditionalFormats';
import { assertOpen, type Place, type SheetPlace } from './place';
import { range } from './range';
import { worksheet } from './worksheet';

/** Several areas of one sheet. */
export type Areas = SheetPlace & { readonly areas: readonly Area[] };

/** Each area as a range of its own. */
export function placesOf({ areas, ...place }: Areas): Place[] {
  return areas.map((area) => ({ ...place, area }));
}

const rangesOf = (areas: Areas): ApiObject[] => placesOf(areas).map((place) => range(place));

const collection = defineType<Areas>('RangeAreasCollection', {
  guard: assertOpen,
  items: rangesOf,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (areas, index) => rangesOf(areas)[asCount(index)] ?? null,
  },
});

const addressOf = ({ sheet, areas }: Areas) =>
  areas.map((area) => `${quoteIfNeeded(sheet.name)}!${formatArea(area)}`).join(',');

/** Excel.RangeAreas */
export const rangeAreas = defineType<Areas>('RangeAreas', {
  guard: assertOpen,
  scalars: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * colsOf(area), 0) },
  },
  links: {
    areas: (areas) => collection(areas),
    format: (areas) => areasFormat(areas),
    conditionalFormats: (areas) => conditionalFormats(areas),
    worksheet: (areas) => worksheet(areas),
  },
  methods: {
    clear: ({ workbook, sheet, areas }, what) => {
      for (const area of areas) clearArea(workbook, sheet, area, asOneOf(what ?? 'All', CLEAR));
    },
  },
});
