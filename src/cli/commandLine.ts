import { parseArgs } from 'node:util';
import type { Catalogue } from '../core/catalogue/catalogue';
import { closingWindow } from '../core/catalogue/closing';
import { findUnits } from '../core/catalogue/findUnits';
import { type Period, parsePeriod } from '../core/catalogue/period';
import type { ReportingUnit, Roster } from '../core/catalogue/roster';
import { findCatalogue } from '../core/catalogue/standard/catalogues';
import { findRoster, STANDARD_ROSTER_IDS } from '../core/catalogue/standard/rosters';
import { titleOf } from '../core/catalogue/unitTitle';
import { WORDS } from './words';

/** Wrong usage: printed as one sentence with the usage, exit code 2. */
export class UsageError extends Error {}

/** Options of a command as text or switches, and its other arguments. */
export type CommandLine = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly rest: readonly string[];
};

/** Splits arguments by what the command knows; anything unknown or without its value is a usage error. */
export function parseCommandLine(
  args: readonly string[],
  texts: readonly string[],
  switches: readonly string[] = [],
): CommandLine {
  const spec = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...args], options: spec, strict: false, tokens: true });
  const options: Record<string, string | boolean> = {};
  for (const token of tokens ?? []) {
    if (token.kind !== 'option') continue;
    const known = spec[token.name];
    if (!known) throw new UsageError(WORDS.unknownOption(token.rawName));
    if (known.type === 'string' && !token.value) throw new UsageError(WORDS.noValue(token.rawName));
    options[token.name] = known.type === 'string' ? token.value! : true;
  }
  const rest = (tokens ?? []).flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { options, rest };
}

/** The value of a text option that must be given. */
export function needed({ options }: CommandLine, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new UsageError(WORDS.needed(name));
  return value;
}

export function rosterOf(line: CommandLine): Roster {
  const id = needed(line, 'roster');
  const roster = findRoster(id);
  if (!roster) throw new UsageError(WORDS.unknownRoster(id, STANDARD_ROSTER_IDS));
  return roster;
}

export function periodOf(line: CommandLine): Period {
  const text = needed(line, 'period');
  const period = parsePeriod(text);
  if (!period) throw new UsageError(WORDS.unknownPeriod(text));
  return period;
}

/** Refuses a roster whose units did not exist in the period: district rosters end in June 2025. */
export function rosterFor(line: CommandLine, period: Period): Roster {
  const roster = rosterOf(line);
  const window = closingWindow(period, 'decree09');
  const lives = roster.units.some(
    ({ validFrom = '', validTo = '9999' }) => validFrom <= window.to && validTo >= window.from,
  );
  if (!lives) throw new UsageError(WORDS.otherSystem(roster.id, needed(line, 'period')));
  return roster;
}

export function catalogueOf(line: CommandLine): Catalogue | undefined {
  const id = line.options.catalogue;
  if (typeof id !== 'string') return undefined;
  const catalogue = findCatalogue(id);
  if (!catalogue) throw new UsageError(WORDS.unknownCatalogue(id));
  return catalogue;
}

/** The one unit meant by `--unit`; undefined when the option is absent. */
export function unitOf(line: CommandLine, roster: Roster): ReportingUnit | undefined {
  const text = line.options.unit;
  if (typeof text !== 'string') return undefined;
  const [unit, ...others] = findUnits(roster, text);
  if (!unit) throw new UsageError(WORDS.unknownUnit(text, roster.units.map(titleOf)));
  if (others.length > 0) throw new UsageError(WORDS.severalUnits(text, [unit, ...others].map(named)));
  return unit;
}

const named = (unit: ReportingUnit) => `${titleOf(unit)} (${unit.code})`;

export function languageOf({ options }: CommandLine): 'vi' | 'en' {
  const language = options.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') throw new UsageError(WORDS.unknownLanguage(String(language)));
  return language;
}
