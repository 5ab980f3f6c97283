import type { MappedFigure, SheetMapping } from '../../src/core/mapping/sheetMapping';
import { type FormSource, parseForm } from './formNotation';
import { findMisses, type Proposal, scoreForm } from './score';
import { isEnough, precisionOf, recallOf, totalOf } from './totals';

const SOURCE: FormSource = {
  id: 'small',
  covers: [],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:048',
  period: '2024',
  grid: `
TT | Nội dung | 2023 | 2024 | Ghi chú » [C=previous D=period E=note]
1 | Giao ban | 3 | 4 | đủ » A01
2 | Tuyên truyền | - | '14/184 | » B01/B02
3 | Tiền phạt (tỷ đồng) | | 2.5 | » D71*1000
4 | Cộng | 3 | 6.5 | » D01?
`,
};
const FORM = parseForm(SOURCE);

/** Six figures to be taken: A01 in C2, D2 and its note, both parts of D3, D71 × 1000 in D4. */
const PERFECT: readonly MappedFigure[] = FORM.truth
  .filter(({ need }) => need === 'required')
  .map(({ need, ...figure }) => ({ ...figure, certainty: 'certain' }));

const UNIT: SheetMapping['unit'] = { code: '2024:048', certainty: 'certain' };

function proposal(figures: readonly MappedFigure[], rest: Partial<Proposal> = {}): Proposal {
  return { figures: [...figures], rows: [], columns: [], unit: UNIT, period: '2024', ...rest };
}

/** The perfect figures, that of one cell (and part) changed. */
function changed(cell: string, change: Partial<MappedFigure>, part?: number): MappedFigure[] {
  return PERFECT.map((figure) =>
    figure.cell === cell && figure.part === part ? { ...figure, ...change } : figure,
  );
}

const extra = (cell: string, metric: string): MappedFigure => ({
  cell,
  metric,
  column: 'period',
  certainty: 'likely',
});

describe('scoreForm', () => {
  it('gives a perfect proposal everything', () => {
    const score = scoreForm(FORM, proposal(PERFECT));
    expect(score).toEqual({
      id: 'small',
      set: 'tuned',
      truth: 6,
      proposed: 6,
      right: 6,
      questions: 0,
      unit: 'right',
      period: 'right',
    });
    expect(findMisses(FORM, proposal(PERFECT))).toEqual([]);
  });

  it.each<[string, MappedFigure[], [right: number, proposed: number]]>([
    ['nothing', [], [0, 0]],
    ['one figure less', PERFECT.slice(1), [5, 5]],
    ['a wrong metric', changed('D2', { metric: 'A02' }), [5, 6]],
    ['a wrong column', changed('D2', { column: 'cumulative' }), [5, 6]],
    ['parts the wrong way round', changed('D3', { part: 1 }, 0), [5, 6]],
    ['a pair taken as one', changed('D3', { part: undefined }, 0), [5, 6]],
    ['no factor', changed('D4', { factor: undefined }), [5, 6]],
    ['a wrong factor', changed('D4', { factor: 0.001 }), [5, 6]],
    ['a factor of binary fractions', changed('D4', { factor: (0.1 * 3 * 10000) / 3 }), [6, 6]],
    ['another unit', changed('D2', { unit: '2024:047' }), [5, 6]],
    ['the unit of the sheet', changed('D2', { unit: '2024:048' }), [6, 6]],
    ['the same figure twice', [...PERFECT, PERFECT[0]!], [6, 7]],
    ['a total by hand, which may be taken', [...PERFECT, extra('D5', 'D01')], [6, 6]],
    ['a total by hand for something else', [...PERFECT, extra('D5', 'D21')], [6, 7]],
    [
      'a blank cell in its place',
      [...PERFECT, { ...extra('C4', 'D71'), column: 'previous', factor: 1000 }],
      [6, 6],
    ],
    ['a blank cell out of place', [...PERFECT, extra('C4', 'D71')], [6, 7]],
  ])('counts %s', (_what, figures, [right, proposed]) => {
    expect(scoreForm(FORM, proposal(figures))).toMatchObject({ right, proposed, truth: 6 });
  });

  it.each<[string, Partial<Proposal>, object]>([
    ['no unit', { unit: undefined }, { unit: 'asked', questions: 1 }],
    [
      'an unclear unit',
      { unit: { code: '2024:047', certainty: 'unclear' } },
      { unit: 'asked', questions: 1 },
    ],
    ['another unit', { unit: { code: '2024:047', certainty: 'likely' } }, { unit: 'wrong', questions: 0 }],
    ['no period', { period: undefined }, { period: 'asked', questions: 1 }],
    ['another period', { period: '2025' }, { period: 'wrong', questions: 0 }],
  ])('judges a heading with %s', (_what, rest, expected) => {
    expect(scoreForm(FORM, proposal(PERFECT, rest))).toMatchObject(expected);
  });

  it('asks nothing of a sheet about its unit where units stand side by side', () => {
    const grid = 'Nội dung | Hạ Lang | Trùng Khánh » [B=period@048 C=period@047]\nGiao ban | 1 | 2 » A01';
    const { unit: _unit, ...rest } = SOURCE;
    const form = parseForm({ ...rest, grid });
    const figure = { ...extra('B2', 'A01'), unit: '2024:048' };
    expect(scoreForm(form, proposal([figure], { unit: undefined }))).toMatchObject({
      right: 1,
      proposed: 1,
      truth: 2,
      questions: 0,
    });
    expect(scoreForm(form, proposal([extra('B2', 'A01')]))).toMatchObject({ right: 0, proposed: 1 });
  });

  it('counts each unclear row and column once', () => {
    const base = { table: 0, reasons: [], candidates: [], label: '', header: '' };
    const rows: SheetMapping['rows'] = [
      { ...base, row: 3, certainty: 'unclear' },
      { ...base, row: 3, certainty: 'unclear', part: 1 },
      { ...base, row: 4, certainty: 'likely' },
    ];
    const columns: SheetMapping['columns'] = [{ ...base, col: 3, certainty: 'unclear' }];
    expect(scoreForm(FORM, proposal(PERFECT, { rows, columns })).questions).toBe(2);
  });
});

describe('findMisses', () => {
  it('names what was expected and what was taken', () => {
    expect(findMisses(FORM, proposal(changed('D2', { metric: 'A02' })))).toMatchObject([
      { type: 'missing', expected: { cell: 'D2', metric: 'A01' }, got: [{ metric: 'A02' }] },
      { type: 'wrong', got: { cell: 'D2', metric: 'A02' }, expected: [{ metric: 'A01' }] },
    ]);
  });
});

describe('totalOf', () => {
  const score = { id: 'a', set: 'tuned', questions: 2, unit: 'right', period: 'right' } as const;

  it('counts figures, not forms', () => {
    const total = totalOf([
      { ...score, truth: 90, proposed: 90, right: 90 },
      { ...score, truth: 10, proposed: 10, right: 0 },
    ]);
    expect(total).toMatchObject({ meanPrecision: 0.5, meanRecall: 0.5 });
    expect(total).toMatchObject({ forms: 2, precision: 0.9, recall: 0.9, questions: 4, wrongHeadings: 0 });
  });

  it.each([
    ['all right', 100, 100, 100, {}, true],
    ['just enough', 100, 92, 91, {}, true],
    ['two in ninety wrong', 100, 92, 90, {}, false],
    ['too few taken', 100, 89, 89, {}, false],
    ['a wrong unit', 100, 100, 100, { unit: 'wrong' }, false],
    ['a wrong period', 100, 100, 100, { period: 'wrong' }, false],
  ] as const)('%s or not', (_what, truth, proposed, right, rest, expected) => {
    expect(isEnough(totalOf([{ ...score, truth, proposed, right, ...rest }]))).toBe(expected);
  });

  it('has full precision where nothing is taken, and no recall', () => {
    const nothing = { right: 0, proposed: 0, truth: 5 };
    expect([precisionOf(nothing), recallOf(nothing)]).toEqual([1, 0]);
  });
});
