import { escapeText, hasForeignCharacter } from '../../../src/adapters/xlsx/writeText';

// Written with code points where the character itself would not show.
test.each([
  ['Buổi tuyên truyền', 'Buổi tuyên truyền'],
  ['hai\ndòng\tcột', 'hai\ndòng\tcột'],
  ['hai\r\ndòng', 'hai_x000D_\ndòng'],
  ['chuông\u0007', 'chuông_x0007_'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['_x00e0_', '_x005F_x00e0_'],
  ['_x0041', '_x0041'],
  ['_x0041\r', '_x005F_x0041_x000D_'],
  ['_x41_ a_b', '_x41_ a_b'],
  ['nửa \ud83d đôi', 'nửa _xD83D_ đôi'],
  ['cờ \ud83d\udea9', 'cờ \ud83d\udea9'],
  ['\ufffe', '_xFFFE_'],
])('%j is stored as %j', (text, stored) => {
  expect(escapeText(text)).toBe(stored);
});

test.each([
  ['IF(A1="","",A1)', false],
  ['A1&"\n"', false],
  ['A1&"\r"', true],
  ['"\udea9"', true],
])('%j has a character XML cannot hold: %j', (text, expected) => {
  expect(hasForeignCharacter(text)).toBe(expected);
});
