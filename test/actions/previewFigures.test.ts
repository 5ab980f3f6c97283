import type { FormReading } from '../../src/actions/formReading';
import { proposeMappings, readMappings } from '../../src/actions/mapForms';
import { type FigurePreview, previewFigures } from '../../src/actions/previewFigures';
import { parsePeriod } from '../../src/core/catalogue/period';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { correctMapping } from '../../src/core/mapping/correctMapping';
import type { SheetMapping } from '../../src/core/mapping/sheetMapping';
import type { Report } from '../../src/core/report/report';
import { formatAddress } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { VALUE_COLUMNS } from '../../src/core/template/columns';
import { gridSheet } from '../core/mapping/gridSheet';
import { SAMPLE_FORMS } from '../core/mapping/sampleForms';
import { FORMS, readForm } from '../mapping/forms';

const ROSTER = findRoster('cao-bang-2024')!;
const YEAR = { roster: ROSTER, period: { type: 'year', year: 2024 } } as const satisfies FormReading;
const QUARTER = { roster: ROSTER, period: parsePeriod('2024-Q2')! };

const mappingOf = (sheet: SheetSnapshot, reading: FormReading) =>
  proposeMappings({ sheets: [sheet] }, reading)[0]!;

const SAME_FIGURE: Readonly<Record<string, string>> = { period: 'reached', cumulative: 'reached' };

/** `UNIT METRIC COLUMN CELL VALUE [QUALIFIER]`; a cumulative figure may stand for the period's, so both are one here. */
function entry(unit: string, code: string, column: string, cell: string, value: unknown, qualifier = '') {
  return [unit, code, SAME_FIGURE[column] ?? column, cell, value, qualifier].join(' ').trim();
}

/** What reports count of the cells of a sheet. */
function counted(reports: readonly Report[], { cells }: SheetSnapshot): string[] {
  const filled = new Set(
    cells.filter(({ value }) => value !== null && value !== '').map((found) => formatAddress(found)),
  );
  const entries = reports.flatMap(({ unit, lines }) =>
    Object.values(lines).flatMap(({ code, values, qualifier, overwritten }) =>
      VALUE_COLUMNS.flatMap((column) => {
        const { value, cell, parsed } = values[column];
        // Where the form works the cumulative figure out, its cell is not read.
        const isRead = filled.has(cell) && !(column === 'cumulative' && overwritten?.cell === cell);
        const own = parsed && 'qualifier' in parsed ? parsed.qualifier : undefined;
        const said = SAME_FIGURE[column] ? qualifier : own;
        return value === null || !isRead ? [] : [entry(unit, code, column, cell, value, said)];
      }),
    ),
  );
  return [...new Set(entries)].sort();
}

function previewed(figures: readonly FigurePreview[]): string[] {
  return figures
    .flatMap(({ unit, metric, column, cell, value, qualifier, state }) =>
      state === 'number' ? [entry(unit ?? '?', metric, column, cell, value, qualifier)] : [],
    )
    .sort();
}

function expectSame(sheet: SheetSnapshot, mapping: SheetMapping, reading: FormReading) {
  const workbook = { sheets: [sheet] };
  const taken = counted(readMappings(workbook, [mapping], reading), sheet);
  expect(previewed(previewFigures(workbook, mapping, reading))).toEqual(taken);
}

const FIXTURES = [
  ...SAMPLE_FORMS.map(({ name, sheet }) => [name, sheet, YEAR] as const),
  ...FORMS.map((form) => {
    const roster = findRoster(form.roster)!;
    return [form.id, readForm(form), { roster, period: parsePeriod(form.period ?? '2024')! }] as const;
  }),
];

test.each(FIXTURES)('%s: the numbers previewed are those the merge takes', (_name, sheet, reading) => {
  const unit = reading.roster.units[0]!.code;
  for (const mapping of proposeMappings({ sheets: [sheet] }, reading)) {
    expectSame(sheet, mapping.unit ? mapping : correctMapping(mapping, { unit }), reading);
  }
});

const HEADED = 'Huyện Hạ Lang\nNội dung | ĐVT | Thực hiện | Lũy kế | Ước tính';
const preview = (row: string, reading: FormReading = YEAR, head = HEADED) => {
  const sheet = gridSheet(`${head}\n${row}`);
  const mapping = mappingOf(sheet, reading);
  expectSame(sheet, mapping, reading);
  return previewFigures({ sheets: [sheet] }, mapping, reading)
    .filter(({ state }) => state !== 'blank')
    .map(({ cell, metric, raw, value, qualifier, state, unit }) =>
      [unit, metric, cell, raw, '→', qualifier, value, state === 'number' ? undefined : state]
        .filter((part) => part !== undefined && part !== null)
        .join(' '),
    );
};

test.each([
  ['Phát hiện, bắt giữ | vụ/đối tượng | 3 vụ/5 bị can', ['D01', '→ 3'], ['D02', '→ 5']],
  ['Phát hiện, bắt giữ | vụ/đối tượng | "3 vụ, 5 bị can"', ['D01', '→ 3'], ['D02', '→ 5']],
  ['Phát hiện, bắt giữ | vụ/đối tượng | gần 3/5', ['D01', '→ gần 3'], ['D02', '→ 5']],
  ['Số buổi tuyên truyền | buổi | "1.570 buổi"', ['B01', '→ 1570']],
  ['Nộp ngân sách nhà nước | tỷ đồng | 1.5', ['D71', '→ 1500']],
  ['Nộp ngân sách nhà nước | nghìn đồng | "3 tỷ đồng"', ['D71', '→ 3000']],
  ['Số buổi tuyên truyền | buổi | x', ['B01', '→ notApplicable']],
  ['Số buổi tuyên truyền | buổi | không', ['B01', '→ 0']],
] as const)('%s', (row, ...expected) => {
  const raw = row.split(' | ')[2]!.replaceAll('"', '');
  expect(preview(row)).toEqual(expected.map(([metric, taken]) => `2024:048 ${metric} C3 ${raw} ${taken}`));
});

describe('what the report does with a figure', () => {
  const row = 'Số buổi tuyên truyền | buổi | 12 | 40';

  test.each([
    [
      'a word beside it is said of it',
      `${row.slice(0, -5)} | | gần`,
      YEAR,
      ['B01 C3 12 → gần 12', 'B01 E3 gần → gần text'],
    ],
    [
      'in a year the cumulative figure is worked out',
      row,
      YEAR,
      ['B01 C3 12 → 12', 'B01 D3 40 → 40 notUsed'],
    ],
    ['in the second quarter it is taken', row, QUARTER, ['B01 C3 12 → 12', 'B01 D3 40 → 40']],
  ])('%s', (_name, line, reading, expected) => {
    expect(preview(line, reading)).toEqual(expected.map((one) => `2024:048 ${one}`));
  });

  test('the same while nobody has said whose it is', () => {
    const head = HEADED.replace('Huyện Hạ Lang', 'Biểu số 2');
    const sheet = gridSheet(`${head}\n${row}`);
    const figures = previewFigures({ sheets: [sheet] }, mappingOf(sheet, YEAR), YEAR);
    expect(figures.map(({ unit, cell, state }) => [unit, cell, state])).toEqual([
      [null, 'C3', 'number'],
      [null, 'D3', 'notUsed'],
    ]);
  });
});
