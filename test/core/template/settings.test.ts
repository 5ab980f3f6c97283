import { parsePeriod } from '../../../src/core/catalogue/period';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { defaultSettings } from '../../../src/core/template/settings';

function settingsOf(rosterId: string, name: string, period = '2024') {
  const roster = findRoster(rosterId)!;
  const unit = roster.units.find((one) => one.name === name) ?? roster.units.at(-1)!;
  return defaultSettings(roster, unit, parsePeriod(period)!);
}

test.each([
  ['cao-bang-2024', 'Hạ Lang', 'ĐẢNG BỘ TỈNH CAO BẰNG', 'HUYỆN ỦY HẠ LANG', 'Hạ Lang'],
  ['quang-ninh-2024', 'Móng Cái', 'ĐẢNG BỘ TỈNH QUẢNG NINH', 'THÀNH ỦY MÓNG CÁI', 'Móng Cái'],
  ['quang-nam-2024', 'Điện Bàn', 'ĐẢNG BỘ TỈNH QUẢNG NAM', 'THỊ ỦY ĐIỆN BÀN', 'Điện Bàn'],
  [
    'cao-bang-2024',
    'the province’s own',
    'ĐẢNG BỘ TỈNH CAO BẰNG',
    'ĐẢNG ỦY BỘ ĐỘI BIÊN PHÒNG TỈNH CAO BẰNG',
    'Cao Bằng',
  ],
  [
    'da-nang-2025',
    'the city’s own',
    'ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG',
    'ĐẢNG ỦY BAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG THÀNH PHỐ ĐÀ NẴNG',
    'Đà Nẵng',
  ],
])('%s, %s', (roster, unit, superior, body, place) => {
  expect(settingsOf(roster, unit)).toMatchObject({ header: 'party', superior, body, place });
});

test('a commune’s Party committee signs for it', () => {
  const roster = findRoster('quang-ninh-2025')!;
  const bodies = ['xã', 'phường', 'đặc khu'].map((kind) => {
    const unit = roster.units.find((one) => one.kind === kind)!;
    return defaultSettings(roster, unit, parsePeriod('2026')!).body.replace(
      unit.name.toLocaleUpperCase('vi'),
      '…',
    );
  });
  expect(bodies).toEqual(['ĐẢNG ỦY XÃ …', 'ĐẢNG ỦY PHƯỜNG …', 'ĐẢNG ỦY ĐẶC KHU …']);
});

test.each([
  ['2024', '2023-12-15', '2024-12-14', '2024-12-17'],
  ['2024-Q2', '2024-03-15', '2024-06-14', '2024-06-18'],
  ['2021..2025', '2020-12-15', '2025-12-14', '2025-12-16'],
])('%s closes from %s to %s and is due two working days later, %s', (period, from, to, due) => {
  expect(settingsOf('cao-bang-2024', 'Hạ Lang', period)).toMatchObject({
    window: { from, to },
    dueDate: due,
  });
});
