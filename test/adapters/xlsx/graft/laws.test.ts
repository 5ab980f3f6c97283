import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BASE_FONT } from '../../../../src/adapters/xlsx/writeStyles';
import { writeXlsx } from '../../../../src/adapters/xlsx/writeXlsx';
import { range } from '../../../../src/core/sheet/address';
import { applyPlans } from '../../../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, findSheet, type SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../../core/sheet/plannedSheet';
import { anyPlans } from '../anyPlans';
import { readBook } from '../patch/patchedFile';
import { SAMPLE_PLANS } from '../samplePlan';
import { changedParts, grafted } from './grafted';
import { LISTS, officeBook } from './officeBook';

// The laws of grafting: old sheets stay as they were, planned ones are as a file of their own has them, in the order
// of applyPlans; what is taken out again leaves the sheets there were; parts that no list or plan names keep their bytes.

const resaved = () =>
  new Uint8Array(readFileSync(join(__dirname, '../../../fixtures/libreoffice/resaved-form.xlsx')));
const OURS = plannedSheet({
  name: 'Trang',
  cells: [{ row: 1, col: 1, value: 1.5 }],
  formats: [{ range: range(0, 0, 5, 5), style: { border: 'thin', numberFormat: '#,##0' } }],
});

/** Each with how often it is tried. */
const FILES: readonly [string, number, () => Promise<Uint8Array> | Uint8Array][] = [
  ['a file of ours', 60, () => writeXlsx([OURS])],
  ['a file LibreOffice saved', 10, resaved],
  ['a file of an office program', 60, officeBook],
];

/** A sheet without the font of ours, which is told where the file's default is another. */
const withoutOurFont = ({ cells, ...sheet }: SheetSnapshot) => ({
  ...sheet,
  cells: cells.map(({ font, ...cell }) => ({ ...cell, ...(font !== BASE_FONT.name && { font }) })),
});

const distinct = (plans: readonly SheetPlan[]) => applyPlans(EMPTY_WORKBOOK, plans).sheets;

async function expectGrafted(bytes: Uint8Array, plans: readonly SheetPlan[]): Promise<void> {
  const before = readBook(bytes);
  const planned = readBook(
    await writeXlsx(plans.map((plan) => ({ ...plan, visibility: 'visible' as const }))),
  );
  const after = await grafted(bytes, { plans });
  const book = readBook(after);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    applyPlans(before, plans).sheets.map(({ name, visibility }) => [name, visibility]),
  );
  for (const sheet of book.sheets) {
    const made = findSheet(planned, sheet.name);
    if (made)
      expect(withoutOurFont(sheet)).toEqual({ ...withoutOurFont(made), visibility: sheet.visibility });
    else expect(sheet).toEqual(findSheet(before, sheet.name));
  }
  const isNew = plans.every(({ name }) => !findSheet(before, name));
  if (!isNew) return;
  const added = distinct(plans).length;
  const others = changedParts(bytes, after).filter((part) => !LISTS.includes(part));
  expect(others).toHaveLength(added);
  expect(others.every((part) => part.startsWith('xl/worksheets/sheet'))).toBe(true);
  const back = await grafted(after, { remove: plans.map(({ name }) => name) });
  expect(readBook(back)).toEqual(before);
  expect(changedParts(bytes, back).filter((part) => !LISTS.includes(part))).toEqual([]);
}

test.each(FILES)('the sample forms in %s', async (_, __, make) => {
  await expectGrafted(await make(), SAMPLE_PLANS);
});

test.each(FILES)(
  'any plans in %s',
  async (_, numRuns, make) => {
    const bytes = await make();
    await fc.assert(
      fc.asyncProperty(anyPlans, async (plans) => {
        fc.pre(applyPlans(readBook(bytes), plans).sheets.some(({ visibility }) => visibility === 'visible'));
        await expectGrafted(bytes, plans);
      }),
      { numRuns },
    );
  },
  60_000,
);
