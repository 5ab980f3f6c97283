import fc from 'fast-check';
import { STANDARD_CATALOGUES } from '../../../../src/core/catalogue/standard/catalogues';
import { STANDARD_ROSTERS } from '../../../../src/core/catalogue/standard/rosters';
import { decodeLegacy } from '../../../../src/core/text/legacy/decodeLegacy';
import { detectLegacy } from '../../../../src/core/text/legacy/detectLegacy';
import { encodeTcvn3, encodeTcvn3Upper, encodeVni } from './legacyTables';

/** What a person is offered for a cell; undefined where nothing is. */
function proposal(text: string, font?: string): string | undefined {
  const found = detectLegacy(font === undefined ? { text } : { text, font });
  return found && decodeLegacy(text, found.encoding);
}

test.each([
  ['TØnh ñy L¹ng S¬n', 'tcvn3'],
  ['l\u00ADît ng\u00ADêi nghe', 'tcvn3'],
  ['H¹ Lang', 'tcvn3'],
  ['Th¨ng An', 'tcvn3'],
  ['quy chÕ', 'tcvn3'],
  ['B§BP', 'tcvn3'],
  ['Q§-UBND', 'tcvn3'],
  ['HUYÖN ñY', 'tcvn3'],
  ['Tænh uûy Laïng Sôn', 'vni'],
  ['Haï Lang', 'vni'],
  ['Luïc Hoàn', 'vni'],
  ['Ñoàn Bieân phoøng', 'vni'],
  ['BÑBP tænh', 'vni'],
])('%s is %s by its letters, and only likely so', (text, encoding) => {
  expect(detectLegacy({ text })).toEqual({ encoding, certain: false });
});

test.each([
  ['.VnTime', 'l\u00ADît ng\u00ADêi nghe', { encoding: 'tcvn3', certain: true }],
  ['.VnTimeH', 'céng hßa', { encoding: 'tcvn3Upper', certain: true }],
  ['.VnArial NarrowH', 'x·', { encoding: 'tcvn3Upper', certain: true }],
  ['.vntime', 'x·', { encoding: 'tcvn3', certain: true }],
  ['VNI-Times', 'Haï', { encoding: 'vni', certain: true }],
  ['.VnTime', '®/c', { encoding: 'tcvn3', certain: true }],
  ['.VnTime', '35 ®/c', { encoding: 'tcvn3', certain: true }],
  ['.VnTimeH', '®/v', { encoding: 'tcvn3Upper', certain: true }],
  ['VNI-Times', 'Ñ/c', { encoding: 'vni', certain: true }],
  // As Unicode the words are Vietnamese too: hé, vô.
  ['.VnTime', 'hé', { encoding: 'tcvn3', certain: false }],
  ['.VnArial', '12 vô', { encoding: 'tcvn3', certain: false }],
])('in %s, %s is %j', (font, text, finding) => {
  expect(detectLegacy({ text, font })).toEqual(finding);
});

test.each([
  ['.VnTime', 'Biểu tổng hợp'],
  ['.VnTime', 'Tà Lùng'],
  ['.VnTime', 'José Müller'],
  ['.VnTime', 'giao ban 12/3'],
  ['.VnTimeH', 'Điều 5'],
  ['.VnTime', '§ 5'],
  ['.VnTime', '®'],
  ['.VnTime', '®/m'],
  ['VNI-Times', '®/c'],
  ['VNI-Times', 'Biên phòng'],
  ['VNI-Times', 'Café'],
  ['Times New Roman', 'xã'],
  ['Vnesse', 'hé'],
])('a font of old days (%s) makes no legacy text of %s', (font, text) => {
  expect(detectLegacy({ text, font })).toBeUndefined();
});

test.each([
  ['.VnTime', '®/c', 'đ/c'],
  ['.VnTime', '06 ®/c', '06 đ/c'],
  ['.VnTime', '§/c TuÊn', 'Đ/c Tuấn'],
  ['.VnTimeH', '®/c', 'Đ/C'],
  ['VNI-Times', 'ñ/c', 'đ/c'],
])('in %s, %s reads %s', (font, text, read) => {
  expect(proposal(text, font)).toBe(read);
});

test.each([
  ['', '1.570', '12/34/56', '400 km²', '5 × 3 ÷ 2', '25 °C', '½ – ¾', '10 µm', '5 m¹', '10 m¹ rail'],
  ['Biểu tổng hợp', 'Tà Lùng', 'xã', 'Hà Giang', 'có', 'vô', 'hé', 'Cửa khẩu Trà Lĩnh', 'Vinh Quý'],
  ['Café', 'São Paulo', 'Señor Muñoz', 'El Niño', 'Düsseldorf', 'Zürich', 'Åland', 'smörgåsbord', 'Où', 'på'],
  ['Loïc', 'Loïc Durand', 'Thaï', 'Noël', 'Zoë', 'Joël Chloë', 'Hélène', 'François', 'naïve', 'Anaïs Béart'],
  ['déjà vu à la carte, façade et crème brûlée', 'Où est le garçon né à Orléans ?', 'tête-à-tête'],
  [
    '© 2024 Excel®',
    'Acme®/c',
    '®/c',
    'ñ/c',
    '§ 5',
    '§5, §6',
    '«Viet Nam»',
    '£5 ¥6 ¢7',
    'a · b · c',
    'F·K',
    'AT&T ª º',
  ],
  ['Tá»•ng há»£p', 'BÃ¡o cÃ¡o', 'Bhalêê', 'La Dêê', 'Đắk Plô', 'hyphen\u00ADation', 'Thanh\u00AD Hoa'],
  ['Ghi chú: Hòa bình', 'Quân khu 1', 'BĐBP', 'QĐ-UBND', 'Hồ Chí Minh', 'tài liệu (không số)'],
])('nothing to decode: %s …', (...texts) => {
  expect(texts.filter((text) => proposal(text) !== undefined)).toEqual([]);
});

const CORPUS = [
  ...new Set([
    ...STANDARD_CATALOGUES.flatMap(({ metrics }) =>
      metrics.flatMap((metric) => [metric.label.vi, ...(metric.kind === 'text' ? [] : [metric.unit])]),
    ),
    ...STANDARD_ROSTERS.flatMap(({ units }) => units.map(({ name }) => name)),
  ]),
].filter((text) => encodeVni(text) !== text);

test('the corpus is not empty', () => {
  expect(CORPUS.length).toBeGreaterThan(250);
});

test('no label, unit of measure or unit name of ours is taken for legacy text', () => {
  expect(CORPUS.filter((text) => proposal(text) !== undefined)).toEqual([]);
});

test('words of ours in any order are not taken for legacy text', () => {
  const words = [...new Set(CORPUS.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []))];
  const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(texts, (some) => expect(proposal(some.join(' '))).toBeUndefined()),
    { numRuns: 2000 },
  );
});

/** `hé`, `Vinh Quý` in TCVN3 and `Ba Sôn` in VNI are Vietnamese as they stand, `vuï` is weak, `thö` is in both. */
const TWO_WAYS_IN_VNI = ['vụ', 'thư', 'Ba Sơn', 'Hồng Gai'];
const TWO_WAYS_IN_TCVN3 = ['tờ', 'hộ', 'tổ', 'vụ', 'chi bộ', 'xã', 'Cao Lộc', 'Vinh Quý'];
const OTHER_PEOPLES = ['Avương', 'La Êê', 'La Dêê'];

const lost = (encode: (text: string) => string, font?: string) =>
  CORPUS.filter((text) => proposal(encode(text), font) !== text);

test('legacy forms of all of them come back by letters, but those that read as Vietnamese as they stand', () => {
  expect(lost(encodeTcvn3)).toEqual([...TWO_WAYS_IN_TCVN3, ...OTHER_PEOPLES]);
  expect(lost(encodeVni)).toEqual([...TWO_WAYS_IN_VNI, ...OTHER_PEOPLES]);
});

test('in their own font all of them come back, but names of other peoples', () => {
  expect(lost(encodeTcvn3, '.VnTime')).toEqual(OTHER_PEOPLES);
  expect(lost(encodeVni, 'VNI-Times')).toEqual(OTHER_PEOPLES);
});

test('capitals of a capital font come back as capitals', () => {
  const names = CORPUS.filter((text) => !OTHER_PEOPLES.includes(text));
  const shown = names.map((text) => proposal(encodeTcvn3Upper(text), '.VnTimeH'));
  expect(shown).toEqual(names.map((text) => text.toLocaleUpperCase('vi')));
});

test('one Unicode letter in a text keeps it as it is, whatever the rest and the font', () => {
  const text = fc.tuple(
    fc.constantFrom('TØnh ñy ', 'Tænh uûy ', 'l\u00ADît ', ''),
    fc.constantFrom(...'ăđĩũơưĂĐẠỹệẤ', 'e\u0309', 'o\u031B'),
    fc.constantFrom(undefined, '.VnTime', '.VnTimeH', 'VNI-Times'),
  );
  fc.assert(
    fc.property(text, ([start, letter, font]) => expect(proposal(`${start}${letter}`, font)).toBeUndefined()),
  );
});
