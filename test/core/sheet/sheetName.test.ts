import fc from 'fast-check';
import { isSheetName, quoteSheetName, toSheetName } from '../../../src/core/sheet/sheetName';

/** Names made of what goes wrong in them: any UTF-16 unit, halves of pairs too, among the usual suspects. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    "'",
    ' ',
    '/',
    ':',
    '\u00a0',
    'Hạ Lang',
    'ệ'.normalize('NFD'),
    '\u0301',
    '🏔',
    'History',
    '(2)',
  ),
);
const anyName = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

describe('what Excel accepts', () => {
  test.each([
    'Hạ Lang',
    "Ch'ơm",
    'Tổng hợp',
    'Chi tiết (2)',
    '2024-042',
    '🏔'.repeat(15),
    'x'.repeat(31),
    'Historya',
  ])('%j is a sheet name', (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  test.each([
    '',
    'x'.repeat(32),
    '🏔'.repeat(16),
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a[b',
    'a]b',
    '2024:042',
    'a\nb',
    'a\u0000b',
    "'a",
    "a'",
    "'",
    'History',
    'HISTORY',
    'a\ud83cb',
    '\udfd4',
    '\uffff',
  ])('%j is not', (name) => {
    expect(isSheetName(name)).toBe(false);
  });
});

test.each([
  ['Hạ Lang', "'Hạ Lang'"],
  ["Ch'ơm", "'Ch''ơm'"],
  ["a''b", "'a''''b'"],
  ['Sheet1', "'Sheet1'"],
])('%s stands in a formula as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

describe('the nearest sheet name', () => {
  test.each([
    ['Hạ Lang', [], 'Hạ Lang'],
    ['  Hạ \t Lang ', [], 'Hạ Lang'],
    ["'Ch'ơm'", [], "Ch'ơm"],
    ['Quý I/2024', [], 'Quý I 2024'],
    ['[2024:042] Hạ Lang?', [], '2024 042 Hạ Lang'],
    ['Hạ Lang'.normalize('NFD'), [], 'Hạ Lang'],
    ['', [], 'Trang'],
    ['///', [], 'Trang'],
    ['History', [], 'Trang History'],
    ['Hạ Lang', ['hạ lang'], 'Hạ Lang (2)'],
    ['Hạ Lang', ['HẠ LANG', 'Hạ lang (2)'], 'Hạ Lang (3)'],
    ['Hạ Lang', ['Hạ Lang'.normalize('NFD')], 'Hạ Lang (2)'],
    ['', ['Trang'], 'Trang (2)'],
    ['x'.repeat(40), [], 'x'.repeat(31)],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
    [`${'x'.repeat(30)} y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}🏔`, [], 'x'.repeat(30)],
    [`${'x'.repeat(26)}🏔`, [`${'x'.repeat(26)}🏔`], `${'x'.repeat(26)} (2)`],
    [`${' '.repeat(40)}Hạ Lang`, [], 'Hạ Lang'],
    [`${"'".repeat(40)}Hạ Lang`, [], 'Hạ Lang'],
  ])('of %j beside %j is %j', (wanted, taken, expected) => {
    expect(toSheetName(wanted, taken)).toBe(expected);
  });

  test('is always one Excel accepts, in composed letters', () => {
    fc.assert(
      fc.property(anyName, fc.array(anyName), (wanted, taken) => {
        const name = toSheetName(wanted, taken);
        expect([name, isSheetName(name)]).toEqual([name, true]);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });

  test('is itself when asked again', () => {
    fc.assert(
      fc.property(anyName, (wanted) => {
        expect(toSheetName(toSheetName(wanted))).toBe(toSheetName(wanted));
      }),
    );
  });

  test('never repeats one taken, whatever the case', () => {
    const wantedNames = fc.array(
      fc.oneof(anyName, fc.constantFrom('Hạ Lang', 'HẠ LANG', 'hạ lang', 'x'.repeat(40))),
    );
    fc.assert(
      fc.property(wantedNames, (wanted) => {
        const names: string[] = [];
        for (const one of wanted) names.push(toSheetName(one, names));
        expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
      }),
    );
  });
});
