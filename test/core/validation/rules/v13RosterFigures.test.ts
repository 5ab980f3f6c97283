import type { ReportingUnit } from '../../../../src/core/catalogue/roster';
import { v13RosterFigures } from '../../../../src/core/validation/rules/v13RosterFigures';
import { cellAt, filledForm } from '../filledForm';
import { haLang } from '../haLang';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const issuesOf = (rows: Rows, known: Partial<ReportingUnit>) =>
  v13RosterFigures.check(filledForm({ rows }), { stage: 'final', unit: { ...haLang, ...known } });

test('Ba Sơn, Lạng Sơn, as printed: 41.587 km for 41,587 km', () => {
  expect(issuesOf({ C12: 41587 }, { borderLengthKm: 41.587 })).toEqual([
    {
      key: 'V13.slip',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('C12'),
      metric: 'C12',
      facts: { value: 41587, field: 'borderLengthKm', roster: 41.587, proposal: 41.587 },
      fix: { cells: [{ cell: cellAt('C12'), value: 41.587 }], certain: false },
    },
  ]);
});

test.each<[string, Rows, Partial<ReportingUnit>, unknown[]]>([
  ['the same', { C12: 90.364 }, { borderLengthKm: 90.364 }, []],
  ['a metre off', { C12: 90.365 }, { borderLengthKm: 90.364 }, [{ key: 'V13.differs' }]],
  [
    'the length as the sources round it, against a computed one',
    { C12: 41.587 },
    { borderLengthKm: 42, borderLengthTolerance: 0.1 },
    [],
  ],
  [
    'beyond the tolerance',
    { C12: 50 },
    { borderLengthKm: 42, borderLengthTolerance: 0.1 },
    [{ key: 'V13.differs' }],
  ],
  [
    'a slip against a computed length keeps the digits typed',
    { C12: 41587 },
    { borderLengthKm: 42, borderLengthTolerance: 0.1 },
    [{ key: 'V13.slip', facts: { proposal: 41.587 } }],
  ],
  [
    'a slip the other way',
    { C12: 0.041587 },
    { borderLengthKm: 41.587 },
    [{ key: 'V13.slip', facts: { proposal: 41.587 } }],
  ],
  [
    'a thousand times and a fifth is no slip',
    { C12: 50000 },
    { borderLengthKm: 41.587 },
    [{ key: 'V13.differs' }],
  ],
  ['gần 42 km', { C12: { period: 42, qualifier: 'gần' } }, { borderLengthKm: 41.587 }, []],
  [
    'gần 90 km',
    { C12: { period: 90, qualifier: 'gần' } },
    { borderLengthKm: 41.587 },
    [{ key: 'V13.differs' }],
  ],
  ['markers', { C13: 187 }, { borderMarkers: 181 }, [{ key: 'V13.differs', metric: 'C13' }]],
  ['blank', {}, { borderLengthKm: 41.587 }, []],
  ['the roster does not know', { C12: 41.587 }, {}, []],
])('%s', (_, rows, known, expected) => {
  const found = issuesOf(rows, known);
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
});

test('the official figure is offered, a computed one is not', () => {
  const [official] = issuesOf({ C12: 50 }, { borderLengthKm: 41.587 });
  expect(official?.fix).toEqual({ cells: [{ cell: cellAt('C12'), value: 41.587 }], certain: false });
  const [computed] = issuesOf({ C12: 50 }, { borderLengthKm: 42, borderLengthTolerance: 0.1 });
  expect(computed).not.toHaveProperty('fix');
});

test('without the roster nothing is said', () => {
  expect(v13RosterFigures.check(filledForm({ rows: { C12: 41.6 } }), { stage: 'final' })).toEqual([]);
});

describe('a length no unit has', () => {
  const check = (rows: Rows, period = '2024') =>
    v13RosterFigures.check(filledForm({ rows, period }), { stage: 'final' });

  test.each<[string, Rows, unknown[]]>([
    ['metres of border, no roster length', { C12: 41587 }, [{ metric: 'C12', facts: { proposal: 41.587 } }]],
    ['metres of track', { C09: 61150 }, [{ metric: 'C09', facts: { proposal: 61.15 } }]],
    ['from the threshold on', { C10: 500 }, [{ metric: 'C10', facts: { ceiling: 500, proposal: 0.5 } }]],
    ['just below it', { C10: 499.999 }, []],
    [
      'a thousandth is too much still',
      { C09: 600_000 },
      [{ metric: 'C09', facts: { value: 600_000, ceiling: 500 } }],
    ],
    ['last year tells it better (V12)', { C12: { period: 41587, previous: 41.587 } }, []],
    ['markers are no length', { C13: 600 }, []],
  ])('%s', (_, rows, expected) => {
    const found = check(rows);
    expect(found.map(({ key }) => key)).toEqual(expected.map(() => 'V13.ceiling'));
    expect(found).toMatchObject(expected);
  });

  test('a phase of five years may have five times as much cleared, not as much border', () => {
    const found = check({ C09: 2000, C12: 600 }, '2021..2025');
    expect(found.map(({ metric }) => metric)).toEqual(['C12']);
  });

  test('a province may set its own', () => {
    const report = filledForm({ rows: { C12: 300 } });
    const found = v13RosterFigures.check(report, { stage: 'final', thresholds: { mostKilometres: 200 } });
    expect(found.map(({ key }) => key)).toEqual(['V13.ceiling']);
  });
});
