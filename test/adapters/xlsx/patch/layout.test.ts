import { editOf, patchedSheet } from './patchedFile';

const cols = (inner: string) => `<cols>${inner}</cols><sheetData/>`;

describe('columns', () => {
  const run = '<col min="2" max="5" width="12.5" customWidth="1" style="4" outlineLevel="1"/>';
  const piece = (min: number, max: number, hidden = '') =>
    `<col min="${min}" max="${max}" width="12.5" customWidth="1" style="4" outlineLevel="1"${hidden}/>`;
  const hide = (...hideCols: number[]) => editOf({}, { hideCols });
  const show = (...showCols: number[]) => editOf({}, { showCols });
  const hidden = ' hidden="1"';
  const plain = (min: number, max: number, width = '9.140625') =>
    `<col min="${min}" max="${max}" width="${width}" hidden="1"/>`;

  test.each([
    ['the middle of a run', cols(run), hide(2, 3), cols(piece(2, 2) + piece(3, 4, hidden) + piece(5, 5))],
    ['its two ends', cols(run), hide(1, 4), cols(piece(2, 2, hidden) + piece(3, 4) + piece(5, 5, hidden))],
    ['all of it', cols(run), hide(4, 3, 2, 1), cols(piece(2, 5, hidden))],
    ['what is hidden already', cols(piece(2, 5, hidden)), hide(2), cols(piece(2, 5, hidden))],
    [
      'part of a hidden run shown',
      cols(piece(2, 5, hidden)),
      show(2),
      cols(piece(2, 2, hidden) + piece(3, 3) + piece(4, 5, hidden)),
    ],
    ['what is shown already', cols(run), show(2, 9), cols(run)],
    [
      'columns around and between runs',
      cols(`${run}<col min="8" max="8" width="3"/>`),
      hide(0, 5, 6, 9),
      cols(`${plain(1, 1)}${run}${plain(6, 7)}<col min="8" max="8" width="3"/>${plain(10, 10)}`),
    ],
    [
      'columns of a sheet that lists none',
      '<sheetFormatPr defaultColWidth="14"/><sheetData/>',
      hide(3, 1, 2),
      `<sheetFormatPr defaultColWidth="14"/><cols>${plain(2, 4, '14')}</cols><sheetData/>`,
    ],
    [
      'yes as LibreOffice writes it',
      cols('<col collapsed="false" hidden="false" max="1025" min="1" width="11.53"/>'),
      hide(0),
      cols(
        '<col collapsed="false" hidden="1" max="1" min="1" width="11.53"/><col collapsed="false" hidden="false" max="1025" min="2" width="11.53"/>',
      ),
    ],
    [
      'a column of no width shown',
      cols('<col min="2" max="3" width="0" customWidth="1" hidden="1"/>'),
      show(1),
      cols(
        '<col min="2" max="2" width="9.140625"/><col min="3" max="3" width="0" customWidth="1" hidden="1"/>',
      ),
    ],
    ['hidden and shown again', cols(run), { ...hide(2), showCols: [2] }, cols(run)],
  ])('%s', (_, sheet, edit, expected) => {
    expect(patchedSheet({ sheet }, edit)).toBe(expected.replace(/^<sheetData\/>$/, ''));
  });
});

describe('rows', () => {
  test.each([
    [
      'a row hidden keeps its height and cells',
      '<row r="2" ht="30"><c r="A2"><v>1</v></c></row>',
      { hideRows: [1] },
      '<row r="2" ht="30" hidden="1"><c r="A2"><v>1</v></c></row>',
    ],
    ['a row that is not there', '<row r="2"/>', { hideRows: [3] }, '<row r="2"/><row r="4" hidden="1"/>'],
    ['a row shown', '<row r="2" hidden="true" ht="30"/>', { showRows: [1] }, '<row r="2" ht="30"/>'],
    [
      'a row of no height shown',
      '<row r="2" hidden="1" ht="0" customHeight="1"/>',
      { showRows: [1] },
      '<row r="2"/>',
    ],
    ['a row that is not there shown', '<row r="2"/>', { showRows: [3] }, '<row r="2"/>'],
  ])('%s', (_, sheet, edit, expected) => {
    expect(patchedSheet({ sheet }, editOf({}, edit))).toBe(expected);
  });

  const unlisted = (rows: string) => `<sheetFormatPr zeroHeight="1"/><sheetData>${rows}</sheetData>`;

  test.each([
    [
      'a new row stays out of sight like its neighbours',
      editOf({ A3: 1 }),
      '<row r="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>',
    ],
    ['unless it is shown', editOf({}, { showRows: [2] }), '<row r="1"/><row r="3"/>'],
  ])('where unlisted rows are hidden, %s', (_, edit, rows) => {
    expect(patchedSheet({ sheet: unlisted('<row r="1"/>') }, edit)).toBe(unlisted(rows));
  });
});
