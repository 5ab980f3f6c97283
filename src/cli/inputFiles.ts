import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { ReceivedFile } from '../actions/receivedFile';
import { receiveFile } from '../adapters/xlsx/receiveFile';
import type { UnreadableReason } from '../core/report/unreadable';
import { compareVietnamese } from '../core/text/collate';
import { UsageError } from './commandLine';
import { WORDS } from './words';

/** A file from the command line, read; its SHA-256 is empty when it was not opened. */
export type InputFile = ReceivedFile & { readonly path: string };

/** What a folder is searched for; lock files of Excel (~$) and of other programs (.~lock) are none of it. */
const SPREADSHEETS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods'];
const LOCK_FILE = /^(~\$|\.)/;

/** A file larger than this is not even read: no report is, and memory is bounded. */
const MAX_BYTES = 200 * 1024 * 1024;

/**
 * Reads the files named, and the spreadsheets directly inside the folders named. `out`, the file about to be
 * written, is passed over in a folder and refused when it is named itself.
 */
export async function readInputs(paths: readonly string[], out?: string): Promise<InputFile[]> {
  if (paths.length === 0) throw new UsageError(WORDS.noFiles);
  const output = out === undefined ? undefined : await identityOf(out);
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path)) {
      const identity = await identityOf(file);
      if (identity === output && file === path) throw new UsageError(WORDS.outIsInput(path));
      if (identity !== output && !files.has(identity)) files.set(identity, resolve(file));
    }
  }
  if (files.size === 0) throw new UsageError(WORDS.noSpreadsheets(paths.join(', ')));
  const all = [...files.values()];
  const inputs: InputFile[] = [];
  for (const path of all) inputs.push(await readInput(path, shortestName(path, all)));
  return inputs;
}

/** The same for every way to name a file: links and, on some systems, letter case are followed. */
async function identityOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** A file as it is named, a folder as the spreadsheets directly inside, in alphabetical order. */
async function expand(named: string): Promise<string[]> {
  const path = await existing(named);
  if (path === undefined) throw new UsageError(WORDS.notFound(named));
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw new UsageError(WORDS.closedFolder(named, causeOf(error)));
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return names
    .filter((name) => !LOCK_FILE.test(name) && SPREADSHEETS.includes(extname(name).toLowerCase()))
    .sort(compareVietnamese)
    .map((name) => join(path, name));
}

/** The path as typed, or in the other Unicode form: files from a Mac have decomposed names (NFD). */
async function existing(path: string): Promise<string | undefined> {
  for (const form of [path, path.normalize('NFC'), path.normalize('NFD')]) {
    if (await stat(form).catch(() => undefined)) return form;
  }
  return undefined;
}

/** The bare file name, with as many of its folders as tell it from the others. */
function shortestName(path: string, all: readonly string[]): string {
  const parts = path.split(sep);
  const tails = parts.map((_, index) => parts.slice(-1 - index).join(sep));
  const isOwn = (tail: string) => !all.some((other) => other !== path && other.endsWith(`${sep}${tail}`));
  return tails.find(isOwn) ?? path;
}

/** Opens one file; `name` is what people are told. */
export async function readInput(path: string, name: string): Promise<InputFile> {
  const unopened = { name, path, sha256: '' };
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { ...unopened, reason: bytes };
  return { path, ...receiveFile(name, bytes) };
}

async function readBytes(path: string): Promise<Uint8Array | UnreadableReason> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { code: 'noAccess', cause: 'EISDIR' };
    if (found.size > MAX_BYTES) return { code: 'tooLarge', what: 'file', limit: MAX_BYTES };
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return { code: 'noAccess', cause: causeOf(error) };
  }
}

/** The system's code for a failure: `EACCES`, `ENOENT`. */
export function causeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
