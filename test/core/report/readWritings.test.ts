import { parseReports } from '../../../src/core/report/parseReports';
import type { Writing } from '../../../src/core/report/report';
import { MINI } from './miniCatalogue';
import { miniSheet } from './miniForm';

/** `cell place metric text`, and the font where it is known. */
function writings(changes: Readonly<Record<string, string>>, font?: string): string[] {
  const sheet = miniSheet(changes);
  const cells = sheet.cells.map((cell) => (font === undefined ? cell : { ...cell, font }));
  const [report] = parseReports({ sheets: [{ ...sheet, cells }] }, [MINI]).reports;
  return report!.writings.map(inOneLine);
}

const inOneLine = ({ cell, place, metric = '-', text, font }: Writing) =>
  [cell, place, metric, text, font].filter((part) => part !== undefined).join(' ');

test.each([
  ['a statement', { B17: 'Cấp 300 tờ rơi.' }, 'B17 text J01 Cấp 300 tờ rơi.'],
  ['a note', { I8: 'theo đồn' }, 'I8 text B01 theo đồn'],
  ['an explanation', {}, 'H11 text D01 do mưa lũ'],
  ['a qualifier', {}, 'G10 text C09 gần'],
  ['text for a figure', { D8: '12 buổi' }, 'D8 figure B01 12 buổi'],
  ['a label', {}, 'B8 printed B01 Buổi tuyên truyền'],
  ['a code', {}, 'A8 printed B01 B01'],
  ['a stamp', {}, 'B1 printed - mini'],
  ['a heading of a group', {}, 'B7 text - Tuyên truyền'],
  ['beside the table', { K9: 'đã duyệt' }, 'K9 text B02 đã duyệt'],
  ['below it', { D40: 'Người lập biểu' }, 'D40 text - Người lập biểu'],
  ['the result of a formula', { I8: '=B8 → MẬT' }, 'I8 printed B01 MẬT'],
])('%s', (_, changes, expected) => {
  expect(writings(changes)).toContain(expected);
});

test('numbers, blanks and tags are no writings', () => {
  const said = writings({ I8: '   ' });
  expect(said.filter((line) => /^(?:C8|D8|I8|A5|B5) /.test(line))).toEqual([]);
});

test('text keeps its blanks and its font', () => {
  const sheet = miniSheet({});
  const note = { row: 7, col: 8, value: ' t\u00AD ', font: '.VnTime' };
  const cells = [...sheet.cells, note].sort((a, b) => a.row - b.row || a.col - b.col);
  const [report] = parseReports({ sheets: [{ ...sheet, cells }] }, [MINI]).reports;
  expect(report!.writings.find(({ cell }) => cell === 'I8')).toEqual({
    cell: 'I8',
    text: ' t\u00AD ',
    place: 'text',
    font: '.VnTime',
    metric: 'B01',
  });
});
