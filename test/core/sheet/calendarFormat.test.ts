import { calendarFieldsOf } from '../../../src/core/sheet/calendarFormat';

const said = (format: string) =>
  Object.entries(calendarFieldsOf(format) ?? {}).flatMap(([field, is]) => (is ? [field] : []));

test.each([
  ['d-mmm', 'day month'],
  ['d/m', 'day month'],
  ['[$-42A]d-mmm;@', 'day month'],
  ['dd/mm/yyyy', 'day month year'],
  ['mm-dd-yy', 'day month year'],
  ['mmm-yy', 'month year'],
  ['mmmm', 'month'],
  ['yyyy', 'year'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss', 'time'],
  ['m/d/yy h:mm', 'day month year time'],
  ['"ngày" d "tháng" m', 'day month'],
])('%s shows %s', (format, fields) => {
  expect(said(format)).toEqual(fields.split(' '));
});

test.each([
  'General',
  'Standard',
  '0',
  '#,##0',
  '#,##0.0##',
  '0.0%',
  '@',
  '# ?/?',
  '0.00E+00',
  '[Red]#,##0',
  '#,##0" đồng"',
  '#,##0\\ \\h\\ộ',
  '0"km"',
  '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  '#,##0 [$₫-vi-VN]',
  '#,##0;dd/mm',
])('%s shows a number', (format) => {
  expect(calendarFieldsOf(format)).toBeUndefined();
});
