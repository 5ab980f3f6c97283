import { listMisses, runBenchmark } from './benchmark';
import { setOf } from './formNotation';
import { FORMS } from './forms';
import { LEAST_PRECISION, LEAST_RECALL } from './totals';

describe('the mapping of foreign forms', () => {
  const { all, sets, forms } = runBenchmark();

  it.each([
    ['all forms', all],
    ['the forms held out', sets.heldOut],
    ['the second set', sets.second],
  ])('is precise and finds most figures in %s', (_set, total) => {
    expect(total.precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(total.recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('shows what went wrong in the open forms only', () => {
    const open = FORMS.filter((form) => ['tuned', 'second'].includes(setOf(form))).map(({ id }) => id);
    expect(listMisses().map(({ id }) => id)).toEqual(open);
  });

  it('reads no unit and no period wrongly', () => {
    const wrong = forms.filter(({ unit, period }) => unit === 'wrong' || period === 'wrong');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
