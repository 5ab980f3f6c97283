import { resolve } from 'node:path';
import { findUnits } from '../../core/catalogue/findUnits';
import type { ReportingUnit, Roster } from '../../core/catalogue/roster';
import { STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';
import { titleOf } from '../../core/catalogue/unitTitle';
import { cataloguesInUse } from '../../core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../../core/report/parseReports';
import type { Language } from '../../core/validation/describeIssue';
import { type CommandLine, UsageError } from '../commandLine';
import type { InputFile } from '../inputFiles';
import type { ForeignFile } from './foreignFiles';
import { MISTAKES } from './mistakes';
import { namesUnits } from './openPoints';

/** Files named by a path or by the name the results show. */
export function filesNamed<File extends InputFile>(inputs: readonly File[], named: string): File[] {
  return inputs.filter(({ path, name }) => isSameText(path, resolve(named)) || isSameText(name, named));
}

/** Names typed are composed, those of files from a Mac are not. */
const isSameText = (a: string, b: string) => a.normalize('NFC') === b.normalize('NFC');

/** The units of `--assign FILE=UNIT`, by the file's SHA-256; the unit is a code or a name of the roster. */
export function assignedUnits(
  { options }: CommandLine,
  inputs: readonly InputFile[],
  roster: Roster,
  language: Language,
): Map<string, ReportingUnit> {
  const words = MISTAKES[language];
  const assigned = new Map<string, ReportingUnit>();
  for (const text of options.get('assign') ?? []) {
    const [, named, said] = /^(.+)=([^=]+)$/su.exec(text) ?? [];
    if (named === undefined || said === undefined) throw new UsageError(words.badAssign(text));
    const files = filesNamed(inputs, named.trim());
    if (files.length === 0) throw new UsageError(words.assignUnused(named));
    const unit = oneUnit(said, roster, language);
    for (const { sha256 } of files) {
      if (assigned.has(sha256) && assigned.get(sha256) !== unit)
        throw new UsageError(words.assignedTwice(named));
      assigned.set(sha256, unit);
    }
  }
  return assigned;
}

function oneUnit(said: string, roster: Roster, language: Language): ReportingUnit {
  const found = findUnits(roster, said);
  const [unit, ...more] = found;
  if (unit && more.length === 0) return unit;
  const choices = (found.length > 0 ? found : roster.units).map((one) => `${titleOf(one)} (${one.code})`);
  throw new UsageError(MISTAKES[language].unknownUnit(said, roster.id), choices);
}

/** A file with reports of several units is no one unit's. */
export function expectOneUnit(
  assigned: ReadonlyMap<string, ReportingUnit>,
  inputs: readonly InputFile[],
  foreign: readonly ForeignFile[],
  language: Language,
): void {
  for (const input of inputs) {
    if (!assigned.has(input.sha256) || !('workbook' in input)) continue;
    const tables = foreign.find(({ sha256 }) => sha256 === input.sha256)?.sheets ?? [];
    const { reports } = parseReports(input.workbook, cataloguesInUse(STANDARD_CATALOGUES, [input.workbook]));
    const units = new Set(reports.map(({ unit }) => unit));
    if (units.size > 1 || tables.some(({ mapping }) => namesUnits(mapping))) {
      throw new UsageError(MISTAKES[language].assignSeveral(input.name));
    }
  }
}
