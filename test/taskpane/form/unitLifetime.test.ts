import { parsePeriod } from '../../../src/core/catalogue/period';
import { findUnit } from '../../../src/core/catalogue/roster';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { remarkOnLifetime } from '../../../src/taskpane/form/unitLifetime';
import { vi } from '../../../src/taskpane/messages/vi';

const district = findUnit(findRoster('cao-bang-2024')!, '2024:048')!;
const commune = findRoster('cao-bang-2025')!.units[0]!;

test.each([
  ['a district', district, '2024', undefined],
  ['a district', district, '2025-H1', undefined],
  ['a district', district, '2025', false],
  ['a district', district, '2025-9M', false],
  ['a district', district, '2025-Q3', true],
  ['a district', district, '2026', true],
  ['a commune', commune, '2026', undefined],
  ['a commune', commune, '2025', false],
  // Its closing window begins on 15 June, before communes existed; the period itself does not.
  ['a commune', commune, '2025-07', undefined],
  ['a commune', commune, '2025-H1', true],
])('%s in %s', (_, unit, period, isOutside) => {
  expect(remarkOnLifetime(unit!, parsePeriod(period)!, vi)?.isOutside).toBe(isOutside);
});
