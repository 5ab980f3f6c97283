import type { EditedCell } from '../sheet/edit';
import type { Cell, SheetSnapshot } from '../sheet/snapshot';
import { META } from '../template/columns';

/** What the hidden stamps of a seal say. */
export type SealStamps = {
  readonly digest: string;
  readonly at: string;
  readonly prepared: string;
  readonly approved: string;
  /** `B01:period=1f3a9c02 …` */
  readonly marks: string;
};

const LABELS = {
  digest: 'meta:seal',
  at: 'meta:seal-at',
  prepared: 'meta:seal-prepared',
  approved: 'meta:seal-approved',
  marks: 'meta:seal-cells',
} as const satisfies Record<keyof SealStamps, string>;

const KEYS = Object.keys(LABELS) as (keyof SealStamps)[];

/** Stamps that every form has, with a value beside each: the seal stands on their rows, which are hidden. */
const ROWS = [META.template, META.version, META.unit, META.name, META.period];

/** A cell of Excel holds 32,767 characters; programs are surer of fewer. */
const LONGEST = 8_000;

/** The cells of a seal: on the hidden rows of the form's own stamps, right of every column a person may move. */
export function stampCells(sheet: SheetSnapshot, stamps: SealStamps): EditedCell[] {
  const rows = ROWS.map((label) => sheet.cells.find(({ value }) => value === label)?.row);
  const free = Math.max(...sheet.cells.map(({ col }) => col)) + 2;
  return KEYS.flatMap((key, index) => {
    const row = rows[index];
    if (row === undefined) throw new Error(`no row for ${LABELS[key]}`);
    return [LABELS[key], ...chunks(stamps[key])].map((value, at) => {
      return { row, col: free + at, value, numberFormat: '@' };
    });
  });
}

/** The cells that the stamps of a seal stand in, to be emptied. */
export function emptiedStamps(sheet: SheetSnapshot): EditedCell[] {
  return KEYS.flatMap((key) => stampRun(sheet, key)).map(({ row, col }) => ({ row, col, value: null }));
}

/** The stamps found; one that was taken away is empty. Undefined where there is no seal. */
export function readStamps(sheet: SheetSnapshot): SealStamps | undefined {
  const isStamp = ({ value }: Cell) => typeof value === 'string' && value.startsWith(LABELS.digest);
  if (!sheet.cells.some(isStamp)) return undefined;
  const found = Object.fromEntries(
    KEYS.map((key) => {
      const [, ...values] = stampRun(sheet, key);
      return [key, values.map(({ value }) => String(value)).join('')];
    }),
  ) as SealStamps;
  return KEYS.some((key) => found[key] !== '') ? found : undefined;
}

/** A stamp's label and the filled cells right beside it. */
function stampRun({ cells }: SheetSnapshot, key: keyof SealStamps): Cell[] {
  const label = cells.find(({ value }) => value === LABELS[key]);
  if (!label) return [];
  const right = cells.filter(({ row, col }) => row === label.row && col > label.col);
  const run = right
    .sort((a, b) => a.col - b.col)
    .filter(({ col, value }, index) => col === label.col + 1 + index && value !== null);
  return [label, ...run];
}

function chunks(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST) parts.push(text.slice(from, from + LONGEST));
  return parts;
}
