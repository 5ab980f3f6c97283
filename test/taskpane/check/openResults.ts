import { within } from '@testing-library/react';
import { formWorkbook, sampleForms, withFigures } from '../memoryActions';
import { openPane, primary, settled, shown } from '../openPane';

export const haLang = sampleForms()[4]!;
/** 8,519 listeners, fewer than no patrols, a total its parts do not make; a qualifier with its number; a phrase. */
export const flawed = withFigures(haLang, { B02: 8.519, E11: -1, D02: 874, B63: 'gần 40', F04: 'hàng trăm' });

/** The cards of the list, and those lit. */
export const cards = () => within(shown()).getAllByRole('listitem');
export const lit = () => cards().filter((card) => card.querySelector('[aria-current]'));
export const faceOf = (card: HTMLElement) => within(card).getAllByRole('button')[0]!;

/** The pane with a workbook checked. */
export async function openResults(workbook = formWorkbook([flawed])) {
  const pane = await openPane({ workbook });
  await pane.user.click(primary());
  await settled();
  return pane;
}
