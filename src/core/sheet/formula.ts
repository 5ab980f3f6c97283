import { type Address, formatAddress, formatRange, type Range } from './address';
import { quoteSheetName } from './sheetName';

/** Part of a formula built here: en-US function names, comma arguments, no leading `=`. */
export type Expression = string & { readonly expression: unique symbol };

/** Excel's limits on a formula's text (its `=` counted), on a text literal and on a function's arguments. */
const MAX_LENGTH = 8192;
const MAX_TEXT = 255;
const MAX_ARGUMENTS = 255;

const expression = (text: string) => text as Expression;

/** A reference to a cell, on another sheet when `sheet` is given. */
export function cell(address: Address, sheet?: string): Expression {
  return expression(prefix(sheet) + formatAddress(address));
}

/** A cell reference that does not move when the formula is filled: `$F$12`. */
export function fixedCell(address: Address, sheet?: string): Expression {
  return expression(prefix(sheet) + formatAddress(address, true));
}

/** A reference to a range, on another sheet when `sheet` is given. */
export function cells(range: Range, sheet?: string): Expression {
  return expression(prefix(sheet) + formatRange(range));
}

/** A range that does not move when the formula is filled, as a list validation's source needs. */
export function fixedCells(range: Range, sheet?: string): Expression {
  return expression(prefix(sheet) + formatRange(range, true));
}

const prefix = (sheet: string | undefined) => (sheet === undefined ? '' : `${quoteSheetName(sheet)}!`);

/** A text literal, its quotes doubled. Throws beyond 255 characters. */
export function text(value: string): Expression {
  if (value.length > MAX_TEXT) throw new RangeError(`text literal of ${value.length} characters`);
  return expression(`"${value.replaceAll('"', '""')}"`);
}

/** A number literal. Excel's grammar has a capital E: `1e21` is written `1E+21` ([MS-XLSX] 2.2.2). Throws unless finite. */
export function number(value: number): Expression {
  if (!Number.isFinite(value)) throw new RangeError(`number literal ${value}`);
  return expression(String(value).toUpperCase());
}

/** A function call: `call('SUM', a, b)`. Throws beyond 255 arguments. */
export function call(name: string, ...args: readonly Expression[]): Expression {
  if (args.length > MAX_ARGUMENTS) throw new RangeError(`${name} with ${args.length} arguments`);
  return expression(`${name}(${args.join(',')})`);
}

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&';

/** Two operands joined, in brackets so that no precedence has to be known. */
export function operate(left: Expression, operator: Operator, right: Expression): Expression {
  return expression(`(${left}${operator}${right})`);
}

/** The whole formula as it stands in a cell, with `=`. Throws a RangeError where it is too long for Excel. */
export function formula(body: Expression): string {
  // Only `operate` begins with a bracket, and it closes that one last: outermost, the pair says nothing.
  const whole = `=${body.startsWith('(') ? body.slice(1, -1) : body}`;
  if (whole.length > MAX_LENGTH) throw new RangeError(`formula of ${whole.length} characters`);
  return whole;
}
