import fc from 'fast-check';
import { dateOfSerial, parseDateAsPair } from '../../../src/core/text/dateAsPair';

test.each([
  // Serial numbers as Excel shows them.
  [1, '1/1/1900'],
  [59, '28/2/1900'],
  [61, '1/3/1900'],
  [45336, '14/2/2024'],
  [45385, '3/4/2024'],
  [45351, '29/2/2024'],
  [2958465, '31/12/9999'],
])('day %d is %s', (serial, date) => {
  const { day, month, year } = dateOfSerial(serial)!;
  expect(`${day}/${month}/${year}`).toBe(date);
});

test.each([0, -1, 2958466, 45336.5, Number.NaN])('%d is no day', (serial) => {
  expect(dateOfSerial(serial)).toBeUndefined();
});

test.each([
  // typed, where, value, format → parts
  ['14/2', 'dayFirst', 45336, 'd-mmm', '14/2', [14, 2], false],
  ['2/14', 'monthFirst', 45336, 'd-mmm', '14/2', [2, 14], false],
  ['14/2 or 2/14', undefined, 45336, 'd-mmm', '14/2', [14, 2], true],
  ['3/4', 'dayFirst', 45385, 'd/m', '3/4', [3, 4], false],
  ['3/4', 'monthFirst', 45355, 'd-mmm', '4/3', [3, 4], false],
  ['2/34', 'dayFirst', 12451, 'mmm-yy', '2/1934', [2, 34], true],
  ['1/12/56', 'dayFirst', 20790, 'dd/mm/yyyy', '1/12/1956', [1, 12, 56], true],
  ['14/2 in LibreOffice', 'dayFirst', 45336, 'dd/mm/yyyy', '14/2/2024', [14, 2], true],
  ['14/2 with an hour', 'dayFirst', 45336.5, 'd/m h:mm', '14/2', [14, 2], false],
  ['12:30', 'dayFirst', 0.520833333333333, 'h:mm', '12:30', [], true],
  ['14 into a cell of dates', 'dayFirst', 14, 'd-mmm', '14/1', [14], false],
  ['1570 into a cell of dates', undefined, 1570, 'dd/mm/yyyy', '18/4/1904', [1570], false],
  ['a negative number', 'dayFirst', -5, 'd/m', '0:00', [], true],
] as const)('%s in %s', (_, order, value, numberFormat, shown, parts, isAmbiguous) => {
  const typed = order === undefined ? { value, numberFormat } : { value, numberFormat, order };
  expect(parseDateAsPair(typed)).toEqual({ shown, parts, isAmbiguous });
});

test.each(['#,##0', 'General', '0.0%', '@', '# ?/?'])(
  'in a cell of format %s 45336 is a number',
  (numberFormat) => {
    expect(parseDateAsPair({ value: 45336, numberFormat })).toBeUndefined();
  },
);

test('every day and month typed in Vietnamese comes back', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const value = Math.floor(date.getTime() / 86_400_000) + 25_569;
      const parts = [date.getUTCDate(), date.getUTCMonth() + 1];
      expect(parseDateAsPair({ value, numberFormat: 'd-mmm', order: 'dayFirst' })?.parts).toEqual(parts);
    }),
  );
});
