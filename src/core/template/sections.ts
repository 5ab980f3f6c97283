import { type Range, range } from '../sheet/address';
import type { PlannedCell } from '../sheet/plan';
import { COLUMNS, columnOf } from './columns';
import type { TemplateContent } from './content';
import type { TemplateLayout } from './layout';
import { WORDS } from './words';

type Block = { readonly cells: readonly PlannedCell[]; readonly merges: readonly Range[] };

const FIRST = columnOf('label');
const LAST = COLUMNS.length - 1;

/** Rows kept free for a signature. */
const SIGN_ROWS = 3;

/** Zero-based rows of the signature lines and the legend below the text sections. */
export function footerRows({ endRow }: TemplateLayout) {
  const signers = endRow + 1;
  const names = signers + 2 + SIGN_ROWS;
  return { signers, sign: signers + 1, names, legend: names + 2 };
}

/** Text sections: a heading per text metric, then one statement per row with the metric's code beside it. */
export function planSections(layout: TemplateLayout, content: TemplateContent): Block {
  const rows = layout.rows.filter(({ type }) => type === 'section' || type === 'statement');
  const cells = rows.flatMap((row): PlannedCell[] => {
    if (row.type === 'section') {
      return [
        { row: row.row, col: columnOf('number'), value: Number(row.number) },
        { row: row.row, col: FIRST, value: row.metric.label.vi },
      ];
    }
    if (row.type !== 'statement') return [];
    const statement = content.texts[row.metric.code]?.[row.index];
    const code = { row: row.row, col: columnOf('code'), value: row.metric.code };
    return statement ? [code, { row: row.row, col: FIRST, ...statement }] : [code];
  });
  return { cells, merges: rows.map(({ row }) => range(row, FIRST, row, LAST)) };
}

/** Preparer and approver lines, then the legend. */
export function planFooter(layout: TemplateLayout): Block {
  const rows = footerRows(layout);
  const [left, right] = signatureColumns();
  const line = (row: number, [first]: readonly [number, number], value: string) => ({
    row,
    col: first,
    value,
  });
  return {
    cells: [
      line(rows.signers, left, WORDS.preparer),
      line(rows.signers, right, WORDS.approver),
      line(rows.sign, left, WORDS.sign),
      line(rows.sign, right, WORDS.sign),
      ...WORDS.legend.map((value, index) => ({ row: rows.legend + index, col: 0, value })),
    ],
    merges: [
      ...[rows.signers, rows.sign, rows.names].flatMap((row) =>
        [left, right].map(([first, last]) => range(row, first, row, last)),
      ),
      ...WORDS.legend.map((_, index) => range(rows.legend + index, 0, rows.legend + index, LAST)),
    ],
  };
}

/** First and last column of the preparer's and the approver's line. */
export function signatureColumns(): readonly [readonly [number, number], readonly [number, number]] {
  return [
    [columnOf('number'), columnOf('label')],
    [columnOf('completion'), LAST],
  ];
}
