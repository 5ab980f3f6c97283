import type { RosterField } from '../catalogue/rule';
import type { ColumnKey, ValueColumn } from '../template/columns';
import type { LegacyEncoding } from '../text/legacy/decodeLegacy';

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
  /** Words for “not applicable” other than the form's own `x`. */
  'V03.notApplicable': { text: string };
  /** Text that reads as a number with certainty. */
  /**
   * `value` is in the metric's unit. On an office's own sheet that may not be the cell's: `other` where the sheet counts
   * in another, `said` where the text says one (350.000.000 đồng).
   */
  'V03.number': { text: string; value: number; measure?: 'other' | 'said' };
  /** Text with several readings, likeliest first. */
  'V03.ambiguous': { text: string; readings: readonly number[] };
  /** Several figures in one cell (`251/813`). */
  'V03.parts': { text: string; parts: readonly string[] };
  /** Text with a unit of measure other than the metric's. */
  'V03.unit': { text: string; typed: string };
  'V03.unread': { text: string };
  /** The program made a date or a time of what was typed: `shown` as it shows, `parts` the figures it may have been. */
  'V03.date': { shown: string; parts: readonly string[] };
  /** A count that is the number of a day near the report, as Excel keeps `14/2` in a cell formatted for numbers. */
  'V03.day': { value: number; shown: string; parts: readonly string[] };
  /** `-`, `không`, `KPS`: read as zero. */
  'V03.zero': { text: string };
  /** A fraction of a thing that times 1.000 is whole: the thousands mark was taken for the decimal one, which may be the machine's. */
  'V04.slip': { value: number; proposal: number; decimalSeparator?: string };
  /** More things or persons than one unit can have; `proposal` without three noughts. */
  'V04.ceiling': { value: number; ceiling: number; proposal?: number };
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
    casesCell: string;
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
  'V08.incomplete': {
    total: number;
    sum: number;
    parts: readonly { code: string; cell: string; value: number }[];
    blank: readonly { code: string; cell: string }[];
  };
  /** Parts are given and the total is blank. */
  'V08.noTotal': { sum: number; parts: readonly { code: string; cell: string; value: number }[] };
  /** More than the whole it is of, or than so many times another figure. */
  'V09.more': Bound;
  /** Fewer than so many times another figure; attendances are V06. */
  'V09.fewer': Bound;
  /** More than the unit has by the roster. */
  'V09.roster': { value: number; field: RosterField; limit: number };
  /** Figure ÷ other outside the usual band; with `months`, for each month. */
  'V10.band': {
    value: number;
    other: string;
    otherCell: string;
    otherValue: number;
    ratio: number;
    low: number;
    high: number;
    months?: number;
  };
  /** Figure ÷ other far from what the other units of the province have. */
  'V10.peers': {
    value: number;
    other: string;
    otherCell: string;
    otherValue: number;
    ratio: number;
    median: number;
    peers: number;
  };
  /** The cumulative figure is below the period's own. */
  'V11.period': { value: number; period: number; periodCell: string };
  /** The cumulative figure is below the one reported earlier in the year (`2024-Q1`). */
  'V11.earlier': { value: number; earlier: number; earlierPeriod: string };
  /** The cumulative figure is not `sum`: what the report just before gave so far, and the period's own figure. */
  'V11.notSum': { value: number; sum: number; period: number; earlier: number; earlierPeriod: string };
  /** Far from the same period last year; `proposal`: a length with its decimal mark moved back by three places. */
  'V12.change': { value: number; previous: number; proposal?: number };
  /** Much, after none in the same period last year. */
  'V12.jump': { value: number };
  /** Nearly all figures are last year's. */
  'V12.identical': { same: number; compared: number };
  'V13.differs': { value: number; field: RosterField; roster: number };
  /** The roster's figure with its decimal mark moved by three places. */
  'V13.slip': { value: number; field: RosterField; roster: number; proposal: number };
  /** A longer border or track than one unit can have. */
  'V13.ceiling': { value: number; ceiling: number; proposal?: number };
  /** An amount about a thousand or a million times the plan or last year's, or a thousandth of it. */
  'V14.history': { value: number; base: number; column: 'plan' | 'previous'; proposal: number };
  /** An amount of ten thousands where the other units have less than a hundred. */
  'V14.peers': { value: number; median: number; peers: number; proposal: number };
  /** More money than one unit can have; `proposal` is the sum read as đồng or nghìn đồng. */
  'V14.ceiling': { value: number; ceiling: number; proposal?: number };
  /** Fines without an administrative case; `otherValue` is null where that is blank or not applicable. */
  'V15.alone': { value: number; other: string; otherCell: string; otherValue: number | null };
  /** An annual report without a section that every annual report has. */
  'V22.blank': Record<never, never>;
  /** The same, and no row is left on the sheet to write it in. */
  'V22.noSection': Record<never, never>;
  /** A qualifier typed into a value cell (`gần 400`); plan and previous have no qualifier column. */
  'V21.qualifier': { text: string; value: number; qualifier: string; qualifierCell?: string };
  /** The cell's own qualifier and the qualifier column disagree; `merged` is what both come to. */
  'V21.conflict': { text: string; value: number; qualifier: string; merged: string; qualifierCell: string };
  /** More than the four words stands in the Ước tính column (`dưới`, `hàng trăm`). */
  'V21.unread': { text: string };
  /** A phrase that cannot be counted (`hàng trăm`). */
  'V21.phrase': { text: string };
  /** Words in TCVN3 or VNI: `proposal` is the whole text in Unicode. */
  'V19.legacy': { text: string; proposal: string; encoding: LegacyEncoding };
  /** Letters and their marks as separate signs (NFD); `proposal` is the same text composed. */
  'V19.decomposed': { text: string; proposal: string };
  /** A name (`text`) whose tone stands elsewhere than in `name`, its first spelling; `proposal` is the whole text. */
  'V19.tone': { text: string; name: string; proposal: string };
  /** A mark of secrecy, never repeated. */
  'V23.mark': Record<never, never>;
  /** A mark of secrecy elsewhere in the form's file, in cell `at` of another sheet. */
  'V23.elsewhere': SheetPlace & { at: string };
  /** A mark of secrecy in the name of a sheet, or printed in its header or footer. */
  'V23.sheet': SheetPlace & { part: 'name' | 'printed' };
  /** Structure, found while reading. */
  'V16.period': { text: string };
  /**
   * The cumulative column is that of a form for another kind of period: figures typed in all `count` rows that add up
   * over the year though the form computes them (`typed`), or formulas where they are typed.
   */
  'V16.otherPeriod': { period: string; count: number; typed: boolean };
  /** `adopted`: the office's own sheet was given codes by the other version. */
  'V16.version': { version: string; known: string; adopted?: true };
  'V16.template': { template: string };
  /** The rows are another template's than the stamp says; both by name. */
  'V16.otherTemplate': { stamped: string; actual: string };
  'V17.noUnit': Record<never, never>;
  'V20.noColumn': { column: ColumnKey };
  'V20.duplicateColumn': { column: ColumnKey; otherCell: string };
  /** `meant`: the code the row's printed name belongs to, which no other row has. */
  'V20.duplicateCode': { code: string; otherCell: string; meant?: string };
  'V20.unknownCode': { code: string; meant?: string };
  'V20.missingCode': { code: string };
  /** Something typed stands where the form computes, or another `formula`; `result` is what it would be there. */
  'V20.overwritten': {
    column: ColumnKey;
    text: string;
    formula?: string;
    result?: number | string | boolean;
  };
  /** The printed unit of measure was changed; `expected` is the template's. */
  'V20.unit': { text: string; expected: string };
  /** The printed name of a row, or of a column of figures, was changed to one of another meaning. */
  'V20.words': { text: string; expected: string; column?: ValueColumn };
  /** Formulas of a column are gone; in `other` of the rows something else stands than they would give. */
  'V20.lostFormulas': { column: ColumnKey; count: number; other: number };
};

/** `number`: of the sheet in its file, from 1; its name is left out where that bears the mark itself. */
type SheetPlace = { number: number; isHidden: boolean; name?: string | undefined };

/** A figure held against `factor` times another. */
type Bound = { value: number; other: string; otherCell: string; otherValue: number; factor: number };

export type IssueKey = keyof IssueFacts;
export type Severity = 'error' | 'warning' | 'hint';

/** A repair of an issue, all of it on the issue's sheet. */
export type Fix = {
  readonly cells: readonly {
    /** A1 address. */
    readonly cell: string;
    readonly value: number | string | null;
    /** en-US text with its `=`; `value` is then what it comes to. */
    readonly formula?: string;
    /** Excel format code for the cell; absent: its format stays. */
    readonly numberFormat?: string;
    /** Font name for the cell; absent: its font stays. */
    readonly font?: string;
  }[];
  /** Nothing can be lost by it, so it may be done together with others; otherwise a person decides one by one. */
  readonly certain: boolean;
};

/** An issue always says where (sheet and cell); `metric` is the code of its row. */
export type IssueOf<K extends IssueKey> = {
  readonly key: K;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly metric?: string;
  readonly facts: IssueFacts[K];
  readonly fix?: Fix;
  /** A warning answered in the row's explanation column. */
  readonly explained?: true;
};

export type Issue = { [K in IssueKey]: IssueOf<K> }[IssueKey];

/** The rule an issue belongs to: `V08` for `V08.differs`. */
export function ruleOf(issue: Issue): string {
  return issue.key.slice(0, issue.key.indexOf('.'));
}
