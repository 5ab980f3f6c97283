import { within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { sampleForms } from '../memoryActions';
import { openPane, settled, shown } from '../openPane';

export const forms = sampleForms();
export const [, , haQuang, trungKhanh, haLang] = forms as [
  unknown,
  unknown,
  InsertTemplate,
  InsertTemplate,
  InsertTemplate,
];

/** The rows of the roster grid under the heading that begins so. */
export function rowsOf(group: string): string[] {
  const list = within(shown())
    .getAllByRole('list')
    .find((one) => one.getAttribute('aria-label')?.startsWith(group));
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')
    : [];
}

/** The headings of the roster grid. */
export const groups = () =>
  within(shown())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

/** Hands files over in the pane. */
export async function give(user: UserEvent, files: readonly File[]) {
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, [...files]);
  await settled();
}

/** The pane at Tổng hợp with files read. */
export async function openMerge(files: readonly File[], options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane({ tab: 'merge', ...options });
  await give(pane.user, files);
  return pane;
}
