import { CLEAR, clearArea } from '../model/clearArea';
import { copyArea } from '../model/copyArea';
import { merge, mergesIn, unmerge } from '../model/merges';
import { selectArea } from '../model/selection';
import { refusal } from '../protocol/excelError';
import { asFlag, asOneOf } from './arguments';
import { type Place, placeOf } from './place';
import { rangeAreas } from './rangeAreas';
import { validateArraySize } from './rangeContents';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** What is done to a range. */
export const rangeActions = {
  select: ({ workbook, sheet, area }: Place) => selectArea(workbook, sheet, area),
  clear: ({ workbook, sheet, area }: Place, what: unknown) =>
    clearArea(workbook, sheet, area, asOneOf(what ?? 'All', CLEAR)),
  // Sizes are never made to fit here, and parts are not copied by themselves.
  copyFrom: ({ workbook, ...to }: Place, source: unknown, what: unknown) => {
    if (asOneOf(what ?? 'All', COPY_TYPES) !== 'All') throw refusal('NotImplemented');
    copyArea(workbook, placeOf(source), to);
  },
  merge: ({ workbook, sheet, area }: Place, across: unknown) =>
    merge(workbook, sheet, area, across === undefined ? false : asFlag(across)),
  unmerge: ({ sheet, area }: Place) => unmerge(sheet, area),
  calculate: ({ workbook }: Place) => workbook.calculate(),
  getMergedAreasOrNullObject: (place: Place) => {
    const areas = mergesIn(place.sheet, place.area);
    return areas.length > 0 ? rangeAreas({ ...place, areas }) : null;
  },
  _ValidateArraySize: validateArraySize,
};
