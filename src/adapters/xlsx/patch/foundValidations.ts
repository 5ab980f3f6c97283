import type { Range } from '../../../core/sheet/address';
import type { Place, PlaceReader } from './placeReader';
import { parseRanges } from './ranges';

/** The text of a formula and where it stands. */
type FoundFormula = { readonly from: number; readonly to: number; readonly text: string };

/** A `dataValidation` element of a sheet. */
export type FoundValidation = {
  readonly place: Place;
  readonly ranges: readonly Range[];
  readonly formulas: readonly FoundFormula[];
};

/** Reads `dataValidations`. */
export function readValidations(xml: PlaceReader): FoundValidation[] {
  const found: FoundValidation[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('dataValidation')) continue;
    const { tagFrom: from, tagTo } = xml;
    const ranges = parseRanges(xml.attribute('sqref') ?? '');
    const formulas: FoundFormula[] = [];
    for (const inner = xml.depth; xml.nextChild(inner); ) {
      if (/^formula[12]$/.test(xml.name) && !xml.isEmpty()) formulas.push(readFormula(xml));
    }
    found.push({ place: { from, tagTo, to: xml.tagTo }, ranges, formulas });
  }
  return found;
}

function readFormula(xml: PlaceReader): FoundFormula {
  const { tagTo: from } = xml;
  const text = xml.text();
  return { from, to: xml.source.lastIndexOf('<', xml.leave() - 1), text };
}

/** Reads `extLst`: the ranges of validations written the way of Excel 2010, in an extension of the sheet. */
export function readExtendedRanges(xml: PlaceReader): Range[] {
  const ranges: Range[] = [];
  for (const list = xml.depth; xml.nextChild(list); ) {
    for (const extension = xml.depth; xml.nextChild(extension); ) {
      if (xml.isNamed('dataValidations')) addRanges(xml, ranges);
    }
  }
  return ranges;
}

function addRanges(xml: PlaceReader, ranges: Range[]): void {
  for (const rules = xml.depth; xml.nextChild(rules); ) {
    for (const rule = xml.depth; xml.nextChild(rule); ) {
      if (xml.isNamed('sqref')) ranges.push(...parseRanges(xml.text()));
    }
  }
}
