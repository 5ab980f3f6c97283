import type { Catalogue } from '../catalogue/catalogue';
import { formatRules } from '../catalogue/formatRules';
import type { Metric } from '../catalogue/metric';

/** Columns of a catalogue as plain text, one group or metric to a row; groups have the first five only. */
export const CATALOGUE_HEADER = [
  'type',
  'code',
  'group',
  'label.vi',
  'label.en',
  'unit',
  'kind',
  'acrossUnits',
  'acrossPeriods',
  'borders',
  'parent',
  'rules',
  'source',
] as const;

/** The groups and metrics of a catalogue as text, rules in the notation: what travels, and what its version is made of. */
export function catalogueRows({ groups, metrics }: Pick<Catalogue, 'groups' | 'metrics'>): string[][] {
  return [
    ...groups.map(({ code, label }) => padded(['group', code, '', label.vi, label.en])),
    ...metrics.map(metricRow),
  ];
}

function metricRow(metric: Metric): string[] {
  const { code, group, label, unit, kind, acrossUnits, acrossPeriods, borders, parent = '', source } = metric;
  const axes = [acrossUnits, acrossPeriods, borders.join(' ')];
  return [
    'metric',
    code,
    group,
    label.vi,
    label.en,
    unit,
    kind,
    ...axes,
    parent,
    formatRules(metric),
    source,
  ];
}

const padded = (texts: readonly string[]) => CATALOGUE_HEADER.map((_name, col) => texts[col] ?? '');
