import type { Period } from '../catalogue/period';
import { foldText } from '../text/fold';

/** A period as a text says it; the year may be unsaid (`Quý I`), and `whole` tells `Cả năm` from a bare year. */
export type SaidPeriod = {
  readonly type: Period['type'];
  readonly year?: number;
  readonly part?: number;
  readonly lastYear?: number;
  readonly whole?: boolean;
};

const YEAR = '(?:\\s*(?:nam|[/.-]|,)?\\s*((?:19|20)\\d\\d))?';
/** `6T/2024`, `9T đầu năm` too; `6 t` may be tonnes. */
const MONTHS = '(?:thang|t(?=\\s*(?:dau|cuoi|nam|[/.,-]?\\s*(?:19|20)\\d\\d)))';
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** A day's date is no period, and what is planned for later is another's. */
const NOISE =
  /ngay\s*[\d.…]*\s*(?:thang\s*[\d.…]*\s*nam\s*[\d.…]*|[/-]\s*\d+\s*[/-]\s*\d+)|\d{1,2}[/-]\d{1,2}[/-]\d{4}|(?:so|qd|nq|ct|nd|kl|cv)\s*:?\s*\d+[/-]\S*/g;
const LATER = /(?:phuong huong|nhiem vu trong tam)[^;.]*$/;

type Spelling = { readonly pattern: RegExp; readonly read: (match: readonly string[]) => SaidPeriod };

const year = (text: string | undefined) => (text === undefined ? {} : { year: Number(text) });

const SPELLINGS: readonly Spelling[] = [
  {
    pattern: new RegExp(`(?<![a-z])(?:quy|q)\\s*[.:]?\\s*(iv|i{1,3}|[1-4])(?![a-z0-9])${YEAR}`, 'g'),
    read: ([, part, y]) => ({ type: 'quarter', part: ROMAN[part!] ?? Number(part), ...year(y) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:0?6|sau)\\s*${MONTHS}\\s*(dau|cuoi)?(?:\\s*nam)?${YEAR}`, 'g'),
    read: ([, half, y]) => ({ type: 'half', part: half === 'cuoi' ? 2 : 1, ...year(y) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:0?9|chin)\\s*${MONTHS}\\s*(?:dau\\s*)?(?:nam)?${YEAR}`, 'g'),
    read: ([, y]) => ({ type: 'nineMonths', ...year(y) }),
  },
  {
    pattern: new RegExp(`(?<!\\d\\s?)(?<![a-z])(?:thang|t)\\s*(1[0-2]|0?[1-9])(?![\\d])${YEAR}`, 'g'),
    read: ([, part, y]) => ({ type: 'month', part: Number(part), ...year(y) }),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/g,
    read: ([, first, last]) => ({ type: 'phase', year: Number(first), lastYear: Number(last) }),
  },
  {
    pattern: new RegExp(`ca\\s*nam(?![a-z])${YEAR}`, 'g'),
    read: ([, y]) => ({ type: 'year', whole: true, ...year(y) }),
  },
  { pattern: /(?<!\d)((?:19|20)\d\d)(?!\d)/g, read: ([, y]) => ({ type: 'year', year: Number(y) }) },
];

/** Every period a text names, in no order; days, document numbers and plans for later left out. */
export function periodsIn(text: string): SaidPeriod[] {
  let rest = foldText(text).replace(NOISE, ' ').replace(LATER, ' ');
  return SPELLINGS.flatMap(({ pattern, read }) => {
    const found = [...rest.matchAll(pattern)].map((match) => read(match as unknown as string[]));
    rest = rest.replace(pattern, ' ');
    return found;
  });
}

/** The text with every period in it made the same sign: forms of two periods are one form. */
export function withoutPeriods(text: string): string {
  return SPELLINGS.reduce((rest, { pattern }) => rest.replace(pattern, ' @ '), foldText(text));
}

/** A said period as one of the calendar, its year given where unsaid; undefined while the year is unknown. */
export function toPeriod(said: SaidPeriod, unsaidYear?: number): Period | undefined {
  const inYear = said.year ?? unsaidYear;
  if (inYear === undefined) return undefined;
  switch (said.type) {
    case 'month':
      return { type: 'month', year: inYear, month: said.part! };
    case 'quarter':
      return { type: 'quarter', year: inYear, quarter: said.part! };
    case 'half':
      return { type: 'half', year: inYear, half: said.part! };
    case 'phase':
      return { type: 'phase', year: inYear, lastYear: said.lastYear! };
    default:
      return { type: said.type, year: inYear };
  }
}
