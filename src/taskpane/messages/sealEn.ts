import { counted } from './counted';
import type { sealVi } from './sealVi';

export const sealEn: typeof sealVi = {
  open: 'Seal figures…',
  title: 'Seal figures',
  form: 'Form',
  ready: (explained) =>
    explained > 0 ? `0 errors · ${counted(explained, 'warning')} explained` : '0 errors · no warnings left',
  preparedBy: 'Prepared by',
  approvedBy: 'Approved by',
  name: 'Full name',
  declaration: 'I confirm this form holds no state secrets.',
  meaning:
    'Sealing locks the form. Any later change shows “Changed after sealing”. This is tamper evidence, not a digital signature.',
  fileName: (name) => `File name: ${name}`,
  seal: 'Seal figures',
  noPreparer: 'Enter who prepared it.',
  noApprover: 'Enter the approver.',
  noDeclaration: 'Tick the declaration before sealing.',
  stillOpen: (errors, unexplained) =>
    `${counted(errors, 'error')} and ${counted(unexplained, 'unexplained warning')} remain open. Go back to Check to mend them.`,
  noForm: 'The form is no longer on this sheet. Select Check to read it again.',
  done: (at) => `Sealed at ${at}. The form is locked.`,
  undo: (unit) => `seal the form of ${unit}`,
  undoReopen: (unit) => `reopen the form of ${unit}`,
  sealed: (at) => `Sealed ${at}`,
  changed: 'Changed after sealing',
  readyToSend: 'Ready to send',
  signed: (prepared, approved) => `Prepared by: ${prepared} · Approved by: ${approved}`,
  suggested: 'Suggested file name',
  howToSend: 'Save (Ctrl+S) under this name and send it the usual way.',
  howToSendPage: 'Select Save, give the file this name and send it the usual way.',
  copy: 'Copy file name',
  copied: (name) => `${name} copied.`,
  notCopied: (name) => `It could not be copied; the file name is ${name}`,
  reopen: 'Reopen to edit',
  reopenTitle: 'Reopen to edit',
  reopenMeaning: (at) => `Reopening removes the seal of ${at}; seal again before sending.`,
  reopenRun: 'Reopen',
  reopened: 'Reopened for editing. Seal it again before sending.',
  differs: (cells) =>
    `${counted(cells, 'cell differs', 'cells differ')} from when it was sealed. Seal again, or restore the sealed figures.`,
  broken: 'The seal no longer fits the form. Seal again before sending.',
  toCell: (cell) => `Go to cell ${cell}`,
  again: 'Seal again…',
};
