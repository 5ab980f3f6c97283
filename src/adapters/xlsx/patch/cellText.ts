import type { CellValue } from '../../../core/sheet/snapshot';
import { isCellError } from '../../../core/sheet/snapshot';
import { escapeText, hasForeignCharacter } from '../writeText';
import { closingTag, escapeMarkup, openedTag, withAttributes } from './markup';

/** Excel's limits, in UTF-16 units; a formula's counts its `=`. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** What a cell is to hold, as a file stores it: a number of a 1904 date is already that. */
export type StoredContent = { readonly value: CellValue | null; readonly formula: string | undefined };

/**
 * A cell for its start tag, whose attributes all stay but those that say what kind of value follows. `rest` is what
 * stands after the value (`extLst`). Texts stand in the cell, so that no other part is touched. Throws a RangeError
 * for what Excel could not hold.
 */
export function cellText(tag: string, prefix: string, content: StoredContent, rest = ''): string {
  const { value, formula } = content;
  const isBlank = formula === undefined && (value === null || value === '');
  const type = isBlank ? undefined : typeOf(content);
  // `vm` and `cm` lead to what is known about the old value or formula only.
  const start = withAttributes(tag, { t: type, cm: undefined, vm: undefined });
  const inner = isBlank ? rest : formulaText(prefix, formula) + valueText(prefix, content) + rest;
  if (inner !== '') return openedTag(start) + inner + closingTag(start);
  return start.endsWith('/>') ? start : `${start.slice(0, -1)}/>`;
}

function typeOf({ value, formula }: StoredContent): string | undefined {
  if (typeof value === 'boolean') return 'b';
  if (isCellError(value)) return 'e';
  if (typeof value !== 'string') return undefined;
  return formula === undefined ? 'inlineStr' : 'str';
}

function formulaText(prefix: string, formula: string | undefined): string {
  if (formula === undefined) return '';
  if (!isFormula(formula)) throw new RangeError(`not a formula ${formula}`);
  return element(`${prefix}f`, formula.slice(1));
}

/** XML has no way to hold other controls, and formulas no escape for them. */
function isFormula(text: string): boolean {
  const isLong = text.length > MAX_FORMULA;
  return (
    text.length > 1 && text.startsWith('=') && !isLong && !hasForeignCharacter(text.replaceAll('\r', ''))
  );
}

function valueText(prefix: string, { value, formula }: StoredContent): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) throw new RangeError(`text of ${value.length} characters`);
    const text = escapeText(value);
    if (formula !== undefined) return element(`${prefix}v`, text);
    return `<${prefix}is>${element(`${prefix}t`, text)}</${prefix}is>`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`number ${value}`);
  return element(`${prefix}v`, isCellError(value) ? value.error : storedConstant(value));
}

const storedConstant = (value: number | boolean) =>
  String(typeof value === 'boolean' ? Number(value) : value);

/** Without `xml:space` Excel drops white space at the ends. */
function element(name: string, text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeMarkup(text)}</${name}>`;
}
