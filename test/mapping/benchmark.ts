import { findCatalogue } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../src/core/mapping/proposeMapping';
import { type Form, type FormSet, setOf } from './formNotation';
import { FORMS, readForm } from './forms';
import { type FormScore, findMisses, type Miss, scoreForm } from './score';
import { type Total, totalOf } from './totals';

export type Benchmark = {
  readonly forms: readonly FormScore[];
  readonly sets: Readonly<Record<FormSet, Total>>;
  readonly all: Total;
};

/** What the sets written blind scored before anything was mended for them. */
export const FIRST_SCORES = {
  second: { precision: 0.992, recall: 0.794 },
  third: { precision: 1, recall: 0.682 },
  fourth: { precision: 1, recall: 0.619 },
};

/** Sets whose misses may be looked at. */
const OPEN: ReadonlySet<FormSet> = new Set(['tuned', 'second', 'third']);

/** Maps every form from its file, knowing nothing but the catalogue and the roster, and scores it. */
export function runBenchmark(): Benchmark {
  const forms = FORMS.map((form) => scoreForm(form, propose(form)));
  const totalOfSet = (set: FormSet) => totalOf(forms.filter((score) => score.set === set));
  return {
    forms,
    sets: {
      tuned: totalOfSet('tuned'),
      heldOut: totalOfSet('heldOut'),
      second: totalOfSet('second'),
      third: totalOfSet('third'),
      fourth: totalOfSet('fourth'),
    },
    all: totalOf(forms),
  };
}

/** The misses of the forms that may be looked at. */
export function listMisses(): { readonly id: string; readonly misses: readonly Miss[] }[] {
  const open = FORMS.filter((form) => OPEN.has(setOf(form)));
  return open.map((form) => ({ id: form.id, misses: findMisses(form, propose(form)) }));
}

function propose(form: Form) {
  const catalogue = findCatalogue(form.catalogue)!;
  const roster = findRoster(form.roster)!;
  return proposeMapping(readForm(form), { catalogue, roster });
}
