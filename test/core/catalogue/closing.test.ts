import {
  closingSchema,
  closingWindow,
  dueDate,
  dueSchema,
  formatDate,
} from '../../../src/core/catalogue/closing';
import { parsePeriod } from '../../../src/core/catalogue/period';

describe('the closing window by Decree 09/2019 and by the calendar', () => {
  test.each([
    ['2024-03', '15/02/2024–14/03/2024', '01/03/2024–31/03/2024'],
    ['2024-01', '15/12/2023–14/01/2024', '01/01/2024–31/01/2024'],
    ['2024-02', '15/01/2024–14/02/2024', '01/02/2024–29/02/2024'],
    ['2023-02', '15/01/2023–14/02/2023', '01/02/2023–28/02/2023'],
    ['2024-Q1', '15/12/2023–14/03/2024', '01/01/2024–31/03/2024'],
    ['2024-Q2', '15/03/2024–14/06/2024', '01/04/2024–30/06/2024'],
    ['2024-Q4', '15/09/2024–14/12/2024', '01/10/2024–31/12/2024'],
    ['2024-H1', '15/12/2023–14/06/2024', '01/01/2024–30/06/2024'],
    ['2024-H2', '15/06/2024–14/12/2024', '01/07/2024–31/12/2024'],
    ['2024-9M', '15/12/2023–14/09/2024', '01/01/2024–30/09/2024'],
    ['2024', '15/12/2023–14/12/2024', '01/01/2024–31/12/2024'],
    ['2021..2025', '15/12/2020–14/12/2025', '01/01/2021–31/12/2025'],
  ])('%s: %s or %s', (text, decree09, calendar) => {
    const period = parsePeriod(text)!;
    const show = ({ from, to }: { from: string; to: string }) => `${formatDate(from)}–${formatDate(to)}`;
    expect(show(closingWindow(period, 'decree09'))).toBe(decree09);
    expect(show(closingWindow(period, 'calendar'))).toBe(calendar);
  });

  test("an office's own window is taken as it is", () => {
    const window = { from: '2023-11-21', to: '2024-11-20' };
    expect(closingWindow({ type: 'year', year: 2024 }, window)).toEqual(window);
  });

  test.each(['decree09', 'calendar'] as const)(
    'by %s a month begins the day after the last one ends',
    (preset) => {
      const windows = ['2023', '2024'].flatMap((year) =>
        MONTHS.map((month) => closingWindow(parsePeriod(`${year}-${month}`)!, preset)),
      );
      expect(windows.slice(1).map(({ from }) => from)).toEqual(
        windows.slice(0, -1).map(({ to }) => dayAfter(to)),
      );
    },
  );
});

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

function dayAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

describe('the due date counts working days after the window', () => {
  const tet2025 = ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'];
  test.each([
    ['2024-12-14', 2, [], '2024-12-17', 'Saturday: Monday and Tuesday'],
    ['2024-06-14', 2, [], '2024-06-18', 'Friday: over the weekend'],
    ['2024-03-14', 2, [], '2024-03-18', 'Thursday: Friday and Monday'],
    ['2024-09-14', 0, [], '2024-09-14', 'none: the last day itself'],
    ['2025-01-24', 1, tet2025, '2025-02-03', 'Tết stands between'],
    ['2024-12-31', 1, ['2025-01-01'], '2025-01-02', 'over the new year'],
    ['2024-02-28', 1, [], '2024-02-29', 'leap day'],
  ])('%s + %i (%j) = %s: %s', (to, workingDays, holidays, due) => {
    expect(dueDate({ from: '2023-12-15', to }, { workingDays, holidays })).toBe(due);
  });
});

test('a year is due on 17/12/2024 by the usual settings', () => {
  const window = closingWindow(parsePeriod('2024')!, 'decree09');
  expect(formatDate(dueDate(window, { workingDays: 2, holidays: [] }))).toBe('17/12/2024');
});

test.each([
  ['decree09', true],
  ['calendar', true],
  ['lunar', false],
  [{ from: '2023-11-21', to: '2024-11-20' }, true],
  [{ from: '2024-11-20', to: '2024-11-20' }, true],
  [{ from: '2024-11-21', to: '2024-11-20' }, false],
  [{ from: '2024-02-30', to: '2024-11-20' }, false],
])('as a stored setting, the window %j is accepted: %s', (setting, accepted) => {
  expect(closingSchema.safeParse(setting).success).toBe(accepted);
});

test.each([
  [{ workingDays: 2, holidays: ['2025-01-27'] }, true],
  [{ workingDays: -1, holidays: [] }, false],
  [{ workingDays: 1.5, holidays: [] }, false],
  [{ workingDays: 2, holidays: ['27/01/2025'] }, false],
])('as a stored setting, the due date %j is accepted: %s', (setting, accepted) => {
  expect(dueSchema.safeParse(setting).success).toBe(accepted);
});
