import type { Metric } from '../catalogue/metric';
import type { RuleOf } from '../catalogue/rule';
import * as fx from '../sheet/formula';
import {
  all,
  any,
  type Computed,
  compare,
  constant,
  countOf,
  isBlank,
  isNotApplicable,
  isNumber,
  not,
  numeric,
  type Operand,
  round,
  sumOf,
  times,
} from './cells';
import type { ValueColumn } from './columns';
import { CHECK_WORDS } from './words';

/** A condition that means trouble, and what the Kiểm tra cell then says. */
type Trouble = { readonly when: Computed<boolean>; readonly say: Computed<string> };

/** Finds the cell of a metric in a column; undefined where the form does not have the metric. */
export type CellsOf = (code: string, column: ValueColumn | 'qualifier') => Operand | undefined;

/**
 * The Kiểm tra formula of a metric's row with its computed text: the first error in the row, OK, or nothing
 * while the row is blank. Only errors are said here; warnings need the pane.
 * `inputs` are the columns a person fills; relations are checked in those of period and cumulative.
 */
export function checkFormula(
  metric: Metric,
  inputs: readonly ValueColumn[],
  cells: CellsOf,
): Computed<string> {
  const own = inputs.flatMap((column) => cells(metric.code, column) ?? []);
  const relational = inputs.filter((column) => column === 'period' || column === 'cumulative');
  const troubles = [
    ...shapeTroubles(metric, own),
    ...relational.flatMap((column) => relationTroubles(metric, column, cells)),
  ];
  const blank = { when: all(...own.map(isBlank)), say: said('') };
  return [...troubles, blank].reduceRight<Computed<string>>(
    (otherwise, { when, say }) => ({
      text: fx.call('IF', when.text, say.text, otherwise.text),
      value: when.value ? say.value : otherwise.value,
    }),
    said(CHECK_WORDS.ok),
  );
}

const said = (value: string): Computed<string> => ({ text: fx.text(value), value });

/** V02, V03, V21 in short: every value cell holds a number of the metric's kind, x, or nothing. */
function shapeTroubles({ rules }: Metric, own: readonly Operand[]): Trouble[] {
  const isText = (cell: Operand) => all(not(isNumber(cell)), not(isBlank(cell)), not(isNotApplicable(cell)));
  const numbers = own.map(numeric);
  const troubles = [
    { when: isError(own), say: said(CHECK_WORDS.formulaError) },
    { when: any(...own.map(isText)), say: said(CHECK_WORDS.text) },
    { when: any(...numbers.map((n) => compare(n, '<', constant(0)))), say: said(CHECK_WORDS.negative) },
  ];
  const places = rules.flatMap((r) => (r.type === 'whole' ? [0] : r.type === 'decimal' ? [r.places] : []))[0];
  if (places === undefined) return troubles;
  const say = said(places === 0 ? CHECK_WORDS.fraction : CHECK_WORDS.places(places));
  return [...troubles, { when: any(...numbers.map((n) => compare(rounded(n, places), '<>', n))), say }];
}

const rounded = ({ text, value }: Computed<number>, places: number): Computed<number> => ({
  text: fx.call('ROUND', text, fx.number(places)),
  value: Number(value.toFixed(places)),
});

const isError = (own: readonly Operand[]): Computed<boolean> => ({
  text: fx.call('ISERROR', fx.call('SUM', ...own.map(({ ref }) => ref))),
  value: own.some(({ value }) => typeof value === 'object'),
});

function relationTroubles(metric: Metric, column: ValueColumn, cells: CellsOf): Trouble[] {
  const subject = cells(metric.code, column);
  if (!subject) return [];
  return metric.rules.flatMap((rule): Trouble[] => {
    if ('severity' in rule && rule.severity !== 'error') return [];
    switch (rule.type) {
      case 'pair':
        return withOther(rule.with, (other) => pairTroubles(rule, subject, other));
      case 'atLeast':
        return withOther(rule.other, (other) => [tooFew(rule, subject, other)]);
      case 'atMost':
        return withOther(rule.other, (other) => [tooMany(rule, subject, other)]);
      case 'sum':
        return sumTroubles(
          subject,
          cells(metric.code, 'qualifier'),
          rule.parts.flatMap((code) => cells(code, column) ?? []),
        );
      default:
        return [];
    }
  });

  function withOther(code: string, troubles: (other: Operand) => Trouble[]): Trouble[] {
    const other = cells(code, column);
    return other ? troubles(other) : [];
  }
}

/** V05: both filled or both blank; zero together. */
function pairTroubles(rule: RuleOf<'pair'>, subject: Operand, other: Operand): Trouble[] {
  const half = (filled: Operand, empty: Operand) =>
    all(isNumber(filled), any(isBlank(empty), isNotApplicable(empty)));
  const isZero = (cell: Operand) => compare(numeric(cell), '=', constant(0));
  const oneZero = any(all(isZero(subject), not(isZero(other))), all(isZero(other), not(isZero(subject))));
  const zero = {
    when: all(isNumber(subject), isNumber(other), oneZero),
    say: said(CHECK_WORDS.zero(rule.with)),
  };
  return [
    ...(rule.mayBeUnknown
      ? []
      : [{ when: half(other, subject), say: said(CHECK_WORDS.halfHere(rule.with)) }]),
    { when: half(subject, other), say: said(CHECK_WORDS.halfThere(rule.with)) },
    ...(rule.zeroTogether ? [zero] : []),
  ];
}

/** V06 and other lower bounds; attendance is compared only where both are above zero. */
function tooFew(
  { other: code, factor, attendance }: RuleOf<'atLeast'>,
  subject: Operand,
  other: Operand,
): Trouble {
  const few = compare(numeric(subject), '<', times(factor, numeric(other)));
  const given = attendance
    ? [compare(numeric(subject), '>', constant(0)), compare(numeric(other), '>', constant(0))]
    : [isNumber(subject), isNumber(other)];
  const say = factor === 1 ? CHECK_WORDS.fewer(code) : CHECK_WORDS.belowFactor(code, factor);
  return { when: all(...given, few), say: said(say) };
}

function tooMany({ other: code, factor }: RuleOf<'atMost'>, subject: Operand, other: Operand): Trouble {
  const many = compare(numeric(subject), '>', times(factor, numeric(other)));
  const say = factor === 1 ? CHECK_WORDS.above(code) : CHECK_WORDS.aboveFactor(code, factor);
  return { when: all(isNumber(subject), isNumber(other), many), say: said(say) };
}

/** V08: a typed total against its parts; an approximate total need not be their sum. */
function sumTroubles(subject: Operand, qualifier: Operand | undefined, parts: readonly Operand[]): Trouble[] {
  if (parts.length === 0) return [];
  const sum = sumOf(parts);
  const total: Computed<number> = {
    text: fx.call('ROUND', numeric(subject).text, fx.number(6)),
    value: round(numeric(subject).value),
  };
  const given = compare(countOf(parts), '>', constant(0));
  const exact = qualifier ? [isBlank(qualifier)] : [];
  const open = any(...parts.map(isBlank));
  const naming = (words: string): Computed<string> => ({
    text: fx.operate(fx.text(words), '&', sum.text),
    value: `${words}${sum.value}`,
  });
  return [
    { when: all(isBlank(subject), given), say: said(CHECK_WORDS.noTotal) },
    {
      when: all(isNumber(subject), given, ...exact, not(open), compare(sum, '<>', total)),
      say: naming(CHECK_WORDS.differs),
    },
    {
      when: all(isNumber(subject), given, ...exact, open, compare(sum, '>', total)),
      say: naming(CHECK_WORDS.exceeds),
    },
  ];
}
