import type { Cell, CellValue } from '../../core/sheet/snapshot';

/** The contents of a rectangle as Excel hands them out, row by row. Indices are zero-based. */
export type Contents = {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
};

const ERROR = /^#(?:N\/A|(?:DIV\/0|NAME\?|NULL|NUM|REF|VALUE|SPILL|CALC|BLOCKED|FIELD|BUSY)!?|NAME\?)$/;

/** The cells of a rectangle that hold something; a formula that shows blank holds `""`. */
export function cellsOf({ rowIndex, columnIndex, values, formulas }: Contents): Cell[] {
  return values.flatMap((line, row) =>
    line.flatMap((shown, col): Cell[] => {
      const address = { row: rowIndex + row, col: columnIndex + col };
      const value = cellValueOf(shown);
      const formula = formulaOf(formulas[row]?.[col], shown);
      if (formula !== undefined) return [{ ...address, value, formula }];
      return value === '' ? [] : [{ ...address, value }];
    }),
  );
}

/** A value as Excel hands it out. An error is a text there like any other; so a text that reads like one is taken for it. */
export function cellValueOf(shown: unknown): CellValue {
  if (typeof shown === 'number' || typeof shown === 'boolean') return shown;
  const text = String(shown ?? '');
  return ERROR.test(text) ? { error: text } : text;
}

/** A text that begins with `=` is handed out alike as value and as formula. */
function formulaOf(formula: unknown, shown: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== shown ? formula : undefined;
}
