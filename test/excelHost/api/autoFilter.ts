import { assertPermitted } from '../model/protection';
import { type ApiObject, defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { areaArgument, assertOpen, type SheetPlace } from './place';
import { range } from './range';

/** Excel.AutoFilter: the arrows. Nothing is filtered here: criteria are refused. */
export const autoFilter = defineType<SheetPlace>('AutoFilter', {
  guard: assertOpen,
  scalars: {
    enabled: { get: ({ sheet }) => sheet.autoFilter !== undefined },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply: ({ sheet }, given, column, criteria) => {
      if (column !== undefined || criteria !== undefined) throw refusal('NotImplemented');
      // "Use AutoFilter" on a protected sheet allows to use the arrows that are there, not to make some.
      assertPermitted(sheet, undefined);
      sheet.autoFilter = areaArgument(given, sheet);
    },
    remove: ({ sheet }) => {
      assertPermitted(sheet, undefined);
      sheet.autoFilter = undefined;
    },
    getRange: (place) => filtered(place) ?? notFound(),
    getRangeOrNullObject: filtered,
  },
});

function filtered(place: SheetPlace): ApiObject | null {
  return place.sheet.autoFilter ? range({ ...place, area: place.sheet.autoFilter }) : null;
}

function notFound(): never {
  throw refusal('ItemNotFound');
}
