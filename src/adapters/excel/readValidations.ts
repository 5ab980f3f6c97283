/// <reference types="@microsoft/office-js/dist/office" />
import { addressesOf, formatRange, type Range } from '../../core/sheet/address';
import type { ValidationChange } from './netEdits';

/** A range of a sheet by the sheet's id or name. */
type Place = { readonly id: string; readonly range: Range };

/** What Excel calls the validation of a range whose cells differ. */
const MIXED = ['Inconsistent', 'MixedCriteria'];

/** The validations of ranges, as changes that bring them back; where cells of a range differ, cell by cell. */
export async function readValidations(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<(Place & ValidationChange)[]> {
  const whole = places.map((place) => load(context, place));
  await context.sync();
  const cells = whole
    .filter(({ validation }) => MIXED.includes(validation.type))
    .flatMap(({ place: { id, range } }) =>
      [...addressesOf(range)].map((cell) => load(context, { id, range: { from: cell, to: cell } })),
    );
  if (cells.length > 0) await context.sync();
  return [...whole.filter(({ validation }) => !MIXED.includes(validation.type)), ...cells].map(changeOf);
}

function load({ workbook }: Excel.RequestContext, place: Place) {
  const range = workbook.worksheets.getItem(place.id).getRange(formatRange(place.range));
  return { place, validation: range.dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt') };
}

function changeOf({ place, validation }: ReturnType<typeof load>): Place & ValidationChange {
  const { type, rule, ignoreBlanks, errorAlert, prompt } = validation;
  return { ...place, ...(type !== 'None' && { given: { rule, ignoreBlanks, errorAlert, prompt } }) };
}
