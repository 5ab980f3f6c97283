import type { Catalogue } from '../catalogue/catalogue';
import type { CatalogueProblem, StandardField } from '../catalogue/catalogueProblem';
import { checkCatalogue } from '../catalogue/checkCatalogue';
import type { Metric } from '../catalogue/metric';
import { catalogueFor, findCatalogue } from '../catalogue/standard/catalogues';
import { catalogueRows } from './catalogueRows';

/** The mixed form carries every standard metric. */
const STANDARD_METRICS = new Map(catalogueFor('mixed').metrics.map((metric) => [metric.code, metric]));

/** The standard metric of that code, on whichever form it stands. */
export function standardMetric(code: string): Metric | undefined {
  return STANDARD_METRICS.get(code);
}

/**
 * What is wrong with a province's own catalogue: all that is wrong with any, and what would let it be taken for a
 * standard one. A standard code may be worded otherwise and have other rules, but counts the same thing in the same
 * unit, or else figures under one code could not be added up one level higher.
 */
export function checkOwnCatalogue(
  catalogue: Catalogue,
  unitsOfMeasure: readonly string[] = catalogue.metrics.map(({ unit }) => unit),
): CatalogueProblem[] {
  return [
    ...idProblems(catalogue),
    ...checkCatalogue(catalogue, unitsOfMeasure),
    ...catalogue.metrics.flatMap(meaningProblems),
  ];
}

function idProblems(catalogue: Catalogue): CatalogueProblem[] {
  const { id } = catalogue;
  const standard = findCatalogue(id);
  if (!standard || isSameContent(standard, catalogue)) return [];
  return [{ path: ['id'], code: 'standardId', facts: { id } }];
}

/** Whether two catalogues have the same groups and metrics. */
export function isSameContent(one: Catalogue, other: Catalogue): boolean {
  return JSON.stringify(catalogueRows(one)) === JSON.stringify(catalogueRows(other));
}

function meaningProblems(metric: Metric, at: number): CatalogueProblem[] {
  const standard = standardMetric(metric.code);
  const field = standard && differingField(metric, standard);
  if (!standard || !field) return [];
  const facts = { metric: metric.code, field, standard: standard[field], found: metric[field] };
  return [{ path: ['metrics', at, field], code: 'standardMeaning', facts }];
}

const STANDARD_FIELDS: readonly StandardField[] = ['unit', 'kind', 'acrossUnits', 'acrossPeriods'];

/** In what two metrics of one code count different things; undefined where they count the same. */
export function differingField(one: Metric, other: Metric): StandardField | undefined {
  return STANDARD_FIELDS.find((field) => one[field] !== other[field]);
}
