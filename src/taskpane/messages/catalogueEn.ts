import type { catalogueVi } from './catalogueVi';

export const catalogueEn: typeof catalogueVi = {
  open: 'Own catalogue…',
  title: 'Own catalogue',
  exporting: 'Writing the catalogue …',
  undo: 'write the catalogue',
  choose: 'Choose a catalogue file',
  loadOpen: 'Load from this workbook',
  reading: 'Reading the catalogue …',
  toForm: 'Make a form from it',
};
