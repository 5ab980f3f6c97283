import { formatPeriod, parsePeriod } from '../../../src/core/catalogue/period';
import type { Report } from '../../../src/core/report/report';
import { proposeRollup } from '../../../src/taskpane/merge/proposeRollup';

/** Reports as `unit period`; only these two are looked at. */
const reports = (...written: string[]) =>
  written.map((text) => {
    const [unit, period] = text.split(' ');
    return { unit, period: parsePeriod(period!) } as Report;
  });

test.each([
  ['most of them', ['2024:048 2024', '2024:042 2024', '2025:01288 2025'], 'cao-bang-2024 2024'],
  ['the first of as many', ['2024:048 2024-H1', '2024:042 2024'], 'cao-bang-2024 2024-H1'],
  ['four quarters', ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => `2024:048 2024-${q}`), 'cao-bang-2024 2024'],
  ['three quarters', ['Q1', 'Q2', 'Q3'].map((q) => `2024:048 2024-${q}`), 'cao-bang-2024 2024-Q1'],
  ['a unit nobody lists', ['2024:999 2024'], undefined],
  ['nothing', [], undefined],
])('%s', (_, written, proposed) => {
  const found = proposeRollup(reports(...written));
  expect(found && `${found.roster.id} ${formatPeriod(found.period)}`).toBe(proposed);
});
