import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './manifestFile';

/**
 * Builds the pages as `npm run build` does, into a new folder: `app/` to be served, `manifest.xml` beside it.
 * `options` are webpack's own, such as `--env officeJs=cdn`. The caller removes the folder.
 */
export function buildApp(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'phoi-hop-'));
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const fixed = ['--mode', 'production', '--output-path', join(folder, 'app'), '--stats', 'errors-warnings'];
  execFileSync(process.execPath, [webpack, ...fixed, ...options], { cwd: projectFolder, stdio: 'pipe' });
  return folder;
}
