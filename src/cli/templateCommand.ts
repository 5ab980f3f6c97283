import { extname, join } from 'node:path';
import { type InsertTemplate, insertTemplate } from '../actions/insertTemplate';
import { makeSample } from '../actions/makeSample';
import { memoryHost } from '../adapters/memory/memoryHost';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { formatPeriod } from '../core/catalogue/period';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import {
  type CommandLine,
  catalogueOf,
  needed,
  parseCommandLine,
  periodOf,
  rosterFor,
  UsageError,
  unitOf,
} from './commandLine';
import { writeOutput } from './files';
import { WORDS } from './words';

/** `template`: a blank form for one unit, or one file for every unit of a roster. */
export async function runTemplate(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, ['catalogue', 'roster', 'unit', 'period', 'out', 'header']);
  const period = periodOf(line);
  const roster = rosterFor(line, period);
  const out = needed(line, 'out');
  const only = unitOf(line, roster);
  const isFile = extname(out).toLowerCase() === '.xlsx';
  if (only && !isFile) throw new UsageError(WORDS.needsXlsx(out));
  if (!only && isFile) throw new UsageError(WORDS.needsFolder(out));
  const settings = headerOf(line);
  const forms = (only ? [only] : roster.units).map(
    (unit): InsertTemplate => ({
      catalogue: catalogueOf(line) ?? catalogueFor(unit.border),
      roster,
      unit,
      period,
      settings,
    }),
  );
  for (const form of forms) await writeForm(only ? out : join(out, fileNameOf(form)), form);
  print(only ? WORDS.saved(out) : WORDS.madeForms(forms.length, out));
  return 0;
}

/** `sample`: the forms of the sample province, filled in. */
export async function runSample(args: readonly string[], print: (text: string) => void): Promise<number> {
  const { rest } = parseCommandLine(args, []);
  const [folder] = rest;
  if (!folder || rest.length > 1) throw new UsageError(WORDS.oneFolder);
  const forms = makeSample();
  for (const form of forms) await writeForm(join(folder, fileNameOf(form)), form);
  print(WORDS.madeForms(forms.length, folder));
  print(WORDS.synthetic);
  return 0;
}

function headerOf({ options }: CommandLine): { header?: 'party' | 'state' } {
  if (options.header === undefined) return {};
  if (options.header !== 'party' && options.header !== 'state')
    throw new UsageError(WORDS.unknownHeader(String(options.header)));
  return { header: options.header };
}

/** `PH_048_2024.xlsx`: unit code without the system's year, then the period. */
function fileNameOf({ unit, period }: InsertTemplate): string {
  return `PH_${unit.code.slice(unit.code.indexOf(':') + 1)}_${formatPeriod(period)}.xlsx`;
}

async function writeForm(path: string, form: InsertTemplate): Promise<void> {
  const host = memoryHost();
  await insertTemplate(host, form);
  await writeOutput(path, await writeXlsx(host.plans()));
}
