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

type Row = TableRow<MetricColumn>;
type Refuse = (key: MetricColumn, problem: Coded) => void;

/** One row of *Chỉ tiêu*. Blank cells that can have one meaning only have it; the others are asked for. */
export function parseMetricRow(table: ReadTable<MetricColumn>, cells: Row): ParsedMetric {
  const { row, text } = cells;
  const problems: BookProblem[] = [];
  const refuse: Refuse = (key, problem) => problems.push(table.at(row, key, problem));
  const code = needed(cells, 'code', refuse);
  expectCode('code', code, refuse);
  const kind = chosen(cells, 'kind', CHOICES.kind, refuse) ?? 'count';
  const isText = kind === 'text';
  const unit = isText && text('unit') === '' ? '-' : needed(cells, 'unit', refuse);
  const parent = text('parent');
  expectCode('parent', parent, refuse);
  const vi = needed(cells, 'label', refuse);
  const borders = chosen(cells, 'borders', CHOICES.borders, refuse, 'both') ?? 'both';
  const ruled = rulesOf(cells, { code, kind, unit, parent }, refuse);
  const { acrossUnits, acrossPeriods } = CHOICES;
  const metric: Metric = {
    ...{ code, label: { vi, en: text('labelEn') || vi }, unit, kind, ...ruled },
    group: needed(cells, 'group', refuse),
    acrossUnits: chosen(cells, 'acrossUnits', acrossUnits, refuse, isText ? 'concat' : 'sum') ?? 'sum',
    acrossPeriods: chosen(cells, 'acrossPeriods', acrossPeriods, refuse, onlyPeriods(kind)) ?? 'sum',
    borders: borders === 'both' ? ['land', 'sea'] : [borders],
    ...(parent && { parent }),
    source: text('source'),
  };
  return { row, metric, problems };
}

function needed({ text }: Row, key: MetricColumn, refuse: Refuse): string {
  if (text(key) === '') refuse(key, { code: 'missing', facts: { column: headerOf(key) } });
  return text(key);
}

/** `blank`: what a blank cell means; absent: it must be filled. */
function chosen<Value extends string>(
  cells: Row,
  key: MetricColumn,
  list: readonly Choice<Value>[],
  refuse: Refuse,
  blank?: Value,
): Value | undefined {
  const typed = cells.text(key);
  const value = typed === '' ? blank : chosenIn(list, typed);
  if (typed === '' && blank === undefined) needed(cells, key, refuse);
  else if (value === undefined) refuse(key, unknownWord(key, typed, list));
  return value;
}

function expectCode(key: 'code' | 'parent', text: string, refuse: Refuse): void {
  if (text !== '' && !metricCode.safeParse(text).success) refuse(key, { code: 'badCode', facts: { text } });
}

/** The column of rules may say REQUIRED too, but not otherwise than the column for it. */
function rulesOf(
  cells: Row,
  metric: Pick<Metric, 'code' | 'kind' | 'unit'> & { readonly parent: string },
  refuse: Refuse,
): Pick<Metric, 'required' | 'rules'> {
  const required = chosen(cells, 'required', CHOICES.required, refuse, 'never') ?? 'never';
  const parsed = parseRules({ ...metric, rules: cells.text('rules') });
  const { code } = metric;
  for (const problem of parsed.problems) {
    refuse('rules', { code: 'ruleToken', facts: { metric: code, ...problem } });
  }
  if (parsed.required !== 'never' && parsed.required !== required) {
    refuse('rules', { code: 'requiredTwice', facts: { metric: code } });
  }
  return { required, rules: parsed.rules };
}

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
