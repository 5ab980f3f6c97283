import { run } from '../../src/cli/run';
import type { SheetMapping } from '../../src/core/mapping/sheetMapping';

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
  /** Sheets without codes that were read by a matching of their form. */
  readonly mapped: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly fingerprint: string;
    readonly units: readonly string[];
    readonly period: string;
    readonly figures: number;
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

/** `map --json` as README describes it; `mapping` is the core's own. */
export type MapJson = {
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly status: string;
    readonly message: string | null;
    readonly hidden: readonly string[];
    readonly sheets: readonly {
      readonly sheet: string;
      readonly fingerprint: string;
      readonly known: boolean;
      readonly unit: { readonly code: string; readonly certainty: string } | null;
      readonly period: string | null;
      readonly questions: readonly {
        readonly what: string;
        readonly place: string | null;
        readonly label: string | null;
        readonly why: string;
        readonly candidates: readonly { readonly metric: string; readonly label: string | null }[];
      }[];
      readonly figures: readonly {
        readonly cell: string;
        readonly metric: string;
        readonly column: string;
        readonly unit: string | null;
        readonly part: number | null;
        readonly raw: unknown;
        readonly value: number | string | null;
        readonly qualifier: string | null;
        readonly state: string;
        readonly certainty: string;
      }[];
      readonly mapping: SheetMapping;
    }[];
  }[];
  readonly remembered: { readonly file: string; readonly forms: number; readonly all: number } | null;
};

export async function mapJson(...args: readonly string[]): Promise<MapJson & { code: number }> {
  const { code, text, error } = await runCommand('map', ...args, '--json');
  if (error !== '') throw new Error(error);
  return { ...(JSON.parse(text) as MapJson), code };
}
