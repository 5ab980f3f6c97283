import type { catalogueScreenVi } from './catalogueScreenVi';
import { counted } from './counted';
import { joined } from './lists';

export const catalogueScreenEn: typeof catalogueScreenVi = {
  standard: 'The standard forms are in use',
  standardHint: 'Export a catalogue to add, drop or rename metrics or edit rules; then load it here.',
  inUse: (label, edition) => `${label} · edition ${edition}`,
  holds: (metrics, own) =>
    own > 0 ? `${counted(metrics, 'metric')}, ${own} of them own` : `${counted(metrics, 'metric')}, none own`,
  units: (units) => counted(units, 'unit'),
  loadedHint: 'Forms made from now on use it and carry it. When the pane was closed, load it again.',
  carriedHint: 'The forms of this workbook carry it. Forms added to the workbook use it too.',
  forget: 'Stop using it',
  exportHeading: 'Export a catalogue to edit',
  from: 'Begin with',
  roster: 'With the roster',
  noRoster: 'None',
  addSheets: 'Add to this workbook',
  saveFile: 'Save a file to edit',
  added: (sheets) =>
    `Sheets added to the workbook: ${joined(sheets)}. When edited, select Load from this workbook.`,
  already: 'This workbook has the sheets of a catalogue already. Load that, or export into another workbook.',
  saved: (file) => `${file} saved. Edit that file, then load it here.`,
  unread: 'The catalogue was not read; the one in use stays.',
  done: (label) => `“${label}” loaded.`,
  openBook: 'This workbook',
  problems: (name, count) =>
    `${name} has ${counted(count, 'place')} to correct and was not loaded; the one in use stays.`,
  problemList: 'To correct',
  sheet: (sheet) => `Sheet ${sheet}`,
  sound: 'Nothing is left to correct in this workbook. Select Load from this workbook.',
  gone: 'This workbook has no sheets of a catalogue any more.',
};
