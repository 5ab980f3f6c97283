import { useState } from 'react';
import type { MergeRequest } from '../../actions/mergeReports';
import type { Period } from '../../core/catalogue/period';
import type { Roster } from '../../core/catalogue/roster';
import type { MappingMemory } from '../../core/mapping/memory';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { Candidate } from '../../core/rollup/candidate';
import { choiceOf, type PeriodChoice, periodOf, proposedYear } from '../form/periodChoice';
import type { PaneContext } from '../paneContext';
import type { Proposal } from './proposeRollup';

/** Everything a person decides about a merge. */
export type MergeChoice = {
  /** The rosters to choose from. */
  readonly rosters: readonly Roster[];
  readonly roster: Roster | undefined;
  readonly periodChoice: PeriodChoice;
  readonly period: Period | undefined;
  readonly includeErrors: boolean;
  readonly prefer: readonly string[];
  /** Rows the person decided not to take. */
  readonly leftOut: readonly string[];
  /** Absent until roster and period are known. */
  readonly request: MergeRequest | undefined;
  readonly chooseRoster: (roster: Roster) => void;
  readonly choosePeriod: (choice: PeriodChoice) => void;
  readonly setIncludeErrors: (include: boolean) => void;
  /** Takes this report among its rivals. */
  readonly choose: (one: Candidate, rivals: readonly Candidate[]) => void;
  readonly leaveOut: (row: string) => void;
  /** Reads a foreign form so; `memory`: the forms known from now on. */
  readonly readAs: (
    sha256: string,
    mappings: readonly SheetMapping[],
    memory: MappingMemory | undefined,
  ) => void;
  /** Forms known from another time. */
  readonly learn: (memory: MappingMemory) => void;
  /** Says whose report a file is. */
  readonly assign: (sha256: string, unit: string) => void;
  readonly reset: () => void;
};

type Decisions = Pick<MergeChoice, 'includeErrors' | 'prefer' | 'leftOut'> & {
  readonly mappings: Readonly<Record<string, readonly SheetMapping[]>>;
  readonly assigned: Readonly<Record<string, string>>;
};
const UNDECIDED: Decisions = { includeErrors: false, prefer: [], leftOut: [], mappings: {}, assigned: {} };

/** `proposed`: what the reports at hand are of, taken until the person says otherwise. */
export function useMergeChoice(
  proposed: Proposal | undefined,
  { today, catalogues, own: { rosters, catalogue } }: Pick<PaneContext, 'today' | 'catalogues' | 'own'>,
): MergeChoice {
  const [chosenRoster, setRoster] = useState<Roster>();
  const [chosenPeriod, setPeriod] = useState<PeriodChoice>();
  const [decisions, setDecisions] = useState(UNDECIDED);
  const [memory, setMemory] = useState<MappingMemory>();
  const roster = chosenRoster ?? proposed?.roster;
  const periodChoice = chosenPeriod ??
    (proposed && choiceOf(proposed.period)) ?? { kind: '', year: proposedYear(roster, today) };
  const period = periodOf(periodChoice);
  const { includeErrors, prefer, mappings, assigned } = decisions;

  return {
    ...decisions,
    rosters,
    roster,
    periodChoice,
    period,
    request: roster &&
      period && {
        ...{ roster, period, includeErrors, prefer, mappings, assigned },
        ...(memory && { memory }),
        catalogues,
        ...(catalogue && { catalogue }),
      },
    chooseRoster: setRoster,
    choosePeriod: setPeriod,
    setIncludeErrors: (include) => setDecisions((was) => ({ ...was, includeErrors: include })),
    choose({ file }, rivals) {
      const others = rivals.map((rival) => rival.file);
      setDecisions((was) => ({
        ...was,
        prefer: [...was.prefer.filter((one) => !others.includes(one)), file],
      }));
    },
    leaveOut: (row) => setDecisions((was) => ({ ...was, leftOut: [...was.leftOut, row] })),
    readAs(sha256, read, known) {
      setDecisions((was) => ({ ...was, mappings: { ...was.mappings, [sha256]: read } }));
      setMemory(known);
    },
    learn: setMemory,
    assign: (sha256, unit) =>
      setDecisions((was) => ({ ...was, assigned: { ...was.assigned, [sha256]: unit } })),
    reset() {
      setRoster(undefined);
      setPeriod(undefined);
      setDecisions(UNDECIDED);
    },
  };
}
