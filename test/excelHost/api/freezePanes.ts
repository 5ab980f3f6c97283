import { LAST_COL, LAST_ROW } from '../../../src/core/sheet/address';
import { area } from '../model/area';
import { type ApiObject, defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asCount } from './arguments';
import { areaArgument, assertOpen, inGrid, type SheetPlace } from './place';
import { range } from './range';

/** Excel.WorksheetFreezePanes */
export const freezePanes = defineType<SheetPlace>('WorksheetFreezePanes', {
  guard: assertOpen,
  methods: {
    freezeAt: ({ sheet }, given) => {
      const frozen = areaArgument(given, sheet);
      sheet.frozen = { from: { row: 0, col: 0 }, to: frozen.to };
    },
    freezeRows: ({ sheet }, count) => {
      sheet.frozen = inGrid(area(0, 0, asCount(count, 1), LAST_COL + 1));
    },
    freezeColumns: ({ sheet }, count) => {
      sheet.frozen = inGrid(area(0, 0, LAST_ROW + 1, asCount(count, 1)));
    },
    unfreeze: ({ sheet }) => {
      sheet.frozen = undefined;
    },
    getLocation: (place) => location(place) ?? notFound(),
    getLocationOrNullObject: location,
  },
});

function location(place: SheetPlace): ApiObject | null {
  return place.sheet.frozen ? range({ ...place, area: place.sheet.frozen }) : null;
}

function notFound(): never {
  throw refusal('ItemNotFound');
}
