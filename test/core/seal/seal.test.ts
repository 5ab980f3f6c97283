import fc from 'fast-check';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { planSeal, planUnseal } from '../../../src/core/seal/planSeal';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { type Cell, EMPTY_WORKBOOK, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { columnOf } from '../../../src/core/template/columns';
import { layOutRequest, planTemplate } from '../../../src/core/template/planTemplate';
import { insertRows, permuteColumns, reorderRows } from '../report/rearrange';
import { anyReport } from '../template/anyContent';
import { contentOf, SMALL, smallRequest } from '../template/smallForm';

const SIGNING = { at: '2024-12-16T09:12', preparedBy: 'Nông Văn A', approvedBy: '=Hoàng Thị B' };

const FILLED = contentOf(
  { A01: 12, A01a: 5, A01b: 7, A02: { period: 300, previous: 280, qualifier: 'gần' }, B03: 90.364 },
  { C01: ['Phối hợp có lúc còn chậm.'] },
);

function sheetOf(content = FILLED, period = '2024'): SheetSnapshot {
  return applyPlan(EMPTY_WORKBOOK, planTemplate(smallRequest({ content, period }))).sheets[0]!;
}

function read(sheet: SheetSnapshot): Report {
  const { reports, issues } = parseReports({ sheets: [sheet] }, [SMALL]);
  expect(issues).toEqual([]);
  return reports[0]!;
}

function sealed(sheet: SheetSnapshot, signing = SIGNING): SheetSnapshot {
  return applyEdits({ sheets: [sheet] }, [planSeal(sheet, read(sheet), signing)]).sheets[0]!;
}

function type(sheet: SheetSnapshot, cell: string, value: Cell['value']): SheetSnapshot {
  const edit = { sheet: sheet.name, cells: [{ ...parseAddress(cell)!, value }] };
  return applyEdits({ sheets: [sheet] }, [edit]).sheets[0]!;
}

const rows = layOutRequest(smallRequest()).metricRows;
const at = (code: string, column: Parameters<typeof columnOf>[0]) =>
  formatAddress({ row: rows[code]!, col: columnOf(column) });

test('a form without a seal has none', () => {
  expect(read(sheetOf()).seal).toBeUndefined();
});

test('any form, sealed, says who sealed it and that nothing has changed', () => {
  const forms = fc
    .constantFrom('2024', '2024-Q2', '2021..2025')
    .chain((period) => anyReport(SMALL, parsePeriod(period)!).map((content) => sheetOf(content, period)));
  fc.assert(
    fc.property(forms, (sheet) => {
      expect(read(sealed(sheet)).seal).toEqual({ ...SIGNING, changed: [], isBroken: false });
    }),
    { numRuns: 60 },
  );
});

test('sealing changes hidden rows only, and nothing the report says', () => {
  const before = sheetOf();
  const after = sealed(before);
  const { seal, writings: _, ...report } = read(after);
  const { writings: __, ...was } = read(before);
  expect(report).toEqual(was);
  expect(seal).toBeDefined();
  const added = after.cells.filter(
    (cell) => !before.cells.some((one) => one.row === cell.row && one.col === cell.col),
  );
  expect(added.length).toBe(10);
  expect(added.filter(({ row }) => !after.hiddenRows.includes(row))).toEqual([]);
});

test.each<[what: string, cell: string, value: Cell['value']]>([
  ['a figure', at('A01', 'period'), 13],
  ['a figure by a thousandth', at('B03', 'period'), 90.365],
  ['a figure emptied', at('A01a', 'period'), null],
  ['a figure filled', at('B02', 'plan'), 4],
  ['a number made text', at('A01', 'period'), '12,0'],
  ['last year’s figure', at('A02', 'previous'), 281],
  ['a cumulative the form computes, typed over', at('A01', 'cumulative'), 99],
  ['the qualifier', at('A02', 'qualifier'), 'hơn'],
  ['an explanation', at('A02', 'explanation'), 'Đã đối chiếu.'],
  ['a note', at('B01', 'note'), 'Chưa thống kê.'],
])('%s changed after sealing is named by its cell', (_, cell, value) => {
  const changed = type(sealed(sheetOf()), cell, value);
  const { reports } = parseReports({ sheets: [changed] }, [SMALL]);
  expect(reports[0]!.seal).toMatchObject({ changed: [cell], isBroken: false });
});

test('a statement rewritten, or gone, is named where it belongs', () => {
  const sheet = sealed(sheetOf());
  const place = read(sheet).textCells.C01!;
  expect(read(type(sheet, place, 'Phối hợp tốt.')).seal?.changed).toEqual([place]);
  expect(read(type(sheet, place, null)).seal?.changed).toEqual([place]);
});

test.each<[what: string, change: (sheet: SheetSnapshot) => SheetSnapshot]>([
  ['typing the same again', (sheet) => type(sheet, at('A01', 'period'), 12)],
  ['sorting rows', (sheet) => reorderRows(sheet, [rows.A01!, rows.B03!], [rows.B03!, rows.A01!])],
  ['moving columns', (sheet) => permuteColumns(sheet, [0, 1, 2, 3, 5, 4, 7, 6])],
  ['inserting a row', (sheet) => insertRows(sheet, rows.B01!, 2)],
  ['line breaks', (sheet) => type(sheet, read(sheet).textCells.C01!, 'Phối hợp có lúc còn chậm. \r\n')],
])('%s is no change', (_, change) => {
  expect(read(change(sealed(sheetOf()))).seal).toMatchObject({ changed: [], isBroken: false });
});

test.each(['meta:seal', 'meta:seal-at', 'meta:seal-approved', 'meta:seal-cells', 'meta:unit', 'meta:period'])(
  'a seal does not outlive a change of %s',
  (label) => {
    const sheet = sealed(sheetOf());
    const stamp = sheet.cells.find(({ value }) => value === label)!;
    const value = label === 'meta:period' ? '2023' : '2024:049';
    const cell = formatAddress({ row: stamp.row, col: stamp.col + 1 });
    const { reports } = parseReports({ sheets: [type(sheet, cell, value)] }, [SMALL]);
    expect(reports[0]!.seal?.isBroken).toBe(true);
  },
);

test('a new seal takes the place of the old one, and taking it off leaves the sheet as it was', () => {
  const sheet = sheetOf();
  const again = sealed(type(sealed(sheet), at('A01', 'period'), 13), { ...SIGNING, at: '2024-12-17T08:00' });
  expect(read(again).seal).toEqual({ ...SIGNING, at: '2024-12-17T08:00', changed: [], isBroken: false });
  expect(again.cells.filter(({ value }) => value === 'meta:seal')).toHaveLength(1);
  const opened = applyEdits({ sheets: [sealed(sheet)] }, [planUnseal(sealed(sheet))]).sheets[0]!;
  expect(opened).toEqual(sheet);
});
