import type { Fix } from '../../report/issue';

/** Another figure in a cell; what a person has to decide is not certain. */
export function replaceFigure(cell: string, value: number, certain = false): Fix {
  return { cells: [{ cell, value }], certain };
}
