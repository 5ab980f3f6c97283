import { TextEncoder } from 'node:util';
import { checkFiles } from '../../src/actions/checkFiles';
import type { InsertTemplate } from '../../src/actions/insertTemplate';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { pageActions } from '../../src/standalone/pageActions';
import type { XlsxFiles } from '../../src/standalone/xlsxInWorker';
import { formWorkbook, sampleForms, withFigures } from '../taskpane/memoryActions';

const [CLEAN, trungKhanh, haLang] = sampleForms().slice(2) as [
  InsertTemplate,
  InsertTemplate,
  InsertTemplate,
];
const UNSURE = withFigures(trungKhanh, { C09: 'gần 400' });
const WRONG = withFigures(haLang, { B01: 1.57 });
const OPTIONS = { language: 'vi', day: '2024-12-16' } as const;

/** What the browser was asked to save. */
const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  // jsdom has no TextEncoder, which every browser has.
  Object.assign(globalThis, { TextEncoder });
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
});

/** Names are looked at here, not the workbooks. */
const files = { write: async () => new Uint8Array() } as unknown as XlsxFiles;
const events = { addDocument: async () => undefined, showCell: () => undefined };
const actions = pageActions(undefined, files, events);

function findingsOf(...forms: readonly InsertTemplate[]) {
  const file = { name: 'a.xlsx', sha256: 'a', workbook: formWorkbook(forms) };
  return checkFiles([file], { catalogues: STANDARD_CATALOGUES });
}

test.each<[string, InsertTemplate[], string, number]>([
  ['nothing to send back: the workbook alone', [CLEAN], 'Ket-qua-kiem-tra_2024-12-16.xlsx', 0],
  ['with slips: all of it in one .zip', [CLEAN, WRONG, UNSURE], 'Ket-qua-kiem-tra_2024-12-16.zip', 2],
])('%s', async (_name, forms, file, slips) => {
  expect(await actions.exportFindings(findingsOf(...forms), OPTIONS)).toEqual({ file, slips });
  expect(saved).toEqual([file]);
});

test('a catalogue to edit is a file of its own', async () => {
  const request = { catalogue: catalogueFor('sea'), roster: haLang.roster };
  expect(await actions.exportCatalogue(request)).toEqual({ file: 'Bo-chi-tieu_sea-rieng_1.xlsx' });
  expect(saved).toEqual(['Bo-chi-tieu_sea-rieng_1.xlsx']);
});

test('a unit’s slip is a file of its own', async () => {
  const made = await actions.exportReturnSlips(findingsOf(WRONG), OPTIONS);
  expect(made).toEqual({ file: 'Phieu-tra-lai_huyen-ha-lang_2024.xlsx', slips: 0 });
  expect(saved).toEqual(['Phieu-tra-lai_huyen-ha-lang_2024.xlsx']);
});
