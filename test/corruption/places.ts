import { findMetric } from '../../src/core/catalogue/catalogue';
import type { Metric } from '../../src/core/catalogue/metric';
import type { RuleType } from '../../src/core/catalogue/rule';
import { codesNamedBy } from '../../src/core/catalogue/ruleScope';
import { type Address, formatAddress } from '../../src/core/sheet/address';
import { type ColumnKey, columnOf, type ValueColumn } from '../../src/core/template/columns';
import { isCumulativeComputed } from '../../src/core/template/inputs';
import { cellOf } from '../../src/core/template/layout';
import type { GoodFile } from './goodFile';

/** A figure typed into a good form. */
export type Figure = Address & {
  readonly code: string;
  readonly metric: Metric;
  readonly cell: string;
  readonly value: number;
};

/** The figure of a row in a column; undefined where none was typed. */
export function figureAt(file: GoodFile, code: string, column: ValueColumn = 'period'): Figure | undefined {
  const value = file.content.lines[code]?.[column]?.value;
  const metric = findMetric(file.catalogue, code);
  if (typeof value !== 'number' || !metric) return undefined;
  const address = cellOf(file.layout, code, column);
  return { ...address, code, metric, cell: formatAddress(address), value };
}

/** Every figure typed in a column, in printed order. */
export function figuresIn(file: GoodFile, column: ValueColumn = 'period'): Figure[] {
  return file.catalogue.metrics.flatMap(({ code }) => figureAt(file, code, column) ?? []);
}

/** Where a row's cell of a column stands. */
export function placeOf(file: GoodFile, code: string, column: ColumnKey): Address & { cell: string } {
  const address = cellOf(file.layout, code, column);
  return { ...address, cell: formatAddress(address) };
}

/** The cells a rule may name when a row's figure is wrong: the period's, and the cumulative that goes with it. */
export function rowCells(file: GoodFile, code: string): string[] {
  return (['period', 'cumulative'] as const).map((column) => placeOf(file, code, column).cell);
}

/** Things counted, not measured. */
export const isCount = ({ metric }: Figure) => ['count', 'people', 'stock'].includes(metric.kind);

/** Filled pairs of which neither may be missing: sessions and attendances. */
export function pairsIn(file: GoodFile): (readonly [first: Figure, second: Figure])[] {
  return figuresIn(file).flatMap((second) =>
    second.metric.rules.flatMap((rule) => {
      if (rule.type !== 'pair' || !rule.zeroTogether || rule.severity !== 'error') return [];
      const first = figureAt(file, rule.with);
      return first ? [[first, second] as const] : [];
    }),
  );
}

/** Pairs, and cases with their persons: what people write as `251/813`. */
export function companionsIn(file: GoodFile): (readonly [first: Figure, second: Figure])[] {
  const persons = figuresIn(file).flatMap((second) => {
    const { parent, kind, rules } = second.metric;
    if (kind !== 'people' || parent === undefined || rules.some(({ type }) => type === 'pair')) return [];
    const first = figureAt(file, parent);
    return first && first.metric.kind !== 'people' ? [[first, second] as const] : [];
  });
  return [...pairsIn(file), ...persons];
}

export type Sum = { readonly total: Figure; readonly parts: readonly Figure[] };

/** Totals whose parts are all filled in; approximate totals only warn. */
export function sumsIn(file: GoodFile): Sum[] {
  return figuresIn(file).flatMap((total) => {
    const codes = total.metric.rules.flatMap((rule) => (rule.type === 'sum' ? rule.parts : []));
    const parts = codes.flatMap((code) => figureAt(file, code) ?? []);
    const isComplete = codes.length > 1 && parts.length === codes.length;
    return isComplete && !file.content.lines[total.code]?.qualifier ? [{ total, parts }] : [];
  });
}

/** Whether no rule between rows names a metric, so that nothing on the form can contradict its figure. */
export function standsAlone({ catalogue }: GoodFile, { code, metric }: Figure): boolean {
  const isNamed = catalogue.metrics.some(({ rules }) =>
    rules.some((rule) => codesNamedBy(rule).includes(code)),
  );
  return !isNamed && metric.rules.every((rule) => OWN_RULES.includes(rule.type));
}

const OWN_RULES: readonly RuleType[] = ['whole', 'decimal', 'money', 'approximate'];

/** Whether the form has nothing to hold a figure against: no last year's, no plan. */
export function isWithoutHistory(file: GoodFile, { code }: Figure): boolean {
  const line = file.content.lines[code];
  return line?.previous === undefined && line?.plan === undefined;
}

/** Rows that rules connect with these, themselves included. */
export function relatedRows({ catalogue, layout }: GoodFile, codes: readonly string[]): string[] {
  const related = catalogue.metrics.filter(
    ({ code, rules }) =>
      codes.includes(code) || rules.some((rule) => codesNamedBy(rule).some((named) => codes.includes(named))),
  );
  const named = related.flatMap(({ code, rules }) => [code, ...rules.flatMap(codesNamedBy)]);
  return [...new Set([...codes, ...named])].filter((code) => layout.metricRows[code] !== undefined);
}

/** Cells of these rows in the columns of figures. */
export function figureCells(file: GoodFile, codes: readonly string[]): string[] {
  const columns = (['code', 'period', 'cumulative'] as const).map(columnOf);
  return codes.flatMap((code) =>
    columns.map((col) => formatAddress({ row: file.layout.metricRows[code]!, col })),
  );
}

/** Whether the form computes a row's cumulative figure. */
export function isComputed(file: GoodFile, { metric }: Figure): boolean {
  return isCumulativeComputed(metric, file.period);
}
