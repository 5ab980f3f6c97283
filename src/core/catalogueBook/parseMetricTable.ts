import type { Catalogue, MetricGroup } from '../catalogue/catalogue';
import type { CatalogueProblem } from '../catalogue/catalogueProblem';
import { findCatalogue } from '../catalogue/standard/catalogues';
import { checkOwnCatalogue, isSameContent } from '../ownCatalogue/checkOwnCatalogue';
import { withOwnVersion } from '../ownCatalogue/ownVersion';
import type { BookProblem, Coded } from './bookProblem';
import { CATALOGUE_PROPERTIES, METRIC_COLUMNS, type MetricColumn } from './columns';
import { type ParsedMetric, parseMetricRow } from './parseMetricRow';
import type { ReadTable, TableRow } from './readTable';

export type ParsedMetrics =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly BookProblem[] };

type Table = ReadTable<MetricColumn>;
type Row = TableRow<MetricColumn>;

/** *Chỉ tiêu* as a catalogue, or everything wrong with it in the order of the rows. */
export function parseMetricTable(table: Table, measures: readonly string[]): ParsedMetrics {
  const groupRows = table.rows.filter(isGroupRow);
  const metrics = table.rows.filter((row) => !isGroupRow(row)).map((row) => parseMetricRow(table, row));
  const groups = groupRows.map(groupOf);
  const properties = parseProperties(table);
  const found = [
    ...table.problems,
    ...properties.problems,
    ...(metrics.length === 0 ? [noMetrics(table)] : []),
    ...groupRows.flatMap((row) => groupProblems(table, row)),
    ...metrics.flatMap(({ problems }) => problems),
  ];
  const catalogue = { ...properties.content, groups, metrics: metrics.map(({ metric }) => metric) };
  const logical =
    metrics.length > 0
      ? placedProblems({ ...catalogue, version: '0' }, table, { groupRows, metrics, measures })
      : [];
  const problems = [...found, ...logical].sort(byRow);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, catalogue: versioned(catalogue, properties.edition) };
}

const isGroupRow = ({ text }: Row) => text('code') === '' && text('unit') === '' && text('kind') === '';

function groupOf({ text }: Row): MetricGroup {
  const vi = text('label');
  return { code: text('group'), label: { vi, en: text('labelEn') || vi } };
}

function groupProblems(table: Table, { row, text }: Row): BookProblem[] {
  const group = text('group');
  const at = (key: MetricColumn, problem: Coded) => table.at(row, key, problem);
  return [
    ...(/^[A-Z]{1,3}$/.test(group) ? [] : [at('group', { code: 'badGroup', facts: { text: group } })]),
    ...(text('label') === ''
      ? [at('label', { code: 'missing', facts: { column: METRIC_COLUMNS[2].header } })]
      : []),
  ];
}

function noMetrics(table: Table): BookProblem {
  const problem = { code: 'noMetrics', facts: { table: table.sheet } } as const;
  return table.atProperty('', problem);
}

/** What is said of the whole catalogue above the table. */
function parseProperties(table: Table) {
  const { id, edition, label, labelEn } = CATALOGUE_PROPERTIES;
  const read = {
    id: table.property(id.tag),
    edition: table.property(edition.tag),
    vi: table.property(label.tag),
  };
  const problems: BookProblem[] = [];
  const refuse = (tag: string, problem: Coded) => problems.push(table.atProperty(tag, problem));
  if (!/^[a-z0-9-]+$/.test(read.id)) refuse(id.tag, { code: 'badId', facts: { text: read.id } });
  if (!/^[1-9]\d{0,5}$/.test(read.edition))
    refuse(edition.tag, { code: 'badEdition', facts: { text: read.edition } });
  if (read.vi === '') refuse(label.tag, { code: 'missing', facts: { column: label.label } });
  const en = table.property(labelEn.tag) || read.vi;
  return { problems, edition: Number(read.edition), content: { id: read.id, label: { vi: read.vi, en } } };
}

type Context = {
  readonly groupRows: readonly Row[];
  readonly metrics: readonly ParsedMetric[];
  readonly measures: readonly string[];
};

/** What the rows say against each other, at their cells; nothing that follows from a cell already refused. */
function placedProblems(catalogue: Catalogue, table: Table, context: Context): BookProblem[] {
  const codes = context.metrics.map(({ metric }) => metric.code);
  const refused = context.metrics.filter(({ problems }) => problems.length > 0);
  const doubt = {
    bad: new Set(refused.map(({ metric }) => metric.code)),
    twice: new Set(codes.filter((code, at) => codes.indexOf(code) < at)),
  };
  return checkOwnCatalogue(catalogue, context.measures)
    .filter((problem) => !isConsequence(problem, doubt))
    .map((problem) => placed(problem, table, context));
}

/** Codes whose row could not be read, and codes that two rows have. */
type Doubt = { readonly bad: ReadonlySet<string>; readonly twice: ReadonlySet<string> };

function isConsequence({ code, facts }: CatalogueProblem, { bad, twice }: Doubt): boolean {
  if (code === 'duplicateMetric' || code === 'duplicateGroup') return false;
  if (code === 'standardMeaning' && twice.has(facts.metric)) return true;
  return Object.values(facts)
    .flat()
    .some((fact) => typeof fact === 'string' && bad.has(fact));
}

function placed(problem: CatalogueProblem, table: Table, { groupRows, metrics }: Context): BookProblem {
  const { path, ...coded } = problem;
  const [list, at, field] = path;
  if (list === 'groups') return table.at(groupRows[Number(at)]!.row, 'group', coded);
  if (list !== 'metrics') return table.atProperty(CATALOGUE_PROPERTIES.id.tag, coded);
  return table.at(metrics[Number(at)]!.row, columnOf(String(field)), withRows(coded, metrics));
}

function columnOf(field: string): MetricColumn {
  return METRIC_COLUMNS.find(({ key }) => key === field)?.key ?? 'code';
}

/** A position among the metrics is told as the row of the sheet people see. */
function withRows(coded: Coded, metrics: readonly ParsedMetric[]): Coded {
  if (coded.code !== 'duplicateMetric') return coded;
  const { metric, first } = coded.facts;
  return { code: 'duplicateMetric', facts: { metric, first: metrics[first]!.row + 1 } };
}

/** A standard catalogue that was not changed is that one; any other has the version its content makes. */
function versioned(content: Omit<Catalogue, 'version'>, edition: number): Catalogue {
  const standard = findCatalogue(content.id);
  const catalogue = withOwnVersion(content, edition);
  return standard && isSameContent(standard, catalogue) ? standard : catalogue;
}

/** Rows count from the number in the address, columns as far as one letter goes. */
function byRow(a: BookProblem, b: BookProblem): number {
  const rowOf = ({ cell }: BookProblem) => Number(cell.replace(/^[A-Z]+/, ''));
  return rowOf(a) - rowOf(b) || (a.cell < b.cell ? -1 : 1);
}
