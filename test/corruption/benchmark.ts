import { checkFile } from './checkFile';
import { dice, seedOf } from './dice';
import type { GoodFile } from './goodFile';
import { goodFiles } from './goodFiles';
import { judgeCopy, type Verdict } from './judgeCopy';
import type { Operator } from './operator';
import { OPERATORS } from './operators';
import { throughFile } from './throughFile';

/** One damaged copy and what was made of it. */
export type Copy = {
  readonly file: string;
  readonly done: string;
  readonly alone: Verdict;
  /** The same with the unit's past and the other units beside it; only where the file alone need not show it. */
  readonly beside?: Verdict;
  /** The same read from .xlsx bytes; some copies only. */
  readonly fromFile?: Verdict;
};

export type OperatorScore = { readonly operator: Operator; readonly copies: readonly Copy[] };

/** Issues on files nobody damaged. */
type CleanScore = {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly issues: readonly string[];
};

export type Benchmark = {
  readonly seed: number;
  readonly clean: CleanScore;
  readonly operators: readonly OperatorScore[];
};

export type Extent = {
  readonly seed: number;
  /** Copies made by each operator, and how many of them go through a file. */
  readonly copies: number;
  readonly throughFile: number;
  /** Units of each random province. */
  readonly units?: number;
};

/** Damages good files in every way there is and checks each copy. */
export async function runBenchmark(extent: Extent): Promise<Benchmark> {
  const files = await goodFiles(extent.seed, extent.units);
  const operators: OperatorScore[] = [];
  for (const operator of OPERATORS) {
    operators.push({ operator, copies: await copiesOf(operator, files, extent) });
  }
  return { seed: extent.seed, clean: scoreClean(files), operators };
}

async function copiesOf(
  operator: Operator,
  files: readonly GoodFile[],
  { seed, copies, throughFile }: Extent,
): Promise<Copy[]> {
  const roll = dice(seedOf(operator.id, seed));
  const made: Copy[] = [];
  for (const file of inTurn(roll.shuffle(files), copies)) {
    if (made.length === copies) break;
    const copy = await copyOf(operator, file, roll, made.length < throughFile);
    if (copy) made.push(copy);
  }
  return made;
}

/** Every file several times over, since not every one has a place for an operator. */
function inTurn(files: readonly GoodFile[], copies: number): GoodFile[] {
  const turns = Math.ceil((3 * copies) / files.length) + 1;
  return Array.from({ length: turns }, () => files).flat();
}

async function copyOf(
  operator: Operator,
  file: GoodFile,
  roll: ReturnType<typeof dice>,
  isThroughFile: boolean,
): Promise<Copy | undefined> {
  const damage = operator.damage(file, roll);
  if (!damage) return undefined;
  return {
    ...{ file: file.id, done: damage.done, alone: judgeCopy(file, damage) },
    ...(operator.verdict === 'chance' ? { beside: judgeCopy(file, damage, damage.sheet, file.beside) } : {}),
    ...(isThroughFile ? { fromFile: judgeCopy(file, damage, await throughFile(damage.sheet)) } : {}),
  };
}

function scoreClean(files: readonly GoodFile[]): CleanScore {
  const found = files.flatMap((file) =>
    [[], file.beside].flatMap((beside) =>
      checkFile(file.sheet, beside).issues.map((issue) => ({ file: file.id, ...issue })),
    ),
  );
  const countOf = (severity: string) => found.filter((issue) => issue.severity === severity).length;
  return {
    files: files.length,
    ...{ errors: countOf('error'), warnings: countOf('warning'), hints: countOf('hint') },
    issues: [...new Set(found.map(({ file, key, cell }) => `${file}: ${key} ${cell}`))],
  };
}
