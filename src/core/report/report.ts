import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { Seal } from '../seal/seal';
import type { CellValue } from '../sheet/snapshot';
import type { Role, ValueColumn } from '../template/columns';
import type { Qualifier } from '../text/qualifier';
import type { ParsedQuantity } from '../text/quantity';
import type { IssueFacts } from './issue';

/**
 * One value cell as found. `value` is the number that counts; it is null when the cell is blank, says
 * "not applicable" or could not be understood with certainty (`notCounted`).
 */
export type ReportedValue = {
  /** A1 address on the report's sheet; empty where the form has no such column. */
  readonly cell: string;
  readonly state: 'blank' | 'number' | 'notApplicable' | 'notCounted';
  readonly value: number | null;
  /** What stood in the cell, when it was not blank. */
  readonly raw?: CellValue;
  /** The person's own formula, when the number was computed in the cell. */
  readonly formula?: string;
  /** The cell's format, where it makes a date of the number. */
  readonly dateFormat?: string;
  /** How text was read, when the cell held text. */
  readonly parsed?: ParsedQuantity;
  /** What brings a number in the cell to the metric's unit, where the office's sheet counts in another. */
  readonly factor?: number;
  /** The office's own cell that a hidden cell works the figure out from. */
  readonly source?: string;
};

/** A written remark and where it stands. */
export type ReportedText = { readonly cell: string; readonly text: string };

/** A text as it stands on the sheet, untrimmed: legacy text may begin or end in what looks like a blank. */
export type Writing = ReportedText & {
  /** Typed as words, typed where a figure belongs, or the template's own (labels, stamps, formulas). */
  readonly place: 'text' | 'figure' | 'printed';
  readonly font?: string;
  /** Code of the row it stands in. */
  readonly metric?: string;
};

/** Where else in the file a mark of secrecy stands. `number` of the sheet from 1; `name` unless that is the mark. */
export type MarkElsewhere = IssueFacts['V23.elsewhere'] | IssueFacts['V23.sheet'];

/** One metric's row. `qualifier` says how sure period and cumulative are. */
export type ReportLine = {
  readonly code: string;
  /** Zero-based. */
  readonly row: number;
  readonly values: Readonly<Record<ValueColumn, ReportedValue>>;
  readonly qualifier?: Qualifier;
  /** Empty where the form has no such column. */
  readonly qualifierCell: string;
  /** The qualifier cell's whole text where it says more than the four words. */
  readonly unreadQualifier?: ReportedText;
  /** What a person put where the form computes the cumulative figure; it does not count. */
  readonly overwritten?: ReportedValue;
  readonly explanation?: ReportedText;
  /** Where an explanation belongs; absent where the form has lost the column. */
  readonly explanationCell?: string;
  readonly note?: ReportedText;
};

/** A form read from a sheet: values by metric code, wherever the rows and columns stood. */
export type Report = {
  readonly sheet: string;
  readonly role: Role;
  /** The catalogue the form was made from; its metrics are what the unit was asked for. */
  readonly catalogue: Catalogue;
  /** The whole form where an office's own sheet asks for a part of its metrics. */
  readonly form?: Catalogue;
  /** Roster code as stamped (`2024:048`). */
  readonly unit: string;
  /** The unit's name as printed, for people. */
  readonly unitName: string;
  readonly period: Period;
  /** The sentence printed under the title, such as that the data are synthetic. */
  readonly remark?: string;
  readonly lines: Readonly<Record<string, ReportLine>>;
  /** Statements of the text sections by metric code, in sheet order. */
  readonly texts: Readonly<Record<string, readonly ReportedText[]>>;
  /** Where each text section's first statement stands, blank or not. */
  readonly textCells: Readonly<Record<string, string>>;
  /** Every text on the sheet but the tags, in sheet order. */
  readonly writings: readonly Writing[];
  /** Marks of secrecy in the form's file that none of its own cells shows. */
  readonly marksElsewhere?: readonly MarkElsewhere[];
  /** Absent: not sealed (chưa chốt). */
  readonly seal?: Seal;
};
