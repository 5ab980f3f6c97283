import fc from 'fast-check';
import { decodeLegacy } from '../../../../src/core/text/legacy/decodeLegacy';
import { encodeTcvn3, encodeTcvn3Upper, encodeVni, LETTERS } from './legacyTables';

test('the tables of the tests hold the 67 letters beyond a to z, each with its own code', () => {
  expect(LETTERS).toHaveLength(67);
  for (const column of [0, 1, 2] as const) {
    expect(new Set(LETTERS.map((entry) => entry[column])).size).toBe(67);
  }
});

test.each(LETTERS)('%s is %s in TCVN3 and %s in VNI', (letter, tcvn3, vni) => {
  const capital = letter.toUpperCase();
  expect(decodeLegacy(tcvn3, 'tcvn3')).toBe(letter);
  expect(decodeLegacy(tcvn3, 'tcvn3Upper')).toBe(capital);
  expect(decodeLegacy(vni, 'vni')).toBe(letter);
  expect(decodeLegacy(vni.toUpperCase(), 'vni')).toBe(capital);
  expect(decodeLegacy(encodeTcvn3(`X${capital}N`), 'tcvn3')).toBe(`X${capital}N`);
});

test.each([
  ['TØnh ñy L¹ng S¬n', 'Tỉnh ủy Lạng Sơn'],
  ['l\u00ADît ng\u00ADêi nghe', 'lượt người nghe'],
  ['§ån Biªn phßng', 'Đồn Biên phòng'],
  ['CAO B»NG', 'CAO BẰNG'],
  ['HUYÖN ñY', 'HUYỆN ỦY'],
  ['¸N X·', 'ÁN XÃ'],
  ['Y Tý', 'Y Tý'],
  ['¸nh Xu©n Hµ', 'ánh Xuân Hà'],
  ['X· Hµ Lý', 'Xã Hà Lý'],
  ['6 buæi/900 l\u00ADît', '6 buổi/900 lượt'],
])('TCVN3 %s → %s', (typed, expected) => {
  expect(decodeLegacy(typed, 'tcvn3')).toBe(expected);
});

test.each([
  ['Céng hßa', 'CỘNG HÒA'],
  ['b¸o c¸o QUÝ i', 'BÁO CÁO QUÍ I'],
])('a font of capitals shows TCVN3 %s as %s', (typed, expected) => {
  expect(decodeLegacy(typed, 'tcvn3Upper')).toBe(expected);
});

test.each([
  ['Tænh uûy Laïng Sôn', 'Tỉnh ủy Lạng Sơn'],
  ['Ñoàn Bieân phoøng', 'Đồn Biên phòng'],
  ['löôït ngöôøi', 'lượt người'],
  ['ÑAÛNG UÛY', 'ĐẢNG ỦY'],
  ['AÙnh', 'Ánh'],
  ['Aùnh', 'Ánh'],
])('VNI %s → %s', (typed, expected) => {
  expect(decodeLegacy(typed, 'vni')).toBe(expected);
});

test('what a Mac decomposed on its way is read too, and the result is composed', () => {
  expect(decodeLegacy('Tænh uûy Laïng Sôn'.normalize('NFD'), 'vni')).toBe('Tỉnh ủy Lạng Sơn');
  expect(decodeLegacy('huyÖn Hµ'.normalize('NFD'), 'tcvn3')).toBe('huyện Hà');
});

test('signs without a code stay', () => {
  expect(decodeLegacy('“400km²” – 12 %, ₫', 'tcvn3')).toBe('“400km²” – 12 %, ₫');
  expect(decodeLegacy('«400km²» – 12 %', 'vni')).toBe('«400km²» – 12 %');
});

const SMALL = [...'abcdeghiklmnopqrstuvxy', ...LETTERS.map(([letter]) => letter)];
const spaced = (letters: readonly string[]) =>
  fc.array(fc.constantFrom(...letters, ' ', '1', '/', ',', '-')).map((signs) => signs.join(''));

test('decoding what was encoded gives the text back', () => {
  const small = spaced(SMALL);
  const mixed = spaced([...SMALL, ...SMALL.map((letter) => letter.toUpperCase())]);
  fc.assert(fc.property(small, (text) => expect(decodeLegacy(encodeTcvn3(text), 'tcvn3')).toBe(text)));
  fc.assert(fc.property(mixed, (text) => expect(decodeLegacy(encodeVni(text), 'vni')).toBe(text)));
  fc.assert(
    fc.property(mixed, (text) =>
      expect(decodeLegacy(encodeTcvn3Upper(text), 'tcvn3Upper')).toBe(text.toUpperCase()),
    ),
  );
});
