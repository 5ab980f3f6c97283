import type { Metric } from '../catalogue/metric';
import type { Rule, RuleOf } from '../catalogue/rule';
import { codesNamedBy } from '../catalogue/ruleScope';
import {
  all,
  any,
  type Computed,
  choose,
  compare,
  constant,
  countOf,
  differ,
  isBlank,
  isOpen,
  joined,
  type MetricCell,
  not,
  numeric,
  type Operand,
  rounded,
  said,
  saidWith,
  silentOnError,
  sumOf,
  times,
} from './cells';
import type { CheckedColumns } from './check';
import type { ValueColumn } from './columns';
import { figureIn, isClear, isFigure } from './figureShape';
import { CHECK_WORDS } from './words';

/** A condition that means trouble, and what the Kiểm tra cell then says. */
export type Trouble = { readonly when: Computed<boolean>; readonly say: Computed<string> };

/** Finds the cell of a metric in a column; undefined where the form does not have the metric. */
export type CellsOf = (code: string, column: ValueColumn | 'qualifier') => MetricCell | undefined;

/** What the metric's rules find wrong between its row and others, column by column; a warning is never said here. */
export function relationTroubles(
  metric: Metric,
  { compared, isSummary }: Pick<CheckedColumns, 'compared' | 'isSummary'>,
  cells: CellsOf,
): Trouble[] {
  const rules = metric.rules.filter((rule) => !('severity' in rule) || rule.severity === 'error');
  return (['period', 'cumulative'] as const).flatMap((column) =>
    rules.flatMap((rule) => {
      const codes = [metric.code, ...codesNamedBy(rule)];
      if (!compared(codes).includes(column)) return [];
      const [subject, ...others] = codes.flatMap((code) => cells(code, column) ?? []);
      if (!subject || others.length === 0) return [];
      const row = { subject, others, qualifier: cells(metric.code, 'qualifier') };
      return troublesOf(rule, row, isSummary).map(({ when, say }) => ({ when: silentOnError(when), say }));
    }),
  );
}

type Row = {
  readonly subject: MetricCell;
  readonly others: readonly MetricCell[];
  readonly qualifier: Operand | undefined;
};

function troublesOf(rule: Rule, { subject, others, qualifier }: Row, isSummary: boolean): Trouble[] {
  const other = others[0]!;
  switch (rule.type) {
    case 'pair':
      return pairTroubles(rule, subject, other);
    case 'atLeast':
      return [tooFew(rule, subject, other)];
    case 'atMost':
      return [tooMany(rule, subject, other)];
    case 'sum':
      return [wrongTotal(subject, qualifier, others, isSummary)];
    default:
      return [];
  }
}

/** V05: both filled or both blank; zero together. What may be unknown is a cost, and none of a thing cost nothing. */
function pairTroubles(rule: RuleOf<'pair'>, subject: MetricCell, other: MetricCell): Trouble[] {
  const half = (filled: MetricCell, empty: MetricCell) => all(isFigure(filled), isOpen(empty));
  const isZero = (cell: Operand) => compare(numeric(cell), '=', constant(0));
  const halfHere = { when: half(other, subject), say: naming(CHECK_WORDS.halfHere, rule.with, other) };
  const halfThere = { when: half(subject, other), say: naming(CHECK_WORDS.halfThere, rule.with, other) };
  const zero = {
    when: all(isFigure(subject), isFigure(other), differ(isZero(subject), isZero(other))),
    say: naming(CHECK_WORDS.zero, rule.with, other),
  };
  const noneCost = {
    when: all(isFigure(subject), isFigure(other), isZero(other), not(isZero(subject))),
    say: zero.say,
  };
  if (rule.mayBeUnknown) return [halfThere, rule.zeroTogether ? zero : noneCost];
  return [halfHere, halfThere, ...(rule.zeroTogether ? [zero] : [])];
}

/** V06 and other lower bounds; attendance is compared only where both are above zero. */
function tooFew(rule: RuleOf<'atLeast'>, subject: MetricCell, other: MetricCell): Trouble {
  const { other: code, factor, attendance } = rule;
  const few = compare(figureIn(subject), '<', rounded(times(factor, numeric(other)), 6));
  const above = [subject, other].map((cell) => compare(numeric(cell), '>', constant(0)));
  const words = (place: string) =>
    factor === 1 ? CHECK_WORDS.fewer(place) : CHECK_WORDS.belowFactor(place, factor);
  return {
    when: all(isFigure(subject), isFigure(other), ...(attendance ? above : []), few),
    say: naming(words, code, other),
  };
}

function tooMany(rule: RuleOf<'atMost'>, subject: MetricCell, other: MetricCell): Trouble {
  const { other: code, factor } = rule;
  const many = compare(figureIn(subject), '>', rounded(times(factor, numeric(other)), 6));
  const words = (place: string) =>
    factor === 1 ? CHECK_WORDS.above(place) : CHECK_WORDS.aboveFactor(place, factor);
  return { when: all(isFigure(subject), isFigure(other), many), say: naming(words, code, other) };
}

/** Stands for the other row while its words are taken apart. */
const OTHER = '\u0000';

/** The words with the other row named by its code, or by its cell (`ô C4`) where rows show no codes. */
function naming(words: (other: string) => string, code: string, { place }: MetricCell): Computed<string> {
  if (!place) return said(words(code));
  const [before = '', after = ''] = words(OTHER).split(OTHER);
  const upTo = before.replace(/dòng $/, 'ô ').replace(/Dòng $/, 'Ô ');
  return joined(said(upTo), place, ...(after === '' ? [] : [said(after)]));
}

/** V08: a typed total against its parts; an approximate total need not be their sum. */
function wrongTotal(
  subject: MetricCell,
  qualifier: Operand | undefined,
  parts: readonly MetricCell[],
  isSummary: boolean,
): Trouble {
  const sum = sumOf(parts);
  const given = compare(countOf(parts), '>', constant(0));
  const incomplete = any(...parts.map(isBlank));
  const exceeds = compare(sum, '>', figureIn(subject));
  const differs = all(not(incomplete), compare(sum, '<>', figureIn(subject)));
  const wrong = isSummary ? exceeds : any(differs, exceeds);
  const contradicts = all(isFigure(subject), ...(qualifier ? [isBlank(qualifier)] : []), wrong);
  const words = isSummary
    ? said(CHECK_WORDS.exceeds)
    : choose(incomplete, said(CHECK_WORDS.exceeds), said(CHECK_WORDS.differs));
  return {
    when: all(...parts.map(isClear), given, any(isOpen(subject), contradicts)),
    say: choose(isOpen(subject), said(CHECK_WORDS.noTotal), saidWith(words, sum)),
  };
}
