import type { Office } from './office';

/** One thing that was looked at; no problems: it holds. */
export type Check = { readonly name: string; readonly problems: readonly string[] };

/** What a scenario works with: LibreOffice, and a folder to leave files in. */
export type Bench = { readonly office: Office; readonly work: string };

export type Scenario = (bench: Bench) => Promise<readonly Check[]>;

/** A check of two lists of facts that must be the same. */
export function sameFacts(name: string, expected: readonly string[], found: readonly string[]): Check {
  return {
    name,
    problems: [
      ...expected.filter((fact) => !found.includes(fact)).map((fact) => `missing: ${fact}`),
      ...found.filter((fact) => !expected.includes(fact)).map((fact) => `unexpected: ${fact}`),
    ],
  };
}
