import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { addCountedMetric } from '../../../src/core/mapping/addCountedMetric';
import { completeMetric } from '../../../src/core/mapping/completeMetric';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { draftOfRow, type ProposedMetric } from '../../../src/core/mapping/proposeMetric';
import { gridSheet } from './gridSheet';

const catalogue = catalogueFor('land');
const roster = findRoster('cao-bang-2024')!;

const mapped = (grid: string) => {
  const sheet = gridSheet(grid);
  return { sheet, mapping: proposeMapping(sheet, { catalogue, roster }) };
};

/** The draft of row 6, the one after a metric of group B. */
function draftOf(row: string, withSheet = true): ProposedMetric {
  const { sheet, mapping } = mapped(`
HUYỆN HẠ LANG
BÁO CÁO NĂM 2024
TT | Nội dung | ĐVT | Năm 2023 | Năm 2024
1 | Số buổi tuyên truyền | buổi | 10 | 20
${row}
3 | Số chuyên án đấu tranh thành công | chuyên án | 1 | 2
`);
  return draftOfRow(mapping, { row: 4 }, catalogue, withSheet ? sheet : undefined);
}

describe('what a row tells of a metric of its own', () => {
  test.each([
    ['2 | 2. Lắp đặt camera an ninh: | Chiếc | 3 | 5', 'Lắp đặt camera an ninh', 'chiếc', 'count'],
    ['2 | Bò giống cấp cho hộ nghèo | con | 3 | 5', 'Bò giống cấp cho hộ nghèo', 'con', 'count'],
    ['2 | - Thóc giống | kg | 3.5 | 5', 'Thóc giống', 'kg', 'length'],
    ['2 | Quỹ vì biên cương | đồng | 3000000 | 5000000', 'Quỹ vì biên cương', 'triệu đồng', 'money'],
    ['2 | Đường bê tông liên bản | m | 300 | 500', 'Đường bê tông liên bản', 'km', 'length'],
    ['2 | Hiến máu nhân đạo | lượt người | 30 | 50', 'Hiến máu nhân đạo', 'lượt người', 'people'],
    ['2 | Quỹ vì biên cương | tiền | 3 | 5', 'Quỹ vì biên cương', undefined, 'money'],
    ['2 | Cây xanh trồng mới |  | 3 | 5', 'Cây xanh trồng mới', undefined, 'count'],
  ])('%s', (row, vi, unit, kind) => {
    const { label, ...draft } = draftOf(row);
    expect([label.vi, draft.unit, draft.kind]).toEqual([vi, unit, kind]);
    expect([draft.group, draft.code]).toEqual(['B', 'B101']);
    expect('acrossPeriods' in draft).toBe(false);
  });

  test('without the sheet, a unit of measure no dictionary knows is left open, and one word of several', () => {
    expect(draftOf('2 | Bò giống | con | 3 | 5', false).unit).toBeUndefined();
    expect(draftOf('2 | Lắp đặt camera | chiếc | 3 | 5', false).unit).toBeUndefined();
    expect(draftOf('2 | Hiến máu | lượt người | 3 | 5', false).unit).toBe('lượt người');
  });

  test.each([
    ['| Trong đó: cho lực lượng dân quân | buổi | 1 | 2', 'Cho lực lượng dân quân', 'B01'],
    ['2 | Buổi chiếu bóng lưu động | suất chiếu | 1 | 2', 'Buổi chiếu bóng lưu động', undefined],
  ])('a part of the row above: %s', (row, vi, parent) => {
    const draft = draftOf(row);
    expect([draft.label.vi, draft.parent]).toEqual([vi, parent]);
  });

  test('the unit tells it from a metric of the same words', () => {
    expect(draftOf('2 | Chuyên án xác lập | hồ sơ | 1 | 2').label.vi).toBe('Chuyên án xác lập (hồ sơ)');
  });

  test('a column of a table of units', () => {
    const { sheet, mapping } = mapped(`
BÁO CÁO NĂM 2024
Đơn vị | Số buổi tuyên truyền | Camera đã lắp đặt
Huyện Hạ Lang | 10 | 20
Huyện Thạch An | 12 | 3
`);
    expect(draftOfRow(mapping, { col: 2 }, catalogue, sheet)).toMatchObject({
      label: { vi: 'Camera đã lắp đặt' },
      group: 'B',
      kind: 'count',
    });
    expect(() => draftOfRow(mapping, { row: 2, part: 1 }, catalogue)).toThrow(RangeError);
  });
});

describe('a proposed metric with what a person says', () => {
  const cows: ProposedMetric = {
    label: { vi: 'Bò giống' },
    kind: 'count',
    unit: 'con',
    group: 'G',
    code: 'G101',
  };
  const money: ProposedMetric = { label: { vi: 'Quỹ' }, kind: 'money', group: 'G', code: 'G101' };
  const flow = { acrossPeriods: 'sum' } as const;

  test.each([
    ['as proposed', cows, flow, { code: 'G101', group: 'G', unit: 'con', kind: 'count' }],
    ['a stock', cows, { acrossPeriods: 'latest' } as const, { kind: 'stock', acrossPeriods: 'latest' }],
    ['people', cows, { ...flow, unit: 'người' }, { kind: 'people' }],
    ['a stock of people', cows, { acrossPeriods: 'latest', unit: 'người' } as const, { kind: 'people' }],
    ['its own code', cows, { ...flow, code: 'I102' }, { code: 'I102', group: 'I' }],
    ['another group', cows, { ...flow, group: 'I', label: 'Bò' }, { group: 'I', label: { vi: 'Bò' } }],
    ['money in triệu đồng', money, { ...flow, unit: 'triệu đồng' }, { unit: 'triệu đồng', kind: 'money' }],
  ])('%s', (_name, proposed, said, expected) => {
    const completed = completeMetric(proposed, said);
    expect(completed).toMatchObject({ draft: expected });
    expect('draft' in completed && addCountedMetric(catalogue, completed.draft).ok).toBe(true);
  });

  test.each([
    ['no unit', money, flow, { problem: 'noUnit' }],
    ['no group', { label: { vi: 'Bò' }, kind: 'count', unit: 'con' } as const, flow, { problem: 'noGroup' }],
    ['money in đồng', money, { ...flow, unit: 'đồng' }, { problem: 'scaledUnit', unit: 'triệu đồng' }],
    ['money in cows', money, { ...flow, unit: 'con' }, { problem: 'scaledUnit', unit: 'triệu đồng' }],
    ['metres', cows, { ...flow, unit: 'm' }, { problem: 'scaledUnit', unit: 'km' }],
    ['thousands', cows, { ...flow, unit: 'nghìn người' }, { problem: 'scaledUnit', unit: 'người' }],
  ])('%s is asked for', (_name, proposed, said, expected) => {
    expect(completeMetric(proposed, said)).toEqual(expected);
  });

  test('no metric is added that figures are not brought to', () => {
    const draft = {
      group: 'G',
      label: { vi: 'Mương' },
      unit: 'm',
      kind: 'length',
      acrossPeriods: 'sum',
    } as const;
    expect(addCountedMetric(catalogue, draft)).toMatchObject({ ok: false, problems: [{ code: 'kindUnit' }] });
    expect(addCountedMetric(catalogue, { ...draft, unit: 'km' }).ok).toBe(true);
  });
});
