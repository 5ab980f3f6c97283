import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { catalogueFor, STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { type AddedMetric, addMetric, type MetricDraft } from '../../../src/core/ownCatalogue/addMetric';
import { checkOwnCatalogue } from '../../../src/core/ownCatalogue/checkOwnCatalogue';

const LAND = catalogueFor('land');

/** Drones seized: a flow counted in chiếc. */
const DRONES: MetricDraft = {
  group: 'D',
  label: { vi: 'Thiết bị bay không người lái bị tạm giữ' },
  unit: 'chiếc',
  kind: 'count',
  acrossPeriods: 'sum',
};

function added(catalogue: Catalogue, draft: MetricDraft): AddedMetric & { ok: true } {
  const result = addMetric(catalogue, draft);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('a metric of someone’s own', () => {
  const { catalogue, metric } = added(LAND, DRONES);

  test('makes a standard catalogue one’s own, under another id, the first edition', () => {
    expect(catalogue.id).toBe('land-rieng');
    expect(catalogue.version).toMatch(/^1\.\d+$/);
    expect(catalogue.label).toEqual({ vi: 'Đất liền (bộ riêng)', en: 'Land (own)' });
    expect(checkOwnCatalogue(catalogue)).toEqual([]);
  });

  test('stands last in its group and has what was not said filled in', () => {
    const group = catalogue.metrics.filter((one) => one.group === 'D');
    expect(group.at(-1)).toBe(metric);
    expect(catalogue.metrics).toHaveLength(LAND.metrics.length + 1);
    expect(metric).toMatchObject({
      code: 'D101',
      label: { vi: DRONES.label.vi, en: DRONES.label.vi },
      acrossUnits: 'sum',
      borders: ['land', 'sea'],
      required: 'never',
      rules: [{ type: 'whole' }],
    });
  });

  test('leaves the catalogue it was added to alone', () => {
    expect(LAND.metrics.some(({ code }) => code === 'D101')).toBe(false);
    expect(LAND.id).toBe('land');
  });

  test('the next one has the next code and makes the next edition of the same catalogue', () => {
    const next = added(catalogue, { ...DRONES, label: { vi: 'Pháo nổ bị tạm giữ', en: 'Fireworks seized' } });
    expect(next.metric.code).toBe('D102');
    expect(next.catalogue.id).toBe('land-rieng');
    expect(next.catalogue.version).toMatch(/^2\.\d+$/);
  });

  test('other content is another version, the same content the same', () => {
    expect(added(LAND, DRONES).catalogue).toEqual(catalogue);
    expect(added(LAND, { ...DRONES, unit: 'cái' }).catalogue.version).not.toBe(catalogue.version);
  });

  test('its rules are read in the notation', () => {
    const persons = {
      ...DRONES,
      kind: 'people',
      unit: 'người',
      parent: 'D01',
      rules: 'PAIR? D101<=D02',
    } as const;
    expect(added(LAND, persons).metric.rules).toEqual([
      { type: 'whole' },
      { type: 'pair', with: 'D01', zeroTogether: false, severity: 'warning' },
      { type: 'atMost', other: 'D02', factor: 1, severity: 'error' },
    ]);
  });

  test('a text is put together, not added', () => {
    const text = { ...DRONES, group: 'J', kind: 'text', unit: '-', acrossPeriods: 'concat' } as const;
    expect(added(LAND, text).metric).toMatchObject({
      code: 'J101',
      acrossUnits: 'concat',
      rules: [{ type: 'text' }],
    });
  });
});

describe('a draft is refused with its reason', () => {
  const table: [string, Partial<MetricDraft>, string, object][] = [
    ['a code of the same form', { code: 'D01' }, 'takenCode', { metric: 'D01' }],
    ['a code of another standard form', { code: 'H01' }, 'takenCode', { metric: 'H01' }],
    ['no code', { code: 'D1' }, 'badCode', { text: 'D1' }],
    ['a group that is not there', { group: 'Z' }, 'unknownGroup', { metric: 'Z101', group: 'Z' }],
    ['a group that makes no code', { group: 'Khác' }, 'badCode', { text: '' }],
    ['a parent that is not there', { parent: 'D99' }, 'unknownParent', { metric: 'D101', parent: 'D99' }],
    ['a rule on a metric that is not there', { rules: 'D101<=D99' }, 'unknownMetric', { other: 'D99' }],
    ['words that are no rule', { rules: 'INT0 khoảng' }, 'ruleToken', { token: 'khoảng', reason: 'unknown' }],
    ['money not in triệu đồng', { kind: 'money', unit: 'đồng' }, 'kindUnit', { unit: 'đồng' }],
    ['a stock summed over periods', { kind: 'stock' }, 'kindAddition', { acrossPeriods: 'sum' }],
    ['no label', { label: { vi: '' } }, 'shape', { fault: 'too_small' }],
    ['no unit of measure', { unit: '' }, 'shape', { fault: 'too_small' }],
  ];
  test.each(table)('%s', (_, more, code, facts) => {
    const result = addMetric(LAND, { ...DRONES, ...more });
    expect(result.ok ? [] : result.problems).toContainEqual(
      expect.objectContaining({ code, facts: expect.objectContaining(facts) }),
    );
  });
});

test.each(STANDARD_CATALOGUES.map((one) => [one.id, one] as const))(
  'a standard catalogue has no problem: %s',
  (_, one) => {
    expect(checkOwnCatalogue(one)).toEqual([]);
  },
);

describe('what would pass for a standard catalogue or metric', () => {
  const altered = (code: string, more: Partial<Catalogue['metrics'][number]>, id = 'rieng') => ({
    ...LAND,
    id,
    metrics: LAND.metrics.map((one) => (one.code === code ? { ...one, ...more } : one)),
  });
  const at = LAND.metrics.findIndex(({ code }) => code === 'B61');

  test('a standard code in another unit of measure', () => {
    expect(checkOwnCatalogue(altered('B61', { unit: 'cuốn' }))).toEqual([
      {
        path: ['metrics', at, 'unit'],
        code: 'standardMeaning',
        facts: { metric: 'B61', field: 'unit', standard: 'tờ', found: 'cuốn' },
      },
    ]);
  });

  test('a standard code added up otherwise', () => {
    const problems = checkOwnCatalogue(altered('B61', { acrossPeriods: 'latest' }));
    expect(problems.map(({ code }) => code)).toEqual(['standardMeaning']);
  });

  test('the id of a standard form over other content', () => {
    const label = { vi: 'Tờ rơi', en: 'Leaflets' };
    expect(checkOwnCatalogue(altered('B61', { label }, 'land'))).toEqual([
      { path: ['id'], code: 'standardId', facts: { id: 'land' } },
    ]);
    expect(checkOwnCatalogue(altered('B61', { label }))).toEqual([]);
  });
});
