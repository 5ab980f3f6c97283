import { catalogueScreenEn } from '../../../src/taskpane/messages/catalogueScreenEn';
import { catalogueScreenVi } from '../../../src/taskpane/messages/catalogueScreenVi';
import { en } from '../../../src/taskpane/messages/en';
import { mappingScreensEn } from '../../../src/taskpane/messages/mappingScreensEn';
import { mappingScreensVi } from '../../../src/taskpane/messages/mappingScreensVi';
import { vi, type Words } from '../../../src/taskpane/messages/vi';

/** Stands for whatever a sentence is given: a count, a name, a list. */
const GIVEN = ['7'];

/** Every sentence by its key; functions are called as if with sevens. */
function sentencesOf(words: unknown, key = ''): [key: string, sentence: string][] {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words === 'function') return [[key, String(words(...Array(words.length || 1).fill(GIVEN)))]];
  return Object.entries(words as object).flatMap(([name, part]) => sentencesOf(part, `${key}.${name}`));
}

/** Sentences that load with the screens they stand on. */
const LATER_VI = { ownCatalogue: catalogueScreenVi, mapping: mappingScreensVi };
const LATER_EN: typeof LATER_VI = { ownCatalogue: catalogueScreenEn, mapping: mappingScreensEn };

const LANGUAGES: readonly (readonly [string, Words, typeof LATER_VI])[] = [
  ['vi', vi, LATER_VI],
  ['en', en, LATER_EN],
];

describe.each(LANGUAGES)('%s', (language, words, later) => {
  const sentences = [...sentencesOf(words), ...sentencesOf(later, ' later')];

  test('keeps to the manner of the pane', () => {
    const wrong = sentences.filter(([, sentence]) =>
      /(?<!\p{L})(?:bạn|đồng chí|vui lòng|xin lỗi|please|sorry|invalid|oops)(?!\p{L})|!|không hợp lệ|sai định dạng|lỗi hệ thống|undefined|NaN|\[object/iu.test(
        sentence,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is spelt in NFC without stray spaces', () => {
    const wrong = sentences.filter(
      ([, sentence]) =>
        sentence !== sentence.normalize('NFC') || sentence !== sentence.trim() || / {2}/.test(sentence),
    );
    expect(wrong).toEqual([]);
  });

  test('writes tones as in hòa and ủy', () => {
    const odd = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|(?<!\p{L})tỉ(?!\p{L})/iu;
    expect(language === 'vi' ? sentences.filter(([, sentence]) => odd.test(sentence)) : []).toEqual([]);
  });

  test('has no label too long for the one button of 320 px', () => {
    const besideMore = [
      words.form.create,
      words.form.goTo,
      words.check.toForm,
      words.check.run,
      words.check.again,
      words.check.nextError,
      words.check.nextWarning,
      words.merge.choose,
      words.merge.review(10),
      words.merge.merge(38, 40),
      words.merge.mergeProvisional(38, 40),
      words.roster.choose,
      words.result.toSheet,
      words.filesCheck.choose,
      words.filesCheck.export,
      words.filesCheck.slip,
      words.ownCatalogue.choose,
      words.ownCatalogue.loadOpen,
      words.ownCatalogue.toForm,
    ];
    const besideCancel = [
      words.file.acceptAnyway(10),
      words.file.leaveOut,
      words.decide.files.use,
      words.decide.tabs.use,
      words.settings.save,
      words.mapping.see(106),
      words.mapping.accept(106, 111),
      words.mapping.addMetric,
    ];
    expect(besideMore.filter((label) => label.length > 31)).toEqual([]);
    expect(besideCancel.filter((label) => label.length > 27)).toEqual([]);
  });
});

test('English says as much as Vietnamese', () => {
  expect(sentencesOf(en).map(([key]) => key)).toEqual(sentencesOf(vi).map(([key]) => key));
  expect(sentencesOf(LATER_EN).map(([key]) => key)).toEqual(sentencesOf(LATER_VI).map(([key]) => key));
});

test.each([
  [1, '1 error', '1 unit with errors'],
  [2, '2 errors', '2 units with errors'],
])('English counts %d', (count, errors, units) => {
  expect(en.state.errors(count)).toBe(errors);
  expect(en.file.acceptAnyway(count)).toBe(`Accept ${units}`);
});

test('amounts keep their unit on the line, and their Vietnamese form', () => {
  expect(vi.result.amount(1570, 'buổi')).toBe('1.570\u00A0buổi');
  expect(en.result.amount(1, 'buổi')).toBe('1\u00A0session');
  expect(en.result.amount(327.3, 'km', 'gần')).toBe('gần 327,3\u00A0km');
});
