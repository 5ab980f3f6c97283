import type { marksVi } from './marksVi';

export const marksEn: typeof marksVi = {
  remove: 'Remove marks from the sheet',
  removed: 'Marks removed from the sheet.',
  notDrawn: 'Cells could not be marked in the sheet; all results are here.',
  notRemoved: 'Marks could not be removed from the sheet.',
};
