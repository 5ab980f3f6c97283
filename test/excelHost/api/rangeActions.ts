import { CLEAR, clearArea } from '../model/clearArea';
import { merge, mergesIn, unmerge } from '../model/merges';
import { selectArea } from '../model/selection';
import { asFlag, asOneOf } from './arguments';
import type { Place } from './place';
import { rangeAreas } from './rangeAreas';
import { validateArraySize } from './rangeContents';

/** What is done to a range. */
export const rangeActions = {
  select: ({ workbook, sheet, area }: Place) => selectArea(workbook, sheet, area),
  clear: ({ workbook, sheet, area }: Place, what: unknown) =>
    clearArea(workbook, sheet, area, asOneOf(what ?? 'All', CLEAR)),
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
