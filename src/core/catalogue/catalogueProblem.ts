import type { Metric, MetricKind } from './metric';
import type { ProblemOf, ShapeFacts } from './problem';
import type { RuleType } from './rule';
import type { RuleTokenReason } from './ruleNotation';

/** What can be wrong with a catalogue of the right shape, each with the facts its sentence needs. */
export type CatalogueFacts = ShapeFacts & {
  duplicateGroup: { group: string };
  /** `first` is the position of the metric that had the code before. */
  duplicateMetric: { metric: string; first: number };
  unknownGroup: { metric: string; group: string };
  unknownUnit: { metric: string; unit: string };
  unknownParent: { metric: string; parent: string };
  /** Each the parent of the one before; the first is repeated at the end. */
  parentCycle: { cycle: readonly string[] };
  /** A unit of measure the kind cannot have: money in đồng, text in vụ. */
  kindUnit: { metric: string; kind: MetricKind; unit: string };
  /** An addition the kind does not allow: stocks summed over quarters, text summed at all. */
  kindAddition: {
    metric: string;
    kind: MetricKind;
    acrossUnits: Metric['acrossUnits'];
    acrossPeriods: Metric['acrossPeriods'];
  };
  /** None, several or the wrong one of the rules on how a value is written. */
  valueRule: { metric: string; kind: MetricKind; allowed: readonly RuleType[]; found: readonly RuleType[] };
  /** A rule about numbers on a text. */
  textRule: { metric: string; rule: RuleType };
  /** A rule that names a metric the catalogue doesn't have. */
  unknownMetric: { metric: string; rule: RuleType; other: string };
  /** A rule that compares a metric with itself. */
  ownSubject: { metric: string; rule: RuleType };
  /** A rule that compares a number with a text. */
  textOperand: { metric: string; rule: RuleType; other: string };
  /** The attendance rule (V06) on a metric that is not counted in lượt người. */
  attendanceUnit: { metric: string; unit: string };
  emptyBand: { metric: string; low: number; high: number };
  repeatedPart: { metric: string; part: string };
  partUnit: { metric: string; unit: string; part: string; partUnit: string };
  /** Each a part of the one before; the first is repeated at the end. */
  sumCycle: { cycle: readonly string[] };
  /** A stretch of a rule text that is no rule. */
  ruleToken: { metric: string; token: string; reason: RuleTokenReason };
  /** A catalogue of someone's own under the id of a standard one. */
  standardId: { id: string };
  /** A standard code that counts something else: figures of one code could not be added up. */
  standardMeaning: { metric: string; field: StandardField; standard: string; found: string };
  /** A code someone gave to a metric of their own although a metric has it. */
  takenCode: { metric: string };
  badCode: { text: string };
};

/** What a standard code stands for, beside its wording. */
export type StandardField = 'unit' | 'kind' | 'acrossUnits' | 'acrossPeriods';

export type CatalogueProblem = ProblemOf<CatalogueFacts>;
