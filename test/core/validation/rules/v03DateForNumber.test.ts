import { parseReports } from '../../../../src/core/report/parseReports';
import type { Report } from '../../../../src/core/report/report';
import { formatAddress } from '../../../../src/core/sheet/address';
import type { Culture } from '../../../../src/core/sheet/culture';
import { v03TextForNumber } from '../../../../src/core/validation/rules/v03TextForNumber';
import { validate } from '../../../../src/core/validation/validate';
import { MINI } from '../../report/miniCatalogue';
import { miniSheet } from '../../report/miniForm';

/** The mini form, sessions in D8, attendances in D9, with number formats of cells by address. */
function reportOf(
  changes: Readonly<Record<string, string>>,
  formats: Readonly<Record<string, string>> = {},
): Report {
  const sheet = miniSheet({ D9: '', ...changes });
  const cells = sheet.cells.map((cell) => {
    const numberFormat = formats[formatAddress(cell)];
    return numberFormat === undefined ? cell : { ...cell, numberFormat };
  });
  return parseReports({ sheets: [{ ...sheet, cells }] }, [MINI]).reports[0]!;
}

const check = (report: Report, culture?: Culture) =>
  v03TextForNumber.check(report, { stage: 'draft', ...(culture === undefined ? {} : { culture }) });

const PAIR = {
  cells: [
    { cell: 'D8', value: 14, numberFormat: '#,##0' },
    { cell: 'D9', value: 2, numberFormat: '#,##0' },
  ],
};

test('a pair that became a date is an error, not 45.336 sessions; both figures are offered', () => {
  const report = reportOf({ D8: '45336' }, { D8: 'd-mmm' });
  expect(report.lines.B01!.values.period).toEqual({
    cell: 'D8',
    state: 'notCounted',
    value: null,
    raw: 45336,
    dateFormat: 'd-mmm',
  });
  expect(check(report)).toEqual([
    {
      key: 'V03.date',
      severity: 'error',
      sheet: 'Hạ Lang',
      cell: 'D8',
      metric: 'B01',
      facts: { shown: '14/2', parts: ['14', '2'] },
      fix: { ...PAIR, certain: false },
    },
  ]);
});

const CULTURES: readonly (readonly [string, Culture, readonly string[]])[] = [
  ['vi-VN', { name: 'vi-VN', decimalSeparator: ',', shortDate: 'dd/MM/yyyy' }, ['3', '8']],
  ['en-US', { name: 'en-US', decimalSeparator: '.', shortDate: 'M/d/yyyy' }, ['8', '3']],
  ['en-US set to day first', { name: 'en-US', decimalSeparator: '.', shortDate: 'dd/MM/yyyy' }, ['3', '8']],
  ['en-US that tells no dates', { name: 'en-us', decimalSeparator: '.' }, ['8', '3']],
];

test.each(CULTURES)('3 August on a machine of %s: as a date and as a number', (_, culture, parts) => {
  const facts = [{ D8: 'd-mmm' }, {}].map(
    (formats) => check(reportOf({ D8: '45507' }, formats), culture)[0]!.facts,
  );
  expect(facts).toMatchObject([{ parts }, { parts }]);
});

test.each([
  ['the other row is filled', { D8: '45336', D9: '640' }, 'd-mmm'],
  ['three figures', { D8: '20790' }, 'dd/mm/yyyy'],
  ['a time', { D8: '0.5' }, 'h:mm'],
  ['a formula', { D8: '=A1 → 45336' }, 'd-mmm'],
])('%s: no fix', (_, changes, format) => {
  const [issue] = check(reportOf(changes, { D8: format }));
  expect(issue).toMatchObject({ key: 'V03.date', cell: 'D8' });
  expect(issue!.fix).toBeUndefined();
});

test.each([undefined, 'd-mmm'])(
  '5/12 is a likely pair, and still a day may have been meant (%s)',
  (format) => {
    const [issue] = check(reportOf({ D8: '45631' }, format ? { D8: format } : {}));
    expect(issue!.fix).toMatchObject({ cells: [{ value: 5 }, { value: 12 }], certain: false });
  },
);

test('a row without a partner takes no second figure', () => {
  const [issue] = check(reportOf({ D10: '45336' }, { D10: 'd-mmm' }));
  expect(issue).toMatchObject({ key: 'V03.date', cell: 'D10' });
  expect(issue!.fix).toBeUndefined();
});

test.each([
  [{ D8: '12' }, { value: 12 }],
  [{ D8: '=10+2 → 12' }, { value: 12, formula: '=10+2' }],
])('a number typed into a cell that shows dates is shown as one again: %j', (changes, content) => {
  expect(check(reportOf(changes, { D8: 'd-mmm' }))).toMatchObject([
    {
      key: 'V03.date',
      facts: { shown: '12/1', parts: ['12'] },
      fix: { cells: [{ cell: 'D8', ...content, numberFormat: '#,##0' }], certain: true },
    },
  ]);
});

test('in a cell formatted for numbers the number of a day is asked about', () => {
  expect(check(reportOf({ D8: '45336' }, { D8: '#,##0' }))).toEqual([
    {
      key: 'V03.day',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: 'D8',
      metric: 'B01',
      facts: { value: 45336, shown: '14/2/2024', parts: ['14', '2'] },
      fix: {
        cells: [
          { cell: 'D8', value: 14 },
          { cell: 'D9', value: 2 },
        ],
        certain: false,
      },
    },
  ]);
});

test.each([
  ['the first day of the year', '45292', 1],
  ['the last day of the next', '46022', 1],
  ['the day before', '45291', 0],
  ['the day after', '46023', 0],
  ['an ordinary count', '1570', 0],
])('%s, %s', (_, value, issues) => {
  expect(check(reportOf({ D8: value }))).toHaveLength(issues);
});

test('a figure whose partner is there is a figure', () => {
  expect(check(reportOf({ D8: '45336', D9: '56558' }))).toEqual([]);
});

test('a reason in the row answers it', () => {
  const issues = validate(reportOf({ D8: '45336', H8: 'đúng số' }), { stage: 'draft' });
  expect(issues.find(({ key }) => key === 'V03.day')).toMatchObject({ explained: true });
});

test('a date says nothing about its pair', () => {
  const report = reportOf({ D8: '45336' }, { D8: 'd-mmm' });
  const keys = validate(report, { stage: 'draft' }).map(({ key, cell }) => `${key} ${cell}`);
  expect(keys.filter((key) => /D8|D9/.test(key))).toEqual(['V03.date D8']);
});

test.each([
  ['more sessions than came to them', { D8: '45336', D9: '640' }, ['V03.day D8 ask nothing']],
  ['as many as could have come', { D8: '45336', D9: '450000' }, []],
  ['none came', { D8: '45336', D9: '0' }, []],
  ['the second of the pair', { D8: '45', D9: '45336' }, []],
])('a day with its partner filled: %s', (_, changes, expected) => {
  const found = check(reportOf(changes)).map(
    ({ key, cell, fix }) => `${key} ${cell} ${fix ? '' : 'ask nothing'}`,
  );
  expect(found).toEqual(expected);
});
