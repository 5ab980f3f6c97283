import { patchXlsx } from '../../../../src/adapters/xlsx/patchXlsx';
import { parseRange } from '../../../../src/core/sheet/address';
import type { SheetEdit } from '../../../../src/core/sheet/edit';
import type { PlannedValidation } from '../../../../src/core/sheet/plan';
import { workbookFile } from '../workbookFixture';
import { editOf, patchedSheet } from './patchedFile';

const rule = (range: string, formula: string): PlannedValidation => ({
  range: parseRange(range)!,
  rule: { type: 'custom', formula },
  severity: 'stop',
});
const give = (...validations: PlannedValidation[]) => editOf({}, { validations });
const clear = (...ranges: string[]) =>
  editOf({}, { clearValidations: ranges.map((one) => parseRange(one)!) });
const custom = (sqref: string, formula: string) =>
  `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
const list = (...rules: string[]) =>
  `<sheetData/><dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;

test.each<[string, PlannedValidation, string]>([
  [
    'a formula with its words',
    {
      ...rule('A1:B2', '=AND(A1>=0,A1<"x")'),
      prompt: { title: 'Nhập số', text: 'Chỉ "số".\nKhông kèm đơn vị.' },
      refusal: { title: 'Sai', text: 'Từ 0 trở lên & hết' },
    },
    '<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Từ 0 trở lên &amp; hết" ' +
      'promptTitle="Nhập số" prompt="Chỉ &quot;số&quot;.&#10;Không kèm đơn vị." sqref="A1:B2"><formula1>AND(A1&gt;=0,A1&lt;"x")</formula1></dataValidation>',
  ],
  [
    'a list that warns',
    {
      range: parseRange('C3')!,
      rule: { type: 'list', source: "='Danh mục'!$A$1:$A$4" },
      severity: 'warning',
    },
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="C3"><formula1>\'Danh mục\'!$A$1:$A$4</formula1></dataValidation>',
  ],
  [
    'a length',
    { range: parseRange('C3')!, rule: { type: 'textLength', max: 200 }, severity: 'information' },
    '<dataValidation type="textLength" errorStyle="information" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="C3"><formula1>200</formula1></dataValidation>',
  ],
])('%s', (_, validation, expected) => {
  expect(patchedSheet({ sheet: '<sheetData/>' }, give(validation))).toBe(list(expected));
});

const OWN = custom('B2:C4', 'B2&gt;0');

test.each<[string, string, SheetEdit, string]>([
  ['joins those that are there', list(OWN), give(rule('E1', '=E1>1')), list(OWN, custom('E1', 'E1&gt;1'))],
  [
    'spares the cells that have one, and means the same in the others',
    list(OWN),
    give(rule('B2:D5', '=B2>$A2')),
    list(OWN, custom('D2:D4', 'D2&gt;$A2'), custom('B5:D5', 'B5&gt;$A5')),
  ],
  [
    'is one element where the first cell stays',
    list(OWN),
    give(rule('A1:D2', '=A1>1')),
    list(OWN, custom('A1:D1 A2 D2', 'A1&gt;1')),
  ],
  ['is not given where every cell has one', list(OWN), give(rule('B3:C3', '=B3>1')), list(OWN)],
  [
    'stands before links and page set-up',
    '<sheetData/><conditionalFormatting sqref="A1"/><hyperlinks/><pageMargins/>',
    give(rule('A1', '=A1>1')),
    `<sheetData/><conditionalFormatting sqref="A1"/><dataValidations count="1">${custom('A1', 'A1&gt;1')}</dataValidations><hyperlinks/><pageMargins/>`,
  ],
  [
    'spares cells with one in the manner of Excel 2010',
    '<sheetData/><extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>Z!A1</xm:f></x14:formula1><xm:sqref>A1 A3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    give(rule('A1:A3', '=$A$1>1')),
    `<sheetData/><dataValidations count="1">${custom('A2', '$A$1&gt;1')}</dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>Z!A1</xm:f></x14:formula1><xm:sqref>A1 A3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  ],
])('a new one %s', (_, sheet, edit, expected) => {
  expect(patchedSheet({ sheet }, edit)).toBe(expected);
});

test.each<[string, string, SheetEdit, string]>([
  ['all of one', list(OWN, custom('E1', 'E1')), clear('A1:D9'), list(custom('E1', 'E1'))],
  ['all there are', list(OWN), clear('B2:C3', 'B4:C4'), '<sheetData/>'],
  ['the end of one', list(OWN), clear('B4:C4'), list(custom('B2:C3', 'B2&gt;0'))],
  [
    'the beginning of one, whose formula moves on',
    list(custom('B2:C4', 'B2&gt;$B$1')),
    clear('B2:C2'),
    list(custom('B3:C4', 'B3&gt;$B$1')),
  ],
  [
    'the first cell of one, which falls apart',
    list(custom('B2:C3', 'B2&gt;&quot;&amp;&quot;').replaceAll('&quot;', '"')),
    clear('B2'),
    list(custom('C2', 'C2&gt;"&amp;"'), custom('B3:C3', 'B3&gt;"&amp;"')),
  ],
  ['no cell that has one', list(OWN), clear('F1:G9'), list(OWN)],
  [
    'the first cell of one that means the same everywhere',
    list(custom('B2:C3 A9', '$A$1')),
    clear('B2'),
    list(custom('C2 B3:C3 A9', '$A$1')),
  ],
])('%s cleared', (_, sheet, edit, expected) => {
  expect(patchedSheet({ sheet }, edit)).toBe(expected);
});

test('one given and taken back leaves a person’s own', () => {
  const given = give(rule('A1:D9', '=A1>1'));
  expect(patchedSheet({ sheet: list(OWN) }, given, clear('A1:D9'))).toBe(list(OWN));
});

test.each([
  ['one whose formula has no certain meaning', list(custom('C5 B2:B4', 'B2&gt;0')), clear('C5'), 'C5'],
  [
    'one in the manner of Excel 2010',
    '<sheetData/><extLst><ext><x14:dataValidations><x14:dataValidation><xm:sqref>A3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    clear('A1:A9'),
    'A1',
  ],
])('%s is not cleared', (_, sheet, edit, cell) => {
  const reason = { code: 'validation', sheet: 'Trang', cell };
  expect(patchXlsx(workbookFile({ sheet }), [edit])).toEqual({ ok: false, reason });
});
