import { counted } from './counted';
import type { filesVi } from './filesVi';
import { joined } from './lists';

export const filesEn: typeof filesVi = {
  open: 'Check many files…',
  title: 'Check many files',
  empty: 'No files chosen to check yet',
  emptyHint: 'Open the folder and choose all files with Ctrl+A. No file is changed, no figure is merged.',
  choose: 'Choose files to check',
  busy: 'Checking …',
  failed: 'The files were not checked.',
  found: (forms, unread) =>
    `${counted(forms, 'form')} checked${unread > 0 ? `; ${counted(unread, 'file')} could not be read` : ''}.`,
  groups: {
    errors: (count) => `With errors ${count}`,
    unread: (count) => `Unreadable ${count}`,
    warnings: (count) => `With warnings ${count}`,
    clean: (count) => `Without errors ${count}`,
  },
  noAccess: 'does not open',
  copy: 'same file',
  hints: (count) => counted(count, 'hint'),
  explained: (count) => `${count} explained`,
  export: 'Export findings workbook',
  exporting: 'Writing the findings …',
  undo: 'write the findings',
  added: (sheets) => `Sheets added to the workbook: ${joined(sheets)}.`,
  saved: (file, slips) =>
    slips > 0 ? `${file} saved, with return slips for ${counted(slips, 'unit')}.` : `${file} saved.`,
  slip: 'Make a return slip',
};
