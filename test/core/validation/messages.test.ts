import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { STANDARD_UNITS_OF_MEASURE } from '../../../src/core/catalogue/standard/unitsOfMeasure';
import type { Issue, IssueKey, Severity } from '../../../src/core/report/issue';
import { describeIssue, type Language } from '../../../src/core/validation/describeIssue';
import { UNITS_IN_ENGLISH } from '../../../src/core/validation/messages/unitsInEnglish';
import { LONG, SAMPLES } from './messageSamples';

const mixed = catalogueFor('mixed');

type Spoken = {
  key: IssueKey;
  severity: Severity;
  noCell: boolean;
  what: string;
  todo: string;
  why: string;
  offer: string;
};

/** What a fix is does not matter to the words. */
const FIX = { cells: [], certain: false };

function spoken(language: Language, withCatalogue = true): Spoken[] {
  return (Object.keys(SAMPLES) as IssueKey[]).flatMap((key) => {
    const { metric, severity, facts, noCell = false } = SAMPLES[key];
    return facts.map((each) => {
      const place = { sheet: 'Hạ Lang', cell: 'F129', ...(metric ? { metric } : {}) };
      const issue = { key, severity, ...place, facts: each, fix: FIX } as Issue;
      const words = describeIssue(issue, language, withCatalogue ? mixed : undefined);
      return { key, severity, noCell, offer: words.todo, ...words };
    });
  });
}

const EVERY_WORDING = (['vi', 'en'] as const).flatMap((language) =>
  [true, false].flatMap((withCatalogue) =>
    spoken(language, withCatalogue).map((each) => ({ language, ...each })),
  ),
);

describe.each(EVERY_WORDING)('$language $key: $what', (spokenWords) => {
  const { language, key, severity, noCell, what, todo, why, offer } = spokenWords;
  const all = [what, todo, why, offer].join(' ');

  test('is two sentences of at most ninety characters', () => {
    for (const sentence of [what, todo, offer]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(90);
    }
  });

  test('says why in two sentences, the number of the rule first', () => {
    expect(why).toMatch(new RegExp(`^${key.slice(0, 3)}: .+?\\. .+\\.$`, 'u'));
    for (const sentence of why.split(/(?<=\.) (?=[\p{Lu}\d“-])/u)) {
      expect(sentence.length).toBeLessThanOrEqual(90);
    }
  });

  test('names a cell to go to', () => {
    const names = language === 'vi' ? /(?<!\p{L})ô [A-Z]\d+/u : /\bcells? [A-Z]\d+/;
    expect(names.test(`${what} ${todo}`)).toBe(!noCell);
  });

  test('keeps to the manner of the pane', () => {
    expect(all).not.toMatch(
      /vui lòng|xin lỗi|không hợp lệ|sai định dạng|lỗi hệ thống|!|please|sorry|invalid|undefined|NaN|null|\[object|#[A-Z]|\n/i,
    );
    if (language === 'vi' && severity !== 'error')
      expect(all).not.toMatch(/(?<!\p{L})(?:sai|phải)(?!\p{L})/u);
  });

  test('is spelt in NFC, tones as in hòa and ủy', () => {
    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|(?<!\p{L})tỉ(?!\p{L})/iu);
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
