import type { Submission } from '../../../src/core/rollup/submission';
import { fileOf, HA_LANG, manyUnits, merge, planNamed, rosterOf, rowsOf, THACH_AN } from './miniProvince';

const NA_SAM = { ...HA_LANG, code: '2024:182', name: 'Văn Lãng' };
const roster = rosterOf(HA_LANG, THACH_AN, NA_SAM);

const progress = (files: readonly Submission[], options = {}) =>
  rowsOf(planNamed(merge(files, { roster, ...options }).plans, 'Tiến độ')).map((row) => row.join(' | '));

test('every unit once, with state, files, figures, issues and due date', () => {
  const files = [
    fileOf('a.xlsx', { lines: { B01: 5, B02: 60, C09: 'gần 4' } }),
    fileOf('b.xlsx', { unit: THACH_AN, lines: { B01: 'chưa rõ', C09: 'gần 4' } }),
  ];
  expect(progress(files)).toEqual([
    '1 | Huyện Hạ Lang | Đã nhận | a.xlsx | 3/7 | 0 | 1 | 17/12/2024',
    '2 | Huyện Thạch An | Còn lỗi, chưa nhận | b.xlsx |  | 1 | 1 | 17/12/2024',
    '3 | Huyện Văn Lãng | Chưa có tệp |  |  |  |  | 17/12/2024',
  ]);
});

test('issues are those of what counts: not of a file left aside, not of a copy', () => {
  const bad = { lines: { B01: 'chưa rõ' } };
  const left = [fileOf('a.xlsx', bad), fileOf('b.xlsx', { lines: { E07: 5 } })];
  expect(progress(left, { prefer: ['b.xlsx'] })[0]).toBe(
    '1 | Huyện Hạ Lang | Đã nhận | a.xlsx\nb.xlsx | 1/7 | 0 | 0 | 17/12/2024',
  );
  const copied = [fileOf('a.xlsx', bad), fileOf('b.xlsx', bad)];
  expect(progress(copied)[0]).toMatch(/ \| 1 \| 0 \| 17\/12\/2024$/);
});

test('files of no unit stand below', () => {
  const stranger = fileOf('z.xlsx', { unit: { ...HA_LANG, code: '2025:01', kind: 'xã' } });
  const scan: Submission = {
    file: 'scan.pdf',
    sha256: 'ff',
    reports: [],
    issues: [],
    unreadable: 'notWorkbook',
  };
  expect(progress([stranger, scan]).slice(3)).toEqual([
    ' |  | Không đọc được | scan.pdf |  |  |  | ',
    ' | Xã Hạ Lang | Không rõ đơn vị | z.xlsx |  |  |  | ',
  ]);
});

test('a long roster: every unit exactly once, in its order', () => {
  const units = manyUnits(100);
  const files = units.filter((_, index) => index % 7 === 0).map((unit) => fileOf(unit.code, { unit }));
  const rows = rowsOf(planNamed(merge(files, { roster: rosterOf(...units) }).plans, 'Tiến độ'));
  expect(rows.map(([number, name]) => `${number} ${name}`)).toEqual(
    units.map(({ name }, index) => `${index + 1} Xã ${name}`),
  );
});
