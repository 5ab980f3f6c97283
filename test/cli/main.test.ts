import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { formFile } from './formFile';
import { scratchFolder } from './scratchFolder';

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await scratchFolder();
  program = join(folder, 'cli.cjs');
  const entry = join(__dirname, '..', '..', 'src', 'cli', 'main.ts');
  await build({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', target: 'node20' });
  await formFile(join(folder, 'tốt.xlsx'), { unit: 'Hạ Lang' });
  await formFile(join(folder, 'sai.xlsx'), { unit: 'Thạch An', figures: { B61: -1 } });
});

function start(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the program', () => {
  test.each([
    ['nothing blocks', ['check', 'tốt.xlsx'], 0],
    ['a file has errors', ['check', 'tốt.xlsx', 'sai.xlsx'], 1],
    ['nothing is readable', ['check', 'cli.cjs'], 2],
  ])('answers on stdout, and with its exit code when %s', (_, args, status) => {
    const ended = start(...args);
    expect([ended.status, ended.stderr]).toEqual([status, '']);
    expect(ended.stdout).not.toBe('');
  });

  test.each([
    ['no command', []],
    ['a wrong option', ['merge', '--nhanh']],
    ['a file that is not there', ['check', 'không-có.xlsx']],
    ['a place that cannot be written', ['sample', 'tốt.xlsx/mẫu']],
  ])('says wrong usage on stderr, with the usage and no stack trace: %s', (_, args) => {
    const { status, stdout, stderr } = start(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toMatch(/\.$/);
    expect(stderr).toContain('merge FILE|FOLDER...');
    expect(stderr).not.toMatch(/^\s+at |Error:/m);
  });

  test('ends quietly when its reader has closed the pipe', async () => {
    const child = spawn(process.execPath, [program, 'check', 'tốt.xlsx'], { cwd: folder });
    child.stdout.destroy();
    const complaints: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => complaints.push(data));
    const [status] = await once(child, 'close');
    expect([status, Buffer.concat(complaints).toString()]).toEqual([0, '']);
  });
});
