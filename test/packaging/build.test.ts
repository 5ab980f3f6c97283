/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildApp } from './builtApp';
import { addresses, projectFolder, readManifest } from './manifestFile';

const pages = ['taskpane.html', 'commands.html', 'standalone.html'];
const officePackage = dirname(require.resolve('@microsoft/office-js/package.json'));
const officeCdn = 'https://appsforoffice.microsoft.com';

/** What a page's policy must say, word for word. */
const strictPolicy = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; ` +
  `font-src 'self'; connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'`;

/** Addresses that libraries and file formats carry as names; none of them is ever asked for. */
const namesOnly: Record<string, string> = {
  'http://www.w3.org': 'XML namespaces',
  'http://schemas.openxmlformats.org': 'namespaces inside .xlsx files',
  'http://schemas.microsoft.com': 'namespaces inside .xlsx files',
  'http://purl.org': 'namespaces inside .xlsx files',
  'http://purl.oclc.org': 'namespaces inside strict .xlsx files',
  'http://www.wps.cn': 'namespace of WPS in .xlsx files',
  'http://json-schema.org': 'names of JSON Schema drafts in zod',
  'https://json-schema.org': 'names of JSON Schema drafts in zod',
  'https://react.dev': 'where React’s own error texts point',
};

/** Kilobytes of JavaScript, compressed, before the pane can draw; Fluent UI alone is about 184. */
const paneBudget = 345;

let local: string;
let cdn: string;
beforeAll(() => {
  local = buildApp('--env', 'baseUrl=https://phoihop.example.vn/bao-cao/');
  // Its pages are looked at, not their code: the smallest entry will do.
  cdn = buildApp('--env', 'officeJs=cdn', '--entry-reset', '--entry', './src/commands/index.ts');
}, 600_000);
afterAll(() => {
  for (const folder of [local, cdn]) if (folder) rmSync(folder, { recursive: true });
});

const built = (file: string) => readFileSync(join(local, 'app', file));
const files = () => readdirSync(join(local, 'app'), { recursive: true, encoding: 'utf8' });
const ownCode = () => files().filter((file) => /\.(html|js)$/.test(file) && !file.startsWith('office'));
const readPage = (folder: string, page: string) =>
  new DOMParser().parseFromString(readFileSync(join(folder, 'app', page), 'utf8'), 'text/html');
const policyOf = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
const scriptsOf = (page: Document) =>
  [...page.scripts].map((script) => script.getAttribute('src') ?? 'inline');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(pages)('%s', (name) => {
  test('allows itself and nothing else, before any script', () => {
    const page = readPage(local, name);
    expect(policyOf(page)).toBe(strictPolicy("'self'"));
    const head = [...page.head.children];
    const policyAt = head.findIndex((element) =>
      element.getAttribute('http-equiv')?.startsWith('Content-Security'),
    );
    expect(policyAt).toBeLessThan(head.findIndex((element) => element.matches('script, style, link')));
  });

  test('is in Vietnamese and has no script of its own: only files that are there', () => {
    const page = readPage(local, name);
    expect(page.documentElement.lang).toBe('vi');
    expect(scriptsOf(page).filter((file) => !existsSync(join(local, 'app', file)))).toEqual([]);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });
});

test('only the pages that Excel opens load office.js, and the pane’s fallback comes before it', () => {
  const loaded = pages.map((page) => scriptsOf(readPage(local, page)).slice(0, -1));
  expect(loaded.map((scripts) => scripts.filter((file) => !/^[\w.]+\.[0-9a-f]{8}\.js$/.test(file)))).toEqual([
    ['oldHost.js', 'office/office.js'],
    ['office/office.js'],
    [],
  ]);
});

test('names no other address, and nothing of the machine that built it', () => {
  const texts = ownCode().map((file) => built(file).toString());
  const hosts = new Set(texts.flatMap((text) => text.match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? []));
  expect([...hosts].filter((host) => !(host in namesOnly))).toEqual([]);
  expect(texts.filter((text) => text.includes(projectFolder))).toEqual([]);
  expect(files().filter((file) => file.endsWith('.map'))).toEqual([]);
});

test.each([
  ['office.js'],
  ['excel-win32-16.01.js'],
  ['excel-web-16.00.js'],
  ['excel-mac-16.00.js'],
  ['en-us/office_strings.js'],
  ['vi-vn/office_strings.js'],
  ['o15apptofilemappingtable.js'],
])('office/%s is the package’s own, byte for byte', (file) => {
  expect(sha256(built(join('office', file)))).toBe(sha256(readFileSync(join(officePackage, 'dist', file))));
});

describe('manifest', () => {
  const manifest = () => readManifest(join(local, 'manifest.xml'));

  test('every address is the office’s own and leads to a built file', () => {
    const paths = addresses(manifest()).map((address) =>
      address.replace('https://phoihop.example.vn/bao-cao/', '').replace(/\?.*/, ''),
    );
    expect(paths.length).toBeGreaterThan(25);
    expect([...new Set(paths)].filter((path) => !existsSync(join(local, 'app', path)))).toEqual([]);
  });

  test('apart from the addresses it is the committed one', () => {
    const rewritten = readFileSync(join(local, 'manifest.xml'), 'utf8');
    expect(rewritten.replaceAll('https://phoihop.example.vn/bao-cao', 'https://localhost:3000')).toBe(
      readFileSync(join(projectFolder, 'manifest.xml'), 'utf8'),
    );
  });

  test.each([['http://phoihop.example.vn'], ['phoihop.example.vn'], ['https://phoihop.example.vn/?a=1']])(
    'baseUrl %s is refused',
    async (baseUrl) => {
      const configuration = require(join(projectFolder, 'webpack.config.js'));
      await expect(configuration({ baseUrl }, { mode: 'production' })).rejects.toThrow(/baseUrl/);
    },
  );
});

test(`the pane starts from at most ${paneBudget} KB of compressed JavaScript besides office.js`, () => {
  const initial = scriptsOf(readPage(local, 'taskpane.html')).filter((file) => !file.startsWith('office/'));
  const bytes = initial.reduce((sum, file) => sum + gzipSync(built(file), { level: 9 }).length, 0);
  expect(bytes / 1024).toBeLessThanOrEqual(paneBudget);
});

describe('with office.js from Microsoft', () => {
  test.each([
    ['taskpane.html', `'self' ${officeCdn}`, [`${officeCdn}/lib/1/hosted/office.js`]],
    ['commands.html', `'self' ${officeCdn}`, [`${officeCdn}/lib/1/hosted/office.js`]],
    ['standalone.html', "'self'", []],
  ])('%s allows and loads just that', (name, scripts, outside) => {
    const page = readPage(cdn, name);
    expect(policyOf(page)).toBe(strictPolicy(scripts));
    expect(scriptsOf(page).filter((file) => file.includes('//'))).toEqual(outside);
  });

  test('no copy is kept', () => expect(existsSync(join(cdn, 'app', 'office'))).toBe(false));
});
