import { join } from 'node:path';
import { writeFindings, writeReturnSlips } from '../actions/exportFindings';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import type { Finding } from '../core/findings/finding';
import { isFindingsBook } from '../core/findings/isFindingsBook';
import type { Language } from '../core/validation/describeIssue';
import { type CommandLine, optionOf, UsageError } from './commandLine';
import { readInput } from './inputFiles';
import { isXlsxName } from './options';
import { protectWork, writeOutput } from './outputFiles';
import { RESULT_WORDS } from './resultWords';
import { WORDS } from './words';

/** Where `check` writes what it found, besides printing it. */
export type FindingsTargets = { readonly findings?: string | undefined; readonly slips?: string | undefined };

/** `--findings OUT.xlsx` and `--slips FOLDER`; undefined where neither was given. */
export function findingsTargets(line: CommandLine): FindingsTargets | undefined {
  const findings = optionOf(line, 'findings');
  const slips = optionOf(line, 'slips');
  if (findings !== undefined && !isXlsxName(findings)) throw new UsageError(WORDS.findingsNeedXlsx(findings));
  if (slips !== undefined && isXlsxName(slips)) throw new UsageError(WORDS.slipsNeedFolder(slips));
  return findings === undefined && slips === undefined ? undefined : { findings, slips };
}

/** Writes what was asked for of the findings; a line for each. */
export async function writeTargets(
  found: readonly Finding[],
  { findings, slips }: FindingsTargets,
  language: Language,
): Promise<string[]> {
  const options = { language, day: today() };
  const words = RESULT_WORDS[language];
  const written: string[] = [];
  if (findings !== undefined) {
    await writeAgain(findings, (await writeFindings(found, options, writeXlsx)).bytes);
    written.push(words.saved(findings));
  }
  if (slips !== undefined) {
    const made = await writeReturnSlips(found, options, writeXlsx);
    for (const { name, bytes } of made) await writeAgain(join(slips, name), bytes);
    written.push(words.slips(made.length, slips));
  }
  return written;
}

/** Earlier findings are replaced; nothing else that is somebody's work is. */
async function writeAgain(path: string, bytes: Uint8Array): Promise<void> {
  const before = await readInput(path, path);
  if (!('workbook' in before && isFindingsBook(before.workbook))) await protectWork([path]);
  await writeOutput(path, bytes);
}

/** The day where the command runs, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
