import { counted } from './counted';
import type { explainVi, fixVi } from './fixVi';

export const fixEn: typeof fixVi = {
  all: (cells) => `Auto-fix ${counted(cells, 'cell')}…`,
  title: (cells) => `Auto-fix ${counted(cells, 'cell')}`,
  titleOne: (cell) => `Fix cell ${cell}`,
  intro: 'Only what is certain and can be undone. Clear any you don’t want.',
  introOne: 'Look closely before fixing. It can still be undone afterwards.',
  more: (cells: readonly string[], all: number) => `${cells.join(' · ')} … (${all} cells)`,
  table: 'Cells to be fixed',
  chosen: 'Chosen',
  cell: 'Cell',
  before: 'Before',
  after: 'After',
  choose: (cell) => `Fix cell ${cell}`,
  blank: 'blank',
  formula: (shown) => `formula: ${shown}`,
  text: (shown) => `“${shown}”`,
  apply: (cells) => `Fix ${counted(cells, 'cell')}`,
  eye: (issues) => `Needs your eye ${issues}`,
  likely: (before, after) => `${before} → ${after}?`,
  none: 'Choose at least one cell.',
  to: (shown) => `Change to ${shown}`,
  restore: 'Restore formula',
  look: 'Look and fix…',
  clear: 'Clear the cell',
  why: 'Why?',
  busy: 'Fixing …',
  done: (cells) => `${counted(cells, 'cell')} fixed.`,
};

export const explainEn: typeof explainVi = {
  explain: 'Explain',
  next: 'Explain next warning',
  title: (rest) => `Explain · ${rest} left`,
  reason: 'Reason',
  hint: 'Kept in the Explanation column and carried into the merge.',
  missing: 'Write a reason the consolidator will understand.',
  save: 'Save explanation',
  saveNext: 'Save, next warning',
  saved: (rest) => (rest > 0 ? `Saved. ${counted(rest, 'warning')} left.` : 'Explanation saved.'),
};
