import { formatAddress, isInside, type Range, range } from '../../../core/sheet/address';
import type { PlannedValidation } from '../../../core/sheet/plan';
import { cutFormula, moveFormula } from '../movableFormula';
import type { FoundValidation } from './foundValidations';
import { appendInside, escapeMarkup, prefixOf, withAttributes } from './markup';
import { formatRanges, isMeeting, withoutRanges } from './ranges';
import type { SheetChange } from './sheetChange';
import type { SheetLayout } from './sheetLayout';
import type { Splices } from './splices';
import { Unpatchable } from './unpatchable';
import { ruleText } from './validationText';

/**
 * Takes validations away and gives new ones, these only to cells that have none. What a validation's formulas mean
 * depends on its first cell: where that changes they are moved with it.
 */
export function patchValidations(splices: Splices, layout: SheetLayout, change: SheetChange): void {
  const cleared = change.validations.flatMap((step) => ('clear' in step ? [step.clear] : []));
  const given = change.validations.flatMap((step) => ('give' in step ? [step.give] : []));
  refuseExtended(layout.extended, cleared, change);
  const left = layout.found.map((one) => ({ ...one, left: withoutRanges(one.ranges, cleared) }));
  const taken = [...left.flatMap((one) => one.left), ...layout.extended];
  const prefix = prefixOf(layout.root);
  const added = given.flatMap((validation) => givenTexts(prefix, validation, taken));
  const kept = left.map((one) => keptTexts(splices.source, one, one.left, change));
  if (added.length === 0 && kept.every((texts) => texts === undefined)) return;
  const count = kept.reduce((sum, texts) => sum + (texts?.length ?? 1), added.length);
  if (count === 0) {
    splices.replace(layout.validations!.from, layout.validations!.to, '');
    return;
  }
  kept.forEach((texts, index) => {
    const { from, to } = layout.found[index]!.place;
    if (texts) splices.replace(from, to, texts.join(''));
  });
  appendRules(splices, layout, prefix, added.join(''), `${count}`);
}

/** Those are written with other names and other formulas; none of ours is among them. */
function refuseExtended(
  extended: readonly Range[],
  cleared: readonly Range[],
  { before }: SheetChange,
): void {
  for (const one of cleared) {
    if (extended.some((other) => isMeeting(one, other)))
      throw new Unpatchable({ code: 'validation', sheet: before.name, cell: formatAddress(one.from) });
  }
}

/** The elements for a new validation; the cells it covers are taken from then on. */
function givenTexts(prefix: string, validation: PlannedValidation, taken: Range[]): string[] {
  const ranges = withoutRanges([validation.range], taken);
  taken.push(...ranges);
  return groupsOf(validation.range, ranges).map((group) => {
    const move = movingTo(validation.range, group[0]!);
    return ruleText(prefix, validation, formatRanges(group), move);
  });
}

/** The elements that one becomes for the ranges left of it; undefined where it stays as it is. */
function keptTexts(
  source: string,
  { place, ranges, formulas }: FoundValidation,
  left: readonly Range[],
  { before }: SheetChange,
): string[] | undefined {
  if (formatRanges(left) === formatRanges(ranges)) return undefined;
  if (left.length === 0) return [];
  const isRelative = formulas.some(({ text }) => moveFormula(cutFormula(text), 1, 1) !== text);
  if (isRelative && !isAnchored(ranges[0]!, ranges)) {
    const cell = formatAddress(ranges[0]!.from);
    throw new Unpatchable({ code: 'validation', sheet: before.name, cell });
  }
  const groups = isRelative ? groupsOf(ranges[0]!, left) : [left];
  return groups.map((group) => keptText(source, place, isRelative ? formulas : [], ranges[0]!, group));
}

function keptText(
  source: string,
  { from, tagTo, to }: FoundValidation['place'],
  formulas: FoundValidation['formulas'],
  first: Range,
  group: readonly Range[],
): string {
  const move = movingTo(first, group[0]!);
  let inner = '';
  let done = tagTo;
  for (const formula of formulas) {
    inner += source.slice(done, formula.from) + escapeMarkup(move(formula.text));
    done = formula.to;
  }
  const tag = withAttributes(source.slice(from, tagTo), { sqref: formatRanges(group), 'xr:uid': undefined });
  return tag + inner + source.slice(done, to);
}

const movingTo = (first: Range, now: Range) => (formula: string) =>
  moveFormula(cutFormula(formula), now.from.row - first.from.row, now.from.col - first.from.col);

/** All ranges together where the first cell stays what it was, else each for itself. */
function groupsOf(first: Range, ranges: readonly Range[]): (readonly Range[])[] {
  if (ranges.length > 0 && isSameStart(ranges[0]!, first) && isAnchored(first, ranges)) return [ranges];
  return ranges.map((one) => [one]);
}

const isSameStart = (a: Range, b: Range) => a.from.row === b.from.row && a.from.col === b.from.col;

/** Whether the first range begins in the corner of all: then the first cell is the same however one looks at it. */
function isAnchored({ from }: Range, ranges: readonly Range[]): boolean {
  const grid = range(from.row, from.col, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return ranges.every((one) => isInside(one.from, grid));
}

function appendRules(
  splices: Splices,
  { validations, rulesAt }: SheetLayout,
  prefix: string,
  texts: string,
  count: string,
): void {
  if (validations) {
    const tag = splices.source.slice(validations.from, validations.tagTo);
    appendInside(splices, validations, texts, withAttributes(tag, { count }));
  } else {
    const name = `${prefix}dataValidations`;
    splices.insert(rulesAt, `<${name} count="${count}">${texts}</${name}>`);
  }
}
