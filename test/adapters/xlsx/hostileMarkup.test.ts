import { cell, ofSheet, reasonOf, SHEET } from './hostileWorkbook';
import { workbookFile } from './workbookFixture';

describe('mark-up that is broken or means harm', () => {
  const MEGABYTE = 1_000_000;
  const lol = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const cases: readonly (readonly [name: string, text: () => string, cause: string])[] = [
    [
      'a billion laughs',
      () => `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${lol}]><worksheet>&l9;</worksheet>`,
      'doctype',
    ],
    ['a file on the machine', () => '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>', 'doctype'],
    [
      'an entity that XML does not know',
      () => `<worksheet><sheetData>${cell('<v>&nbsp;1</v>')}</sheetData></worksheet>`,
      'entity',
    ],
    [
      'a bare ampersand',
      () => `<worksheet><sheetData>${cell('<f>A1 & B1</f>')}</sheetData></worksheet>`,
      'entity',
    ],
    [
      'a character beyond Unicode',
      () => `<worksheet><sheetData>${cell('<f>&#x110000;</f>')}</sheetData></worksheet>`,
      'entity',
    ],
    [
      'half a surrogate pair',
      () => `<worksheet><sheetData>${cell('<f>&#xD800;</f>')}</sheetData></worksheet>`,
      'entity',
    ],
    ['nothing', () => '', 'markup'],
    ['text without an element', () => 'xin chào', 'markup'],
    ['an element never closed', () => '<worksheet><sheetData>', 'markup'],
    [
      'elements closed crosswise',
      () => '<worksheet><sheetData><row></sheetData></row></worksheet>',
      'markup',
    ],
    ['an element closed by a longer name', () => '<worksheet><cols></colsx></worksheet>', 'markup'],
    ['an element closed by a shorter name', () => '<worksheet><cols></col></worksheet>', 'markup'],
    ['a tag inside an attribute', () => '<worksheet a="<b>"/>', 'markup'],
    ['a tag cut in its name', () => '<worksheet><sheetDa', 'markup'],
    ['a tag cut in an attribute', () => '<worksheet><sheetData a="', 'markup'],
    ['an attribute without quotes', () => '<worksheet a=1/>', 'markup'],
    ['an attribute without a value', () => '<worksheet a/>', 'markup'],
    ['a quote that closes in another tag', () => '<worksheet a="><b c="1"/></worksheet>', 'markup'],
    ['two megabytes of <', () => `<worksheet>${'<'.repeat(2 * MEGABYTE)}`, 'markup'],
    ['two megabytes of <a', () => `<worksheet>${'<a '.repeat(MEGABYTE)}`, 'markup'],
    ['comments that never close', () => `<worksheet>${'<!-- '.repeat(MEGABYTE)}`, 'markup'],
    [
      'CDATA that never closes',
      () => `<worksheet><sheetData>${cell(`<v>${'<![CDATA['.repeat(200_000)}`)}`,
      'markup',
    ],
    ['instructions that never close', () => `<worksheet>${'<?a '.repeat(MEGABYTE)}`, 'markup'],
    ['text that never ends', () => `<worksheet><sheetData><row><c><v>${'1'.repeat(2 * MEGABYTE)}`, 'markup'],
  ];

  test.each(cases)('%s', (_, text, cause) => {
    expect(reasonOf(workbookFile(ofSheet(text())))).toMatchObject({ code: 'damaged', cause, part: SHEET });
  });

  test('a damaged text says where', () => {
    expect(reasonOf(workbookFile(ofSheet('<worksheet><a></b></worksheet>')))).toEqual({
      code: 'damaged',
      cause: 'markup',
      part: SHEET,
      offset: 14,
    });
  });
});
