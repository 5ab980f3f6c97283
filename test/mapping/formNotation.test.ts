import { findMetric } from '../../src/core/catalogue/catalogue';
import { parsePeriod } from '../../src/core/catalogue/period';
import { findUnit } from '../../src/core/catalogue/roster';
import { findCatalogue } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { formatAddress, formatRange } from '../../src/core/sheet/address';
import { valuesOf } from '../adapters/xlsx/workbookFixture';
import { type FormSource, parseForm, setOf } from './formNotation';
import { FORMS, readForm } from './forms';

const SMALL: FormSource = {
  id: 'small',
  covers: [],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  grid: `
Tiêu đề | < | | {U}Năm
TT | Nội dung | 2023 | 2024 | Ghi chú » [C=previous D=period E=note]
^ | ^ | (1) | (2)
1 | Giao ban | '1.570 | =SUM(C4:C4)⇒3 | đủ » A01
2 | Tuyên truyền | - | 14/184 | » hide B01/B02
3 | Tiền | | 2.5 | » D71*1000
4 | Của huyện | 5 | 6 |
`,
};

describe('parseForm', () => {
  const form = parseForm(SMALL);

  it('reads cells, merges and hidden rows', () => {
    expect(form.merges.map((merge) => formatRange(merge))).toEqual(['A1:B1', 'A2:A3', 'B2:B3']);
    expect(form.hiddenRows).toEqual([4]);
    expect(form.cells.find((cell) => formatAddress(cell) === 'C4')).toMatchObject({ value: '1.570' });
    expect(form.cells.find((cell) => formatAddress(cell) === 'D4')).toMatchObject({
      formula: '=SUM(C4:C4)',
      value: 3,
    });
  });

  it.each([
    ['C4', [['A01', 'previous', undefined, undefined, 'required']]],
    ['E4', [['A01', 'note', undefined, undefined, 'required']]],
    [
      'C5',
      [
        ['B01', 'previous', 0, undefined, 'allowed'],
        ['B02', 'previous', 1, undefined, 'allowed'],
      ],
    ],
    [
      'D5',
      [
        ['B01', 'period', 0, undefined, 'required'],
        ['B02', 'period', 1, undefined, 'required'],
      ],
    ],
    ['C6', [['D71', 'previous', undefined, 1000, 'allowed']]],
    ['D6', [['D71', 'period', undefined, 1000, 'required']]],
    ['D7', []],
  ])('knows what %s holds', (cell, expected) => {
    const found = form.truth.filter((figure) => figure.cell === cell);
    expect(
      found.map(({ metric, column, part, factor, need }) => [metric, column, part, factor, need]),
    ).toEqual(expected);
  });
});

it('expects every place to fill in of a blank form, but no note', () => {
  const grid = 'TT | Nội dung | KH | TH | Ghi chú » [C=plan D=period E=note]\n1 | Giao ban » A01';
  const { truth } = parseForm({ ...SMALL, isBlank: true, grid });
  expect(truth.map(({ cell, need }) => [cell, need])).toEqual([
    ['C2', 'required'],
    ['D2', 'required'],
    ['E2', 'allowed'],
  ]);
});

describe('the forms', () => {
  it('are in four sets, each id once', () => {
    const sizes = ['tuned', 'heldOut', 'second', 'third'].map(
      (set) => FORMS.filter((form) => setOf(form) === set).length,
    );
    expect(sizes).toEqual([17, 5, 20, 5]);
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  });

  it.each(FORMS.map((form) => [form.id, form] as const))('%s survives the file as written', (_id, form) => {
    const sheet = readForm(form);
    const written = form.cells.map(({ value, formula, ...cell }) => [
      formatAddress(cell),
      formula === undefined ? value : [formula, value],
    ]);
    expect(valuesOf(sheet)).toEqual(Object.fromEntries(written));
    expect(sheet.merges).toEqual(form.merges);
    expect(sheet.hiddenRows).toEqual(form.hiddenRows);
    expect(sheet.hiddenCols).toEqual(form.hiddenCols);
    for (const { font, ...cell } of form.cells) {
      const read = sheet.cells.find(({ row, col }) => row === cell.row && col === cell.col);
      if (font) expect(read?.font).toBe(font);
    }
  });

  it.each(FORMS.map((form) => [form.id, form] as const))('%s tells a truth that can be true', (_id, form) => {
    const catalogue = findCatalogue(form.catalogue)!;
    const roster = findRoster(form.roster)!;
    const required = form.truth.filter(({ need }) => need === 'required');
    const metrics = new Set(required.map(({ metric }) => metric));
    expect([...metrics].filter((code) => !findMetric(catalogue, code))).toEqual([]);
    const units = [form.unit, ...form.truth.map(({ unit }) => unit)].filter((unit) => unit !== undefined);
    expect(units.filter((unit) => !findUnit(roster, unit))).toEqual([]);
    expect(form.period === undefined || parsePeriod(form.period) !== undefined).toBe(true);
    expect(metrics.size).toBeGreaterThanOrEqual(form.truth.some(({ unit }) => unit) ? 5 : 10);
    const keys = required
      .filter(({ column }) => column !== 'note')
      .map((f) => [f.metric, f.column, f.unit].join());
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('store legacy text as offices do', () => {
    const texts = (id: string) => FORMS.find((form) => form.id === id)!.cells.map(({ value }) => value);
    expect(texts('trung-khanh-tcvn3')).toContain('huyÖn uû trïng kh¸nh');
    expect(texts('trung-khanh-tcvn3')).toContain('Sè l­ît ng­êi nghe');
    expect(texts('thang-binh-vni')).toContain('Soá thuyeàn vieân treân taøu caù ra, vaøo');
    expect(texts('thang-binh-vni')).toContain('HUYEÄN UÛY THAÊNG BÌNH');
    expect(texts('nam-giang-nfd')).toContain('Lượt người tham gia'.normalize('NFD'));
  });
});
