import { join } from 'node:path';
import { formFileName } from '../actions/formFileName';
import { type InsertTemplate, insertTemplate } from '../actions/insertTemplate';
import { makeSample } from '../actions/makeSample';
import { memoryHost } from '../adapters/memory/memoryHost';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import { catalogueOf } from './catalogueFile';
import { expectNoRest, neededOption, parseCommandLine, UsageError } from './commandLine';
import { headerOf, isXlsxName, periodOf, rosterFor, unitOf } from './options';
import { protectWork, writeOutput } from './outputFiles';
import { RESULT_WORDS } from './resultWords';
import { WORDS } from './words';

/** A form and the file it goes to. */
type FormFile = { readonly path: string; readonly form: InsertTemplate };

/** `template`: a blank form for one unit, or one file for every unit of a roster. */
export async function runTemplate(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, {
    options: ['catalogue', 'roster', 'unit', 'period', 'out', 'header'],
  });
  expectNoRest(line);
  const period = periodOf(line);
  const roster = rosterFor(line, period);
  const only = unitOf(line, roster);
  const out = outOf(neededOption(line, 'out'), only !== undefined);
  const catalogue = await catalogueOf(line);
  const settings = headerOf(line);
  const files = (only ? [only] : roster.units).map((unit): FormFile => {
    const form = { catalogue: catalogue ?? catalogueFor(unit.border), roster, unit, period, settings };
    return { form, path: only ? out : join(out, formFileName(form)) };
  });
  await protectWork(files.map(({ path }) => path));
  await writeForms(files);
  const { saved, madeForms } = RESULT_WORDS.vi;
  print(only ? saved(out) : madeForms(files.length, out));
  return 0;
}

/** `sample`: the forms of the sample province, filled in. */
export async function runSample(args: readonly string[], print: (text: string) => void): Promise<number> {
  const { rest } = parseCommandLine(args, {});
  const [folder] = rest;
  if (!folder || rest.length > 1) throw new UsageError(WORDS.oneFolder);
  const files = makeSample().map((form): FormFile => ({ form, path: join(folder, formFileName(form)) }));
  await protectWork(
    files.map(({ path }) => path),
    files[0]?.form.settings?.remark,
  );
  await writeForms(files);
  print(RESULT_WORDS.vi.madeForms(files.length, folder));
  print(RESULT_WORDS.vi.synthetic);
  return 0;
}

/** One form goes to a file, those of all units to a folder. */
function outOf(out: string, isOneForm: boolean): string {
  if (isOneForm && !isXlsxName(out)) throw new UsageError(WORDS.needsXlsx(out));
  if (!isOneForm && isXlsxName(out)) throw new UsageError(WORDS.needsFolder(out));
  return out;
}

async function writeForms(files: readonly FormFile[]): Promise<void> {
  for (const { path, form } of files) {
    const host = memoryHost();
    await insertTemplate(host, form);
    await writeOutput(path, await writeXlsx(host.plans()));
  }
}
