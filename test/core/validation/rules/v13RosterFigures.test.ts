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
  ['the roster does not know', { C12: 41587 }, {}, []],
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
  expect(v13RosterFigures.check(filledForm({ rows: { C12: 41587 } }), { stage: 'final' })).toEqual([]);
});
