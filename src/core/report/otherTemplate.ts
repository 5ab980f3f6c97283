import type { Catalogue } from '../catalogue/catalogue';
import type { Form } from './form';
import { rowsByCode } from './readLines';

/** So few rows may be a person's own doing. */
const LEAST_ROWS = 5;
/** How much better the rows must fit the other template than the stamped one. */
const CLEARLY = 4;

/**
 * The template a form's rows are of, where that is clearly not the one it is stamped with: nearly all the codes the
 * stamped one lacks, or has no row for, are explained by it. Undefined where the stamp fits, or nothing fits better.
 */
export function templateOfRows(
  form: Form,
  stamped: Catalogue,
  catalogues: readonly Catalogue[],
): Catalogue | undefined {
  const codes = new Set(rowsByCode(form).keys());
  const differing = differencesFrom(codes, stamped);
  if (differing < LEAST_ROWS) return undefined;
  return catalogues.find(
    (other) => other.id !== stamped.id && differencesFrom(codes, other) * CLEARLY <= differing,
  );
}

/** Codes of rows that the template does not know, and its metrics without a row. */
function differencesFrom(codes: ReadonlySet<string>, { metrics }: Catalogue): number {
  const all = new Set(metrics.map(({ code }) => code.toLowerCase()));
  const figures = metrics.filter(({ kind }) => kind !== 'text').map(({ code }) => code.toLowerCase());
  const unknown = [...codes].filter((code) => !all.has(code)).length;
  return unknown + figures.filter((code) => !codes.has(code)).length;
}
