import type { ReportingUnit, Roster } from '../../../src/core/catalogue/roster';
import { findRoster, rostersWith, STANDARD_ROSTERS } from '../../../src/core/catalogue/standard/rosters';
import { validateTogether } from '../../../src/core/validation/validateTogether';
import { filledForm } from './filledForm';

const CAO_BANG = findRoster('cao-bang-2024')!;

/** Cao Bằng's roster in which Hạ Lang is known to be so; `id` of its own where it is another list. */
const rosterWith = (known: Partial<ReportingUnit>, id = CAO_BANG.id): Roster => ({
  ...CAO_BANG,
  id,
  units: CAO_BANG.units.map((unit) => (unit.code === '2024:048' ? { ...unit, ...known } : unit)),
});

/** What V13 and V09 say of Hạ Lang's form with 42 km of border and 7 officers on communes' committees. */
function told(rosters?: readonly Roster[]): string[] {
  const report = filledForm({ rows: { C12: 42, E01: 7 } });
  const known = { stage: 'draft', ...(rosters ? { rosters } : {}) } as const;
  return validateTogether([report], known)[0]!
    .filter(({ key }) => /^V13|roster$/.test(key))
    .map(({ key, metric, facts }) => `${key} ${metric} ${'roster' in facts ? facts.roster : ''}`.trim());
}

const of50km = rosterWith({ borderLengthKm: 50 });
const of60km = rosterWith({ borderLengthKm: 60 }, 'cao-bang-rieng');
const without: Roster = { ...CAO_BANG, units: CAO_BANG.units.filter(({ code }) => code !== '2024:048') };

test.each<[string, readonly Roster[] | undefined, string[]]>([
  ['none said: the standard ones, which know no length of Hạ Lang’s', undefined, []],
  ['the standard ones', STANDARD_ROSTERS, []],
  ['a province’s own', [of50km], ['V13.differs C12 50']],
  ['an own one before the standard ones', [of50km, ...STANDARD_ROSTERS], ['V13.differs C12 50']],
  ['of two the first', [of60km, of50km], ['V13.differs C12 60']],
  ['the right length', [rosterWith({ borderLengthKm: 42 })], []],
  ['a slip of the decimal mark', [rosterWith({ borderLengthKm: 0.042 })], ['V13.slip C12 0.042']],
  ['one the unit is not on', [without], []],
  ['none at all', [], []],
])('rosters: %s', (_, rosters, expected) => {
  expect(told(rosters)).toEqual(expected);
});

test.each<[string, Roster | undefined, readonly (readonly [id: string, units: number])[]]>([
  ['none', undefined, []],
  ['in place of the one of its id', without, [['cao-bang-2024', CAO_BANG.units.length - 1]]],
  ['beside them', of60km, [['cao-bang-rieng', CAO_BANG.units.length]]],
])('an own roster stands first, %s', (_, own, first) => {
  const rosters = rostersWith(own);
  const rest = STANDARD_ROSTERS.filter(({ id }) => id !== own?.id);
  expect(rosters.slice(0, first.length).map(({ id, units }) => [id, units.length])).toEqual(first);
  expect(rosters.slice(first.length)).toEqual(rest);
});
