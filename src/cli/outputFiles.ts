import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../core/report/parseReports';
import type { Report } from '../core/report/report';
import { UsageError } from './commandLine';
import { causeOf, readInput } from './inputFiles';
import { WORDS } from './words';

/** Writes a file, making its folder; a refusal of the system becomes one sentence. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw new UsageError(WORDS.cannotWrite(path, causeOf(error)));
  }
}

/**
 * Refuses to write over a unit's filled-in form or a workbook of somebody else's making: it is somebody's work and
 * there may be no other copy. Blank forms and provincial workbooks can be made again. Forms with the remark
 * `replaceable` are made-up ones.
 */
export async function protectWork(paths: readonly string[], replaceable?: string): Promise<void> {
  for (const path of paths) {
    const input = await readInput(path, path);
    if (!('workbook' in input)) continue;
    const { reports, issues } = parseReports(
      input.workbook,
      cataloguesInUse(STANDARD_CATALOGUES, [input.workbook]),
    );
    const isOurs = reports.length + issues.length > 0;
    if (!isOurs && input.workbook.sheets.some(({ cells }) => cells.length > 0)) {
      throw new UsageError(WORDS.keepsOther(path));
    }
    const isSummary = reports.some(({ role }) => role === 'summary');
    const work = reports.filter((report) => isFilled(report) && !isMadeUp(report, replaceable));
    if (work.length > 0 && !isSummary) throw new UsageError(WORDS.keepsWork(path));
  }
}

function isFilled({ lines, texts }: Report): boolean {
  const values = Object.values(lines).flatMap((line) => Object.values(line.values));
  return values.some(({ state }) => state !== 'blank') || Object.keys(texts).length > 0;
}

function isMadeUp({ remark }: Report, replaceable: string | undefined): boolean {
  return remark !== undefined && remark === replaceable;
}
