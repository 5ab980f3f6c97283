import { type Address, formatAddress, formatRange, type Range } from './address';
import { quoteSheetName } from './sheetName';

/** Part of a formula built here: en-US function names, comma arguments, no leading `=`. */
export type Expression = string & { readonly expression: unique symbol };

/** Excel's limits on a formula's text and on a function's arguments. */
const MAX_LENGTH = 8192;
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

export function cells(range: Range, sheet?: string): Expression {
  return expression(prefix(sheet) + formatRange(range));
}

/** A range that does not move when the formula is filled, as a list validation's source needs. */
export function fixedCells(range: Range, sheet?: string): Expression {
  return expression(prefix(sheet) + formatRange(range, true));
}

const prefix = (sheet: string | undefined) => (sheet === undefined ? '' : `${quoteSheetName(sheet)}!`);

/** A text literal; Excel allows 255 characters in one. */
export function text(value: string): Expression {
  if (value.length > 255) throw new RangeError(`text literal of ${value.length} characters`);
  return expression(`"${value.replaceAll('"', '""')}"`);
}

export function number(value: number): Expression {
  if (!Number.isFinite(value)) throw new RangeError(`number literal ${value}`);
  return expression(String(value));
}

/** A function call: `call('SUM', a, b)`. */
export function call(name: string, ...args: readonly Expression[]): Expression {
  if (args.length > MAX_ARGUMENTS) throw new RangeError(`${name} with ${args.length} arguments`);
  return expression(`${name}(${args.join(',')})`);
}

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&';

/** Two operands joined, in brackets so that no precedence has to be known. */
export function operate(left: Expression, operator: Operator, right: Expression): Expression {
  return expression(`(${left}${operator}${right})`);
}

/** The whole formula as it stands in a cell, with `=`. Throws where Excel would refuse it. */
export function formula(body: Expression): string {
  const bare = body.startsWith('(') && isWrapped(body) ? body.slice(1, -1) : body;
  if (bare.length >= MAX_LENGTH) throw new RangeError(`formula of ${bare.length} characters`);
  return `=${bare}`;
}

/** Whether the first bracket closes only at the end, quotes respected. */
function isWrapped(body: string): boolean {
  let depth = 0;
  let quote = '';
  for (let i = 0; i < body.length; i++) {
    const char = body[i]!;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i === body.length - 1;
  }
  return false;
}
