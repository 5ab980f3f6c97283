import { spawnSync } from 'node:child_process';

/** Runs the built command line and returns what it prints; throws where it says wrong usage or breaks off. */
export function runCli(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('node', ['dist/cli.cjs', ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}
