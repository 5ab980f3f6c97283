import { workbookFile } from '../workbookFixture';
import { editOf, partsOf, patched, patchedSheet, readBook } from './patchedFile';

describe('contents', () => {
  test.each<[string, Parameters<typeof editOf>[0][string], string]>([
    ['a number', 1.5, '<c r="A1" s="3"><v>1.5</v></c>'],
    ['a number to its last digit', 0.1 + 0.2, '<c r="A1" s="3"><v>0.30000000000000004</v></c>'],
    ['the smallest number', 5e-324, '<c r="A1" s="3"><v>5e-324</v></c>'],
    ['a large number', 1e21, '<c r="A1" s="3"><v>1e+21</v></c>'],
    ['yes', true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    ['an error', { value: { error: '#N/A' } }, '<c r="A1" s="3" t="e"><v>#N/A</v></c>'],
    ['a text', 'Hạ Lang', '<c r="A1" s="3" t="inlineStr"><is><t>Hạ Lang</t></is></c>'],
    [
      'a text that is mark-up',
      'a & <b> "c"',
      '<c r="A1" s="3" t="inlineStr"><is><t>a &amp; &lt;b&gt; "c"</t></is></c>',
    ],
    [
      'a text with space around it',
      ' cách ',
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> cách </t></is></c>',
    ],
    ['a carriage return', 'a\rb', '<c r="A1" s="3" t="inlineStr"><is><t>a_x000D_b</t></is></c>'],
    ['digits as text', '007', '<c r="A1" s="3" t="inlineStr"><is><t>007</t></is></c>'],
    ['blank', null, '<c r="A1" s="3"/>'],
    ['an empty text', '', '<c r="A1" s="3"/>'],
    ['a formula', '=B1<2', '<c r="A1" s="3"><f>B1&lt;2</f></c>'],
    [
      'a formula that comes to a number',
      { value: 7, formula: '=3+4' },
      '<c r="A1" s="3"><f>3+4</f><v>7</v></c>',
    ],
    [
      'a formula that comes to a text',
      { value: '', formula: '=""' },
      '<c r="A1" s="3" t="str"><f>""</f><v></v></c>',
    ],
    [
      'a formula that comes to an error',
      { value: { error: '#DIV/0!' }, formula: '=1/0' },
      '<c r="A1" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
  ])('%s', (_, content, cell) => {
    const sheet = '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>';
    const options = { sheet, strings: '<si><t>cũ</t></si>' };
    expect(patchedSheet(options, editOf({ A1: content }))).toBe(`<row r="1">${cell}</row>`);
  });

  test.each<[string, Parameters<typeof editOf>[0][string]]>([
    ['no number', Number.NaN],
    ['more text than a cell holds', 'x'.repeat(32_768)],
    ['no formula', { value: 1, formula: 'SUM(A1)' }],
    ['a formula of nothing', { value: 1, formula: '=' }],
    ['a formula XML cannot hold', { value: 1, formula: '="\u0007"' }],
  ])('%s is refused', (_, content) => {
    expect(() => patched(workbookFile(), editOf({ A1: content }))).toThrow(RangeError);
  });
});

describe('places', () => {
  const row = '<row r="2" spans="2:3" ht="20"><c r="B2" s="1"><v>1</v></c><c r="D2"><v>2</v></c></row>';
  const cell = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;

  test.each<[string, string, Parameters<typeof editOf>[0], string]>([
    [
      'cells before, between and after those of a row',
      row,
      { A2: 7, C2: 8, E2: 9 },
      `<row r="2" ht="20">${cell('A2', 7)}<c r="B2" s="1"><v>1</v></c>${cell('C2', 8)}${cell('D2', 2)}${cell('E2', 9)}</row>`,
    ],
    [
      'rows before, between and after those of a sheet',
      '<row r="2"/><row r="4"/>',
      { B1: 1, A3: 2, A5: 3 },
      `<row r="1">${cell('B1', 1)}</row><row r="2"/><row r="3">${cell('A3', 2)}</row><row r="4"/><row r="5">${cell('A5', 3)}</row>`,
    ],
    ['a row without cells', '<row r="2" x="y" />', { A2: 1 }, `<row r="2" x="y">${cell('A2', 1)}</row>`],
    ['a row without cells, open', '<row r="2"></row>', { A2: 1 }, `<row r="2">${cell('A2', 1)}</row>`],
    ['a sheet without rows', '', { A1: 1 }, `<row r="1">${cell('A1', 1)}</row>`],
    ['a sheet without rows, closed', '<sheetData/>', { A1: 1 }, `<row r="1">${cell('A1', 1)}</row>`],
    [
      'rows and cells without numbers, which count on',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { B1: 8 },
      `<row><c><v>1</v></c><c r="B1"><v>8</v></c></row><row><c><v>3</v></c></row>`,
    ],
    [
      'a row put before one without number',
      '<row r="1"/><row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row/>',
      { A5: 7, A3: 8 },
      `<row r="1"/><row r="3">${cell('A3', 8)}</row><row r="5">${cell('A5', 7)}${cell('C5', 1)}<c><v>2</v></c></row><row/>`,
    ],
    ['nothing new for a blank that is blank', '<row r="2"/>', { A1: null, A2: '', B7: null }, '<row r="2"/>'],
    [
      'what is not its value stays with a cell',
      '<row r="1"><c  r="A1" s=\'3\' t="n" vm="1" cm="1" x="&amp;"><v>1</v><extLst><ext/></extLst></c></row>',
      { A1: 2 },
      '<row r="1"><c r="A1" s=\'3\' x="&amp;"><v>2</v><extLst><ext/></extLst></c></row>',
    ],
    [
      'a new cell looks like its row, or like its column',
      '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="4" customFormat="1"/><row r="2" s="4"/></sheetData>',
      { B1: 1, B2: 2, B3: 3, D3: 4 },
      '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>1</v></c></row>' +
        '<row r="2" s="4"><c r="B2" s="5"><v>2</v></c></row><row r="3"><c r="B3" s="5"><v>3</v></c><c r="D3"><v>4</v></c></row></sheetData>',
    ],
  ])('%s', (_, sheet, cells, expected) => {
    expect(patchedSheet({ sheet }, editOf(cells))).toBe(expected);
  });

  test.each([
    ['extended to the new cells', 'B2:C3', { A1: 1, D9: 2 }, 'A1:D9'],
    ['the same for cells inside it', 'B2:C3', { B3: 1 }, 'B2:C3'],
    ['the same for blanks', 'B2:C3', { F9: null }, 'B2:C3'],
  ])('the used range is %s', (_, before, cells, after) => {
    const sheet = `<dimension ref="${before}"/><sheetData/>`;
    expect(patchedSheet({ sheet }, editOf(cells))).toContain(`<dimension ref="${after}"/>`);
  });

  test('names keep the prefix of the file', () => {
    const bytes = workbookFile({
      parts: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
      },
    });
    const rule = { type: 'textLength', max: 5 } as const;
    const at = { from: { row: 0, col: 0 }, to: { row: 0, col: 0 } };
    const edit = editOf(
      { A1: 'chữ', A2: '=A1' },
      { hideCols: [1], validations: [{ range: at, rule, severity: 'stop' }] },
    );
    const xml = partsOf(patched(bytes, edit))['xl/worksheets/sheet1.xml']!;
    expect(xml.match(/<(?!\/?x:)[^>]*>/g)).toBeNull();
    expect(readBook(patched(bytes, edit)).sheets[0]!.cells).toHaveLength(2);
  });
});

describe('formulas of several cells', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4" ca="1">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><f t="shared" si="4"/><v>4</v></c><c r="C2"><f t="shared" si="5">D2&amp;"x"</f></c></row>' +
    '<row r="3"><c r="A3"><f ca="1" t="shared" si="4"></f><v>6</v></c><c r="C3"><f t="shared" si="5"/></c></row>';

  test('the others get their own text where the cell that gives it is edited', () => {
    expect(patchedSheet({ sheet: shared }, editOf({ A1: 9 }))).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><f>B2*2</f><v>4</v></c><c r="C2"><f t="shared" si="5">D2&amp;"x"</f></c></row>' +
        '<row r="3"><c r="A3"><f ca="1">B3*2</f><v>6</v></c><c r="C3"><f t="shared" si="5"/></c></row>',
    );
  });

  test('text that becomes a cell’s own is escaped', () => {
    expect(patchedSheet({ sheet: shared }, editOf({ C2: null }))).toContain(
      '<c r="C3"><f>D3&amp;"x"</f></c>',
    );
  });

  test('the others stay where a member is edited', () => {
    expect(patchedSheet({ sheet: shared }, editOf({ A2: 9 }))).toBe(
      shared.replace('<c r="A2" s="1"><f t="shared" si="4"/><v>4</v></c>', '<c r="A2" s="1"><v>9</v></c>'),
    );
  });
});
