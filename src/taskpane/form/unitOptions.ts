import { findUnits } from '../../core/catalogue/findUnits';
import type { Roster } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import { accentKey, foldText } from '../../core/text/fold';
import type { Words } from '../messages/vi';
import type { ListedUnit } from '../workbook/formIdentity';

/** The units of the chosen roster; of all there are while none is chosen, so that a name is enough. */
export function listUnits(rosters: readonly Roster[]): ListedUnit[] {
  return rosters.flatMap((one) => one.units.map((unit) => ({ unit, roster: one })));
}

/** The units whose name or alias holds what was typed, with or without accents; right accents first. */
export function findByName(units: readonly ListedUnit[], typed: string): ListedUnit[] {
  const holds = (key: (text: string) => string) => (listed: ListedUnit) =>
    namesOf(listed).some((name) => key(name).includes(key(typed)));
  const exact = units.filter(holds(accentKey));
  return [...exact, ...units.filter((unit) => !exact.includes(unit) && holds(foldText)(unit))];
}

const namesOf = ({ unit }: ListedUnit) => [titleOf(unit), ...(unit.aliases ?? [])];

/** The one unit a typed name can mean; undefined where it is none or several. */
export function unitNamed(rosters: readonly Roster[], typed: string): ListedUnit | undefined {
  const found = rosters.flatMap((one) => findUnits(one, typed).map((unit) => ({ unit, roster: one })));
  return found.length === 1 ? found[0] : undefined;
}

/** `Huyện Hạ Lang`; with its roster where several are searched. */
export function labelOf({ unit, roster }: ListedUnit, isOneRoster: boolean, { form }: Words): string {
  const title = titleOf(unit);
  return isOneRoster ? title : form.unitOption(title, roster.province.name, roster.system);
}
