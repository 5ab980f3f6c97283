import type { ProblemOf, ShapeFacts } from './problem';
import type { UnitKind } from './roster';

/** What can be wrong with a roster of the right shape, each with the facts its sentence needs. */
export type RosterFacts = ShapeFacts & {
  /** A code whose year is not the roster's administrative system. */
  codeSystem: { code: string; system: number };
  /** A kind the administrative system doesn't have: huyện in 2025, xã as a reporting unit in 2024. */
  kindSystem: { code: string; kind: UnitKind; system: number };
  /** `first` is the position of the unit that had the code before. */
  duplicateUnit: { code: string; first: number };
  /** Two units of one kind that answer to the same name or alias. */
  duplicateName: { code: string; kind: UnitKind; name: string; other: string };
  foreignParent: { code: string; parent: string; province: string };
  /** The province's own body is one and stands last. */
  bodyPlace: { code: string };
  /** A unit that ends before it begins. */
  validity: { code: string; validFrom: string; validTo: string };
  /** A successor from the same or an earlier system. */
  successorSystem: { code: string; successor: string };
  repeatedSuccessor: { code: string; successor: string };
};

export type RosterProblem = ProblemOf<RosterFacts>;
