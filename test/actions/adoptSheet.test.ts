import { adoptSheet } from '../../src/actions/adoptSheet';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { HostError } from '../../src/actions/host';
import { insertRollup } from '../../src/actions/insertRollup';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { prepareMerge } from '../../src/actions/mergeReports';
import { undo } from '../../src/actions/undo';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { findUnit } from '../../src/core/catalogue/roster';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { titleOf } from '../../src/core/catalogue/unitTitle';
import type { SheetMapping } from '../../src/core/mapping/sheetMapping';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { withMetric } from '../core/ownCatalogue/ownCatalogues';

const roster = findRoster('cao-bang-2024')!;
const period = { type: 'year', year: 2024 } as const;
const catalogue = catalogueFor('land');
const haLang = findUnit(roster, '2024:048')!;
const as = { catalogue, unit: { code: haLang.code, title: titleOf(haLang) }, period };
const request = { roster, period, catalogues: STANDARD_CATALOGUES };

const OWN: SheetSnapshot = {
  name: 'BC Hạ Lang',
  visibility: 'visible',
  cells: (
    [
      ['HUYỆN HẠ LANG'],
      ['TT', 'Nội dung', 'Số buổi', 'Số lượt'],
      [1, 'Tuyên truyền', 10, 400],
      [2, 'Tuần tra', 7, 5],
    ] as CellValue[][]
  ).flatMap((values, row) => values.map((value, col): Cell => ({ row, col, value }))),
  merges: [],
  hiddenRows: [],
  hiddenCols: [],
};

const MAPPING = {
  sheet: 'BC Hạ Lang',
  fingerprint: '',
  tables: [],
  rows: [],
  columns: [],
  figures: [
    { cell: 'C3', metric: 'B01', column: 'period', certainty: 'certain' },
    { cell: 'D3', metric: 'B02', column: 'period', certainty: 'certain' },
    { cell: 'C4', metric: 'C01', column: 'period', certainty: 'certain' },
    { cell: 'D4', metric: 'C02', column: 'period', certainty: 'certain' },
  ],
} as const satisfies SheetMapping;

async function adoptedHost() {
  const host = memoryHost({ sheets: [OWN] });
  const adopted = await adoptSheet(host, MAPPING, as);
  if ('problem' in adopted) throw new Error(adopted.problem);
  return { host, done: adopted.done };
}

describe('an adopted sheet', () => {
  test('is checked by the rules of its metrics, with the office’s own cells', async () => {
    const { host } = await adoptedHost();
    const [form] = await checkWorkbook(host, STANDARD_CATALOGUES);
    expect(form?.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { key: 'V06.fewer', cell: 'D4', facts: { value: 5, other: 'C01', otherCell: 'C4', otherValue: 7 } },
    ]);
  });

  test('is merged like a template: what it has no row for is not applicable', async () => {
    const { host } = await adoptedHost();
    await host.type([{ sheet: 'BC Hạ Lang', cells: [{ row: 3, col: 3, value: 70 }] }]);
    const file = { name: 'ha lang.xlsx', sha256: 'a', workbook: await host.read() };
    const { match } = prepareMerge([file], request);
    const unit = match.units.find((one) => one.unit.code === haLang.code);
    expect(unit?.state).toBe('accepted');
    expect(Object.keys(unit!.accepted!.report.lines)).toEqual(['B01', 'B02', 'C01', 'C02']);
  });

  test('rolls up in place beside template tabs, by formulas on the office’s own cells', async () => {
    const { host } = await adoptedHost();
    await host.type([{ sheet: 'BC Hạ Lang', cells: [{ row: 3, col: 3, value: 70 }] }]);
    const other = makeSample().find(({ unit }) => unit.name === 'Thạch An')!;
    await insertTemplate(host, other);
    const { totals } = await insertRollup(host, request);
    const of = (code: string) => Number(other.content!.lines[code]!.period!.value);
    expect(totals!.B01).toMatchObject({ period: 10 + of('B01'), cumulative: 10 + of('B01'), given: 2 });
    expect(totals!.C02?.period).toBe(70 + of('C02'));
    const detail = (await host.read()).sheets.find(({ name }) => name === 'Chi tiết')!;
    const links = detail.cells.flatMap(({ formula }) => formula ?? []);
    expect(links.filter((formula) => formula.includes("'BC Hạ Lang'!C3"))).toHaveLength(2);
    expect(links.filter((formula) => /'BC Hạ Lang'!A/.test(formula))).toEqual([]);
  });

  test('of a catalogue of a province’s own brings that along, and takes it away again', async () => {
    const own = withMetric('K01', 'Diện tích rừng giáp biên đã tuần tra');
    const host = memoryHost({ sheets: [OWN] });
    const figures = [{ ...MAPPING.figures[0], metric: 'K01' }];
    const adopted = await adoptSheet(host, { ...MAPPING, figures }, { ...as, catalogue: own });
    if ('problem' in adopted) throw new Error(adopted.problem);
    // The hidden sheet is all a reader elsewhere has to know the code by.
    const [form] = await checkWorkbook(host, STANDARD_CATALOGUES);
    expect(form?.report?.lines.K01?.values.period.value).toBe(10);
    expect((await undo(host, adopted.done)).kept).toEqual([]);
    expect(await host.read()).toEqual({ sheets: [OWN] });
  });

  test('is as it was where its catalogue could not be added', async () => {
    const own = withMetric('K01', 'Diện tích rừng giáp biên đã tuần tra');
    const host = memoryHost({ sheets: [OWN] });
    const refusing = { ...host, apply: async () => Promise.reject(new HostError('protectedWorkbook')) };
    await expect(adoptSheet(refusing, MAPPING, { ...as, catalogue: own })).rejects.toThrow(
      'protectedWorkbook',
    );
    expect(await host.read()).toEqual({ sheets: [OWN] });
  });

  test('taken back, the workbook is as it was, the figures typed since included', async () => {
    const { host, done } = await adoptedHost();
    expect((await undo(host, done)).kept).toEqual([]);
    expect(await host.read()).toEqual({ sheets: [OWN] });
  });
});
