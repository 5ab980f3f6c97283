import { accentKey, foldText } from '../text/fold';
import { splitUnitKind } from '../text/unitName';
import type { ReportingUnit, Roster } from './roster';

/**
 * The units a person may mean by a code or a name (`2024:048`, `Hạ Lang`, `huyen ha lang`), best reading first:
 * the code, then names with the same accents, then names without. Several of one rank: the person must be asked.
 */
export function findUnits(roster: Roster, text: string): ReportingUnit[] {
  const byCode = roster.units.filter(({ code }) => code === text.trim());
  if (byCode.length > 0) return byCode;
  for (const key of [accentKey, foldText]) {
    const named = roster.units.filter((unit) => isNamed(unit, text, key));
    if (named.length > 0) return named;
  }
  return [];
}

function isNamed(unit: ReportingUnit, text: string, key: (text: string) => string): boolean {
  const names = [unit.name, ...(unit.aliases ?? [])].map(key);
  if (names.includes(key(text))) return true;
  const { kind, name } = splitUnitKind(text);
  return kind !== undefined && key(kind) === key(unit.kind) && names.includes(key(name));
}
