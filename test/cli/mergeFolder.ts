import { join } from 'node:path';
import type { FormSource } from '../mapping/formNotation';
import { foreignFile } from './foreignFile';
import { type MergeJson, mapJson, mergeJson } from './runCommand';
import { scratchFolder } from './scratchFolder';

export const CAO_BANG = ['--roster', 'cao-bang-2024', '--period', '2024'];
export const LANG_SON = ['--roster', 'lang-son-2024', '--period', '2024'];
export const ANSWERED = ['--set', '?=-'];

/** Where a test's files lie, its memory of forms and its summary: new ones for each test. */
export const at = { folder: '', memory: '', out: '' };

beforeEach(async () => {
  at.folder = join(await scratchFolder(), 'tệp');
  const work = await scratchFolder();
  at.memory = join(work, 'ghep.json');
  at.out = join(work, 'o.xlsx');
});

export const put = (name: string, form: FormSource) => foreignFile(join(at.folder, name), form);
export const remember = (file: string, scope: readonly string[], ...args: readonly string[]) =>
  mapJson(file, ...scope, '--remember', at.memory, ...args);
export const merge = (scope: readonly string[], ...args: readonly string[]) =>
  mergeJson(at.folder, ...scope, '--out', at.out, ...args);
export const messages = ({ issues }: MergeJson) =>
  issues.map(({ file, code, severity, message }) => [file, code, severity, message] as const);
export const periodOf = ({ totals }: MergeJson, code: string) => totals[code]?.period ?? null;
