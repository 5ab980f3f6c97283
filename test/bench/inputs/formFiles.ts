import { planForm } from '../../../src/actions/insertTemplate';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { Province } from './province';

export type FormFile = { readonly name: string; readonly bytes: Uint8Array };

/** The units' forms as they come in: one .xlsx file each. */
export async function writeFormFiles({ forms }: Province): Promise<FormFile[]> {
  const files: FormFile[] = [];
  for (const form of forms) {
    files.push({ name: `${form.unit.name}.xlsx`, bytes: await writeXlsx([planForm(form)]) });
  }
  return files;
}
