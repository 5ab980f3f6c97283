import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../packaging/builtApp';
import { projectFolder } from '../packaging/manifestFile';

/** What the pages are made of. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const KEPT = join(projectFolder, 'node_modules', '.cache', 'phoi-hop');
/** No test runs so long, in milliseconds. */
const HOUR = 60 * 60 * 1000;

/**
 * The folder of the built pages, not minified: built once for the sources as they are now, so that every test file
 * need not. Where two processes build at once, the first one's is kept. Builds of older sources go after an hour.
 */
export function builtSite(): string {
  const site = join(KEPT, fingerprint());
  if (existsSync(site)) return site;
  removeOld();
  const made = buildApp('--no-optimization-minimize');
  const beside = `${site} ${process.pid}`;
  cpSync(made, beside, { recursive: true });
  rmSync(made, { recursive: true });
  try {
    renameSync(beside, site);
  } catch (failure) {
    if (!existsSync(site)) throw failure;
    rmSync(beside, { recursive: true });
  }
  return site;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((name) => filesIn(join(projectFolder, name)))) {
    hash.update(path.slice(projectFolder.length)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function removeOld(): void {
  if (!existsSync(KEPT)) return;
  const all = readdirSync(KEPT).map((name) => join(KEPT, name));
  for (const path of all.filter((one) => Date.now() - statSync(one).mtimeMs > HOUR)) {
    rmSync(path, { recursive: true, force: true });
  }
}
