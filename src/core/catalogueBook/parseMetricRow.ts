import type { Metric } from '../catalogue/metric';
import { parseRules } from '../catalogue/parseRules';
import { metricCode } from '../catalogue/rule';
import type { BookProblem, Coded } from './bookProblem';
import { CHOICES, type Choice, chosenIn } from './choices';
import { METRIC_COLUMNS, type MetricColumn } from './columns';
import type { ReadTable, TableRow } from './readTable';

/** A row as a metric; where a cell could not be read something stands in, and the problem says so. */
export type ParsedMetric = {
  readonly row: number;
  readonly metric: Metric;
  readonly problems: readonly BookProblem[];
};

/** One row of *Chỉ tiêu*. Blank cells that can have one meaning only have it; the others are asked for. */
export function parseMetricRow(
  table: ReadTable<MetricColumn>,
  { row, text }: TableRow<MetricColumn>,
): ParsedMetric {
  const problems: BookProblem[] = [];
  const refuse = (key: MetricColumn, problem: Coded) => problems.push(table.at(row, key, problem));
  const needed = (key: MetricColumn) => {
    if (text(key) === '') refuse(key, { code: 'missing', facts: { column: headerOf(key) } });
    return text(key);
  };
  const chosen = <Value extends string>(key: MetricColumn, list: readonly Choice<Value>[], blank?: Value) => {
    const typed = text(key);
    const value = typed === '' ? blank : chosenIn(list, typed);
    if (typed === '' && blank === undefined) needed(key);
    else if (value === undefined) refuse(key, unknownWord(key, typed, list));
    return value;
  };
  const code = needed('code');
  if (code !== '' && !isCode(code)) refuse('code', { code: 'badCode', facts: { text: code } });
  const kind = chosen('kind', CHOICES.kind) ?? 'count';
  const isText = kind === 'text';
  const unit = isText && text('unit') === '' ? '-' : needed('unit');
  const parent = text('parent');
  if (parent !== '' && !isCode(parent)) refuse('parent', { code: 'badCode', facts: { text: parent } });
  const vi = needed('label');
  const borders = chosen('borders', CHOICES.borders, 'both') ?? 'both';
  const required = chosen('required', CHOICES.required, 'never') ?? 'never';
  const parsed = parseRules({ code, kind, unit, parent, rules: text('rules') });
  for (const problem of parsed.problems)
    refuse('rules', { code: 'ruleToken', facts: { metric: code, ...problem } });
  if (parsed.required !== 'never' && parsed.required !== required) {
    refuse('rules', { code: 'requiredTwice', facts: { metric: code } });
  }
  const metric: Metric = {
    code,
    group: needed('group'),
    label: { vi, en: text('labelEn') || vi },
    unit,
    kind,
    acrossUnits: chosen('acrossUnits', CHOICES.acrossUnits, isText ? 'concat' : 'sum') ?? 'sum',
    acrossPeriods: chosen('acrossPeriods', CHOICES.acrossPeriods, onlyPeriods(kind)) ?? 'sum',
    borders: borders === 'both' ? ['land', 'sea'] : [borders],
    ...(parent && { parent }),
    required,
    rules: parsed.rules,
    source: text('source'),
  };
  return { row, metric, problems };
}

const isCode = (text: string) => metricCode.safeParse(text).success;
const headerOf = (key: MetricColumn) => METRIC_COLUMNS.find((column) => column.key === key)!.header;

/** How a kind is added up over periods where there is one way only: a stock never is. */
function onlyPeriods(kind: Metric['kind']): Metric['acrossPeriods'] | undefined {
  return kind === 'stock' || kind === 'static' ? 'latest' : undefined;
}

function unknownWord(key: MetricColumn, text: string, list: readonly Choice<string>[]): Coded {
  return {
    code: 'unknownWord',
    facts: { column: headerOf(key), text, words: list.map(({ word }) => word) },
  };
}
