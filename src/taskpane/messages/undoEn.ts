import { firstOf, joined } from './lists';
import type { undoVi } from './undoVi';

export const undoEn: typeof undoVi = {
  undo: 'Undo',
  what: (what) => `Undo: ${what}`,
  failed: 'Not undone; the workbook is as before.',
  place: (sheet, cell) => (cell ? `cell ${cell} of sheet ${sheet}` : `sheet ${sheet}`),
  done: (cells, removed, kept, unguarded = []) =>
    [
      ...(cells > 0 ? [`${cells} cells restored.`] : []),
      ...(removed.length > 0 ? [`Sheets just added were removed: ${joined(removed)}.`] : []),
      ...(unguarded.length > 0
        ? [`Checks on entry and locks of ${joined(unguarded)} are as they were before.`]
        : []),
      ...(kept.length > 0 ? [`Kept because retyped since: ${firstOf(kept)}.`] : []),
    ].join(' ') || 'Nothing left to undo.',
  form: (unit) => `create the form of ${unit}`,
  merge: 'write the summary',
  fixes: (cells) => `fix ${cells} cells`,
  explanation: (cell) => `explanation of cell ${cell}`,
};
