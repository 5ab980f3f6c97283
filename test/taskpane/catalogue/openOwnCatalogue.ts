import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { insertTemplate } from '../../../src/actions/insertTemplate';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { sampleForms, workbookFile } from '../memoryActions';
import { button, openPane, settled, shown } from '../openPane';
import { EDITED, OWN, WRONG } from './ownCatalogueBook';

export const haLang = sampleForms().find(({ unit }) => unit.name === 'Hạ Lang')!;

/** The pane at *Bộ chỉ tiêu riêng*. */
export async function openScreen(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await openAgain(pane.user, options.language);
  return pane;
}

export async function openAgain(user: UserEvent, language = 'vi') {
  await user.click(button(language === 'en' ? 'More' : 'Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: /Bộ chỉ tiêu riêng…|Own catalogue…/ }));
  await settled();
}

/** Hands a catalogue's file over there. */
export async function give(user: UserEvent, file: File) {
  const screenShown = within(shown()).getByRole('region');
  await user.upload(screenShown.querySelector<HTMLInputElement>('input[type=file]')!, file);
  await settled();
}

export const EDITED_FILE = workbookFile('bo-cao-bang.xlsx', EDITED);
export const WRONG_FILE = workbookFile('bo-hong.xlsx', WRONG);

/** A workbook with a form made from the province's own catalogue, which it carries. */
export async function ownForm(form: Partial<InsertTemplate> = {}): Promise<WorkbookSnapshot> {
  const host = memoryHost();
  await insertTemplate(host, { ...haLang, catalogue: OWN, ...form });
  return host.read();
}
