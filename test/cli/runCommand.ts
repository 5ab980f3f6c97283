import { run } from '../../src/cli/run';

/** What a command printed and its exit code; `error` is what went to stderr. */
export type Ran = { readonly code: number; readonly text: string; readonly error: string };

/** Runs a command in this process, as `main` would. */
export async function runCommand(...args: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(args, {
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  });
  return { code, text: printed.join('\n'), error: errors.join('\n') };
}

type JsonIssue = {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly metric: string | null;
  readonly message: string;
};

/** `check --json` as the issue promises it. */
export type CheckJson = {
  readonly files: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly period: string | null;
    readonly template: string | null;
    readonly status: string;
    readonly issues: readonly JsonIssue[];
  }[];
};

/** `merge --json` as the issue promises it. */
export type MergeJson = {
  readonly out: string | null;
  readonly units: readonly {
    readonly unit: string | null;
    readonly file: string | null;
    readonly status: string;
  }[];
  readonly totals: Readonly<
    Record<
      string,
      {
        readonly plan: number | null;
        readonly period: number | null;
        readonly cumulative: number | null;
        readonly previous: number | null;
        readonly qualifier: string | null;
      }
    >
  >;
  readonly issues: readonly (JsonIssue & { readonly file: string })[];
};

export async function checkJson(...args: readonly string[]): Promise<CheckJson & { code: number }> {
  const { code, text } = await runCommand('check', ...args, '--json');
  return { ...(JSON.parse(text) as CheckJson), code };
}

export async function mergeJson(...args: readonly string[]): Promise<MergeJson & { code: number }> {
  const { code, text } = await runCommand('merge', ...args, '--json');
  return { ...(JSON.parse(text) as MergeJson), code };
}

/** `Huyện Hạ Lang ha-lang.xlsx accepted`, for the units that are not just missing. */
export function unitStates({ units }: MergeJson): string[] {
  return units
    .filter(({ status }) => status !== 'missing')
    .map(({ unit, file, status }) => [unit ?? '-', file ?? '-', status].join(' '));
}
