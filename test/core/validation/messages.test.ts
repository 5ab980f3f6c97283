import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { STANDARD_UNITS_OF_MEASURE } from '../../../src/core/catalogue/standard/unitsOfMeasure';
import type { Issue, IssueFacts, IssueKey, Severity } from '../../../src/core/report/issue';
import { describeIssue, type Language } from '../../../src/core/validation/describeIssue';
import { UNITS_IN_ENGLISH } from '../../../src/core/validation/messages/unitsInEnglish';

type Sample<K extends IssueKey> = {
  readonly metric?: string;
  readonly severity: Severity;
  readonly facts: readonly IssueFacts[K][];
  /** The sentences name no cell: the remedy is not in one. */
  readonly noCell?: true;
};

const mixed = catalogueFor('mixed');
const LONG = 'Theo báo cáo\ncủa các đồn Biên phòng thì khoảng 1.570 buổi';
const five = ['F21', 'F23', 'F25', 'F27', 'F29'];
const parts = five.map((cell, index) => ({ code: `B${index + 1}2`, cell, value: 1_234_567 + index }));
const halfOf = (other: string) => ({ other, otherCell: 'F128', otherValue: 1_234_567 });

/** Facts as long as they come, for every wording there is. */
const SAMPLES: { readonly [K in IssueKey]: Sample<K> } = {
  'V01.blank': { metric: 'J04', severity: 'warning', facts: [{}] },
  'V01.noSection': { metric: 'J04', severity: 'error', facts: [{}], noCell: true },
  'V02.fraction': { metric: 'C11', severity: 'error', facts: [{ value: 56.558 }] },
  'V02.negative': { metric: 'D71', severity: 'error', facts: [{ value: -20118.258 }] },
  'V02.places': { metric: 'C09', severity: 'error', facts: [{ value: 90.36412, places: 3 }] },
  'V02.error': { metric: 'B01', severity: 'error', facts: [{ value: '#DIV/0!' }, { value: '' }] },
  'V03.number': { metric: 'B02', severity: 'warning', facts: [{ text: LONG, value: 1_234_567 }] },
  'V03.ambiguous': {
    metric: 'D71',
    severity: 'error',
    facts: [
      { text: '3.000', readings: [3000, 3] },
      { text: LONG, readings: [1_234_567.125, 1234.567125] },
    ],
  },
  'V03.parts': {
    metric: 'C11',
    severity: 'error',
    facts: [{ text: LONG, parts: ['58 tổ', '455 phương tiện', '4.291 thành viên'] }],
  },
  'V03.unit': { metric: 'B63', severity: 'error', facts: [{ text: LONG, typed: 'lượt tổ chức' }] },
  'V03.unread': { metric: 'B01', severity: 'error', facts: [{ text: LONG }] },
  'V03.zero': { metric: 'B01', severity: 'hint', facts: [{ text: 'Không phát sinh' }] },
  'V05.half': {
    metric: 'C06',
    severity: 'error',
    facts: [halfOf('C05'), { ...halfOf('C05'), otherValue: 0 }],
  },
  'V05.zero': {
    metric: 'C06',
    severity: 'error',
    facts: [
      { ...halfOf('C05'), value: 0 },
      { ...halfOf('C05'), value: 1_234_567, otherValue: 0 },
    ],
  },
  'V06.fewer': { metric: 'B42', severity: 'error', facts: [{ ...halfOf('B41'), value: 156 }] },
  'V07.fewer': {
    metric: 'D02',
    severity: 'warning',
    facts: [
      { persons: 12_077, cases: 12_091, ownerless: 0, ownerlessCode: 'D41', ownerlessCell: 'F70' },
      { persons: 12_077, cases: 12_091, ownerless: 3, ownerlessCode: 'D41', ownerlessCell: 'F70' },
    ],
  },
  'V08.differs': { metric: 'B02', severity: 'error', facts: [{ total: 6_172_800, sum: 6_172_845, parts }] },
  'V08.exceeds': { metric: 'B02', severity: 'error', facts: [{ total: 6_172_800, sum: 6_172_845, parts }] },
  'V08.incomplete': {
    metric: 'B02',
    severity: 'warning',
    facts: [
      { total: 6_172_845, sum: 1_234_567, blank: parts },
      { total: 6_172_845, sum: 1_234_567, blank: parts.slice(0, 1) },
      { total: 874, sum: 847, blank: [...parts, ...parts, ...parts] },
    ],
  },
  'V08.noTotal': { metric: 'B02', severity: 'error', facts: [{ sum: 6_172_845, parts }] },
  'V21.qualifier': {
    metric: 'D71',
    severity: 'warning',
    facts: [
      { text: LONG, value: 20_118.258, qualifier: 'khoảng', qualifierCell: 'K128' },
      { text: LONG, value: 20_118.258, qualifier: 'khoảng' },
    ],
  },
  'V21.conflict': {
    metric: 'D71',
    severity: 'warning',
    facts: [{ text: LONG, value: 20_118.258, qualifier: 'gần', merged: 'khoảng', qualifierCell: 'K128' }],
  },
  'V21.phrase': { metric: 'F04', severity: 'hint', facts: [{ text: LONG }] },
  'V16.period': { severity: 'error', facts: [{ text: LONG }, { text: '' }], noCell: true },
  'V16.version': {
    severity: 'error',
    facts: [
      { version: '0.9', known: '1' },
      { version: '', known: '1' },
    ],
    noCell: true,
  },
  'V16.template': { severity: 'error', facts: [{ template: LONG }, { template: '' }], noCell: true },
  'V17.noUnit': { severity: 'error', facts: [{}], noCell: true },
  'V20.noColumn': { severity: 'error', facts: [{ column: 'period' }], noCell: true },
  'V20.duplicateColumn': { severity: 'error', facts: [{ column: 'previous', otherCell: 'F128' }] },
  'V20.duplicateCode': { severity: 'error', facts: [{ code: 'A03a', otherCell: 'B128' }] },
  'V20.unknownCode': { severity: 'error', facts: [{ code: 'Z99' }] },
  'V20.missingCode': { severity: 'error', facts: [{ code: 'B42' }, { code: 'A01' }], noCell: true },
  'V20.overwritten': { metric: 'B02', severity: 'error', facts: [{ column: 'cumulative', text: LONG }] },
};

type Spoken = { key: IssueKey; severity: Severity; noCell: boolean; what: string; todo: string };

function spoken(language: Language, withCatalogue = true): Spoken[] {
  return (Object.keys(SAMPLES) as IssueKey[]).flatMap((key) => {
    const { metric, severity, facts, noCell = false } = SAMPLES[key];
    return facts.map((each) => {
      const place = { sheet: 'Hạ Lang', cell: 'F129', ...(metric ? { metric } : {}) };
      const issue = { key, severity, ...place, facts: each } as Issue;
      const { what, todo } = describeIssue(issue, language, withCatalogue ? mixed : undefined);
      return { key, severity, noCell, what, todo };
    });
  });
}

const EVERY_WORDING = (['vi', 'en'] as const).flatMap((language) =>
  [true, false].flatMap((withCatalogue) =>
    spoken(language, withCatalogue).map((each) => ({ language, ...each })),
  ),
);

describe.each(EVERY_WORDING)('$language $key: $what', ({ language, severity, noCell, what, todo }) => {
  test('is two sentences of at most ninety characters', () => {
    for (const sentence of [what, todo]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(90);
    }
  });

  test('names a cell to go to', () => {
    const names = language === 'vi' ? /(?<!\p{L})ô [A-Z]\d+/u : /\bcells? [A-Z]\d+/;
    expect(names.test(`${what} ${todo}`)).toBe(!noCell);
  });

  test('keeps to the manner of the pane', () => {
    expect(`${what} ${todo}`).not.toMatch(
      /vui lòng|xin lỗi|không hợp lệ|sai định dạng|lỗi hệ thống|!|please|sorry|invalid|undefined|NaN|null|\[object|#[A-Z]|\n/i,
    );
    if (language === 'vi' && severity !== 'error')
      expect(`${what} ${todo}`).not.toMatch(/(?<!\p{L})(?:sai|phải)(?!\p{L})/u);
  });

  test('is spelt in NFC, tones as in hòa and ủy', () => {
    expect(what + todo).toBe((what + todo).normalize('NFC'));
    expect(what + todo).not.toMatch(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|(?<!\p{L})tỉ(?!\p{L})/iu);
  });
});

test.each([
  [LONG, '“Theo báo cáo của các đồn Biên…”'],
  ['hơn 5\nchuyên án', '“hơn 5 chuyên án”'],
  ['Hoà An  1 352', '“Hoà An  1 352”'],
])('%j is quoted as typed, on one line, its end left out when long', (text, quoted) => {
  const issue: Issue = {
    key: 'V03.unread',
    severity: 'error',
    sheet: 'Hạ Lang',
    cell: 'F15',
    facts: { text },
  };
  expect(describeIssue(issue, 'vi').what).toBe(`${quoted} không đọc được thành số nên không được cộng.`);
});

test('both languages name the same cells', () => {
  const cellsIn = ({ what, todo }: Spoken) =>
    [...new Set(`${what} ${todo}`.match(/\b[A-Z]\d{2,3}\b(?!a)/g))].sort();
  expect(spoken('en', false).map(cellsIn)).toEqual(spoken('vi', false).map(cellsIn));
});

test('every unit of measure of the standard forms has its English', () => {
  const missing = STANDARD_UNITS_OF_MEASURE.filter((unit) => unit !== '-' && !(unit in UNITS_IN_ENGLISH));
  expect(missing).toEqual([]);
});
