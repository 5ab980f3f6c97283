import { extname } from 'node:path';
import { closingWindow } from '../core/catalogue/closing';
import { findUnits } from '../core/catalogue/findUnits';
import { type Period, parsePeriod } from '../core/catalogue/period';
import type { ReportingUnit, Roster } from '../core/catalogue/roster';
import { findRoster, STANDARD_ROSTER_IDS } from '../core/catalogue/standard/rosters';
import { titleOf } from '../core/catalogue/unitTitle';
import type { Language } from '../core/validation/describeIssue';
import { type CommandLine, neededOption, optionOf, UsageError } from './commandLine';
import { WORDS } from './words';

/** What the options of a command mean; anything not understood is a usage error. */
export function periodOf(line: CommandLine): Period {
  const text = neededOption(line, 'period');
  const period = parsePeriod(text);
  if (!period) throw new UsageError(WORDS.unknownPeriod(text));
  return period;
}

/** The roster, refused when none of its units existed in the period: district rosters end in June 2025. */
export function rosterFor(line: CommandLine, period: Period): Roster {
  const id = neededOption(line, 'roster');
  const roster = findRoster(id);
  if (!roster) throw new UsageError(WORDS.unknownRoster(id), STANDARD_ROSTER_IDS);
  const window = closingWindow(period, 'decree09');
  const lives = roster.units.some(
    ({ validFrom = '', validTo = '9999' }) => validFrom <= window.to && validTo >= window.from,
  );
  if (!lives) throw new UsageError(WORDS.otherSystem(id, neededOption(line, 'period')));
  return roster;
}

/** The one unit meant by `--unit`; undefined when the option is absent. */
export function unitOf(line: CommandLine, roster: Roster): ReportingUnit | undefined {
  const text = optionOf(line, 'unit');
  if (text === undefined) return undefined;
  const units = findUnits(roster, text);
  if (units.length === 0) throw new UsageError(WORDS.unknownUnit(text, roster.id), roster.units.map(named));
  if (units.length > 1) throw new UsageError(WORDS.severalUnits(text), units.map(named));
  return units[0];
}

const named = (unit: ReportingUnit) => `${titleOf(unit)} (${unit.code})`;

export function languageOf(line: CommandLine): Language {
  const language = optionOf(line, 'lang') ?? 'vi';
  if (language !== 'vi' && language !== 'en') throw new UsageError(WORDS.unknownLanguage(language));
  return language;
}

/** Setting of the form's heading, empty when the usual one is meant. */
export function headerOf(line: CommandLine): { readonly header?: 'party' | 'state' } {
  const header = optionOf(line, 'header');
  if (header === undefined) return {};
  if (header !== 'party' && header !== 'state') throw new UsageError(WORDS.unknownHeader(header));
  return { header };
}

/** Whether a path names a workbook that can be written. */
export function isXlsxName(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx';
}
