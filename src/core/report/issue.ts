import type { ColumnKey } from '../template/columns';

/**
 * What is wrong, as data: one entry per wording, with the facts its sentence needs. Numbers stay numbers;
 * `describeIssue` alone turns them into words.
 */
export type IssueFacts = {
  /** A required metric is blank. */
  'V01.blank': Record<never, never>;
  /** A required text section has no row left on the sheet, so no cell of its own. */
  'V01.noSection': Record<never, never>;
  'V02.fraction': { value: number };
  'V02.negative': { value: number };
  /** More decimals than the metric carries. */
  'V02.places': { value: number; places: number };
  'V02.error': { value: string };
  /** Text that reads as a number with certainty. */
  'V03.number': { text: string; value: number };
  /** Text with several readings, likeliest first. */
  'V03.ambiguous': { text: string; readings: readonly number[] };
  /** Several figures in one cell (`251/813`). */
  'V03.parts': { text: string; parts: readonly string[] };
  /** Text with a unit of measure other than the metric's. */
  'V03.unit': { text: string; typed: string };
  'V03.unread': { text: string };
  /** `-`, `không`, `KPS`: read as zero. */
  'V03.zero': { text: string };
  /** One of a pair is blank. */
  'V05.half': { other: string; otherCell: string; otherValue: number };
  /** One of a pair is zero, the other is not. */
  'V05.zero': { value: number; other: string; otherCell: string; otherValue: number };
  /** Fewer attendances than sessions. */
  'V06.fewer': { value: number; other: string; otherCell: string; otherValue: number };
  /** Fewer persons than cases that have an owner. */
  'V07.fewer': {
    persons: number;
    cases: number;
    ownerless: number;
    ownerlessCode: string;
    ownerlessCell: string;
  };
  /** All parts are given and do not make the total. */
  'V08.differs': {
    total: number;
    sum: number;
    parts: readonly { code: string; cell: string; value: number }[];
  };
  /** The parts given already exceed the total. */
  'V08.exceeds': {
    total: number;
    sum: number;
    parts: readonly { code: string; cell: string; value: number }[];
  };
  /** Some parts are blank and the others do not make the total: a contradiction could hide there. */
  'V08.incomplete': { total: number; sum: number; blank: readonly { code: string; cell: string }[] };
  /** Parts are given and the total is blank. */
  'V08.noTotal': { sum: number; parts: readonly { code: string; cell: string; value: number }[] };
  /** A qualifier typed into a value cell (`gần 400`); plan and previous have no qualifier column. */
  'V21.qualifier': { text: string; value: number; qualifier: string; qualifierCell?: string };
  /** The cell's own qualifier and the qualifier column disagree; `merged` is what both come to. */
  'V21.conflict': { text: string; value: number; qualifier: string; merged: string; qualifierCell: string };
  /** A phrase that cannot be counted (`hàng trăm`). */
  'V21.phrase': { text: string };
  /** Structure, found while reading. */
  'V16.period': { text: string };
  'V16.version': { version: string; known: string };
  'V16.template': { template: string };
  'V17.noUnit': Record<never, never>;
  'V20.noColumn': { column: ColumnKey };
  'V20.duplicateColumn': { column: ColumnKey; otherCell: string };
  'V20.duplicateCode': { code: string; otherCell: string };
  'V20.unknownCode': { code: string };
  'V20.missingCode': { code: string };
  /** A typed number stands where the form computes one. */
  'V20.overwritten': { column: ColumnKey; text: string };
};

export type IssueKey = keyof IssueFacts;
export type Severity = 'error' | 'warning' | 'hint';

/** An issue always says where (sheet and cell); `metric` is the code of its row. */
export type IssueOf<K extends IssueKey> = {
  readonly key: K;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly metric?: string;
  readonly facts: IssueFacts[K];
};

export type Issue = { [K in IssueKey]: IssueOf<K> }[IssueKey];

/** The rule an issue belongs to: `V08` for `V08.differs`. */
export function ruleOf(issue: Issue): string {
  return issue.key.slice(0, issue.key.indexOf('.'));
}
