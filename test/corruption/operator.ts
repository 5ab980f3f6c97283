import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { Dice } from './dice';
import type { GoodFile } from './goodFile';

/** One thing that went wrong, and what should be said of it where. */
export type Cause = {
  /** Rules (`V08`) or issues (`V08.differs`) of which one should speak; `noForm`: the sheet is no form any more. */
  readonly rules: readonly string[];
  /** Cells one of which the issue should stand at; absent: anywhere on the sheet. */
  readonly cells?: readonly string[];
  /** Code the issue should name in its facts or stand in the row of, where its cell is gone. */
  readonly code?: string;
  /** Many figures are wrong at once: every issue within the cells is of this cause. */
  readonly isWide?: true;
};

/** A damaged copy of a good file. */
export type Damage = {
  readonly sheet: SheetSnapshot;
  /** What was done, for a person who looks into a miss. */
  readonly done: string;
  /** All of them should be found. None: what was done is to be tolerated. */
  readonly causes: readonly Cause[];
  /** The sheet as it should be after repair; absent: the good file's. */
  readonly intended?: SheetSnapshot;
};

/**
 * - found: the file itself shows it, so it has to be reported.
 * - tolerated: it changes no figure, so it has to be read the same and not complained about.
 * - chance: a plausible figure in place of another: only what else is known can tell, so a rate is reported and none is asked for.
 */
export type Verdict = 'found' | 'tolerated' | 'chance';

export type Operator = {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly verdict: Verdict;
  /** Why it cannot be asked to be found. */
  readonly reason?: string;
  /**
   * What the offered fixes should do: `certain`: those done without asking bring back the good file; `asked`: the one
   * offered at the cause does, once a person agrees. Absent: nobody can know what stood there.
   */
  readonly restores?: 'certain' | 'asked';
  /** A copy damaged by the dice; undefined where the file has no place for it. */
  readonly damage: (file: GoodFile, roll: Dice) => Damage | undefined;
};
