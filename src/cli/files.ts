import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readXlsx } from '../adapters/xlsx/readXlsx';
import type { UnreadableReason } from '../adapters/xlsx/unreadable';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { UsageError } from './commandLine';
import { WORDS } from './words';

/** A file from the command line: its name for people, its path, and its workbook or why there is none. */
export type InputFile = {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
} & ({ readonly workbook: WorkbookSnapshot } | { readonly reason: UnreadableReason });

/** What a folder is searched for; Excel's own lock files (~$) are none of it. */
const SPREADSHEETS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods'];

/** A file larger than this is not even read: no report is, and memory is bounded. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Reads the files named, and the spreadsheets directly inside the folders named, `except` left out. */
export async function readInputs(paths: readonly string[], except?: string): Promise<InputFile[]> {
  if (paths.length === 0) throw new UsageError(WORDS.noFiles);
  const found = (await Promise.all(paths.map(expand))).flat();
  const wanted = [...new Set(found.map((path) => resolve(path)))];
  const kept = wanted.filter((path) => !except || path !== resolve(except));
  const inputs: InputFile[] = [];
  for (const path of kept) inputs.push(await readInput(path, nameAmong(path, kept)));
  return inputs;
}

async function expand(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(WORDS.notFound(path));
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => !/^[~.]/.test(name));
  const sheets = names.filter((name) => SPREADSHEETS.includes(extname(name).toLowerCase()));
  return sheets.sort(new Intl.Collator('vi', { numeric: true }).compare).map((name) => join(path, name));
}

/** The bare file name, with its folder only where two files share it. */
function nameAmong(path: string, all: readonly string[]): string {
  const alike = all.filter((other) => basename(other) === basename(path));
  return alike.length > 1 ? join(basename(dirname(path)), basename(path)) : basename(path);
}

async function readInput(path: string, name: string): Promise<InputFile> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) {
    return { name, path, sha256: '', reason: { code: 'tooLarge', what: 'total', limit: MAX_BYTES } };
  }
  const bytes = new Uint8Array(await readFile(path));
  const base = { name, path, sha256: bytesToHex(sha256(bytes)) };
  const read = readXlsx(bytes);
  return read.ok ? { ...base, workbook: read.workbook } : { ...base, reason: read.reason };
}

/** Writes a file, making its folder; a refusal of the system becomes one sentence. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw new UsageError(WORDS.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
