import { counted } from './counted';
import type { guardsVi } from './guardsVi';

export const guardsEn: typeof guardsVi = {
  lost: (cells) =>
    `${counted(cells, 'cell')} lost the check on entry or the lock, usually to a paste. Select Restore; figures stay.`,
  restore: 'Restore checks on entry and locks',
  busy: 'Restoring checks on entry and locks …',
  done: (cells) =>
    cells > 0
      ? `Checks on entry and locks of ${counted(cells, 'cell')} restored; figures stay.`
      : 'Cell formats and sheet protection restored; figures stay.',
  nothing: 'No cell has lost its check on entry or its lock.',
  what: 'restore checks and locks',
};
