import { findCatalogue } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../src/core/mapping/proposeMapping';
import type { Form } from './formNotation';
import { FORMS, readForm } from './forms';
import { type FormScore, findMisses, type Miss, scoreForm } from './score';
import { type Total, totalOf } from './totals';

export type Benchmark = {
  readonly forms: readonly FormScore[];
  readonly tuning: Total;
  readonly heldOut: Total;
  readonly all: Total;
};

/** Maps every form from its file, knowing nothing but the catalogue and the roster, and scores it. */
export function runBenchmark(): Benchmark {
  const forms = FORMS.map((form) => scoreForm(form, propose(form)));
  return {
    forms,
    tuning: totalOf(forms.filter(({ heldOut }) => !heldOut)),
    heldOut: totalOf(forms.filter(({ heldOut }) => heldOut)),
    all: totalOf(forms),
  };
}

/** The misses of the forms that may be looked at. */
export function listMisses(): { readonly id: string; readonly misses: readonly Miss[] }[] {
  const open = FORMS.filter(({ heldOut }) => !heldOut);
  return open.map((form) => ({ id: form.id, misses: findMisses(form, propose(form)) }));
}

function propose(form: Form) {
  const catalogue = findCatalogue(form.catalogue)!;
  const roster = findRoster(form.roster)!;
  return proposeMapping(readForm(form), { catalogue, roster });
}
