import { FIRST_SCORES, listMisses, runBenchmark } from './benchmark';
import { setOf } from './formNotation';
import { FORMS } from './forms';
import { LEAST_PRECISION, LEAST_RECALL } from './totals';

describe('the mapping of foreign forms', () => {
  const { all, sets, forms } = runBenchmark();

  it.each([
    ['all forms', all],
    ['the forms held out', sets.heldOut],
    ['the second set', sets.second],
    ['the third set', sets.third],
  ])('is precise and finds most figures in %s', (_set, total) => {
    expect(total.precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(total.recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it.each(Object.entries(FIRST_SCORES))('finds no less in the %s set than at first', (set, first) => {
    const { precision, recall } = sets[set as keyof typeof FIRST_SCORES];
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall).toBeGreaterThanOrEqual(first.recall);
  });

  it('shows what went wrong in the open forms only', () => {
    const open = FORMS.filter((form) => ['tuned', 'second', 'third'].includes(setOf(form))).map(
      ({ id }) => id,
    );
    expect(listMisses().map(({ id }) => id)).toEqual(open);
  });

  it('reads no unit and no period wrongly', () => {
    const wrong = forms.filter(({ unit, period }) => unit === 'wrong' || period === 'wrong');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
