import { writeXlsx as writeByHucre } from 'hucre/xlsx';
import { type InsertTemplate, planForm } from '../../../src/actions/insertTemplate';
import { patchXlsx } from '../../../src/adapters/xlsx/patchXlsx';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { toWrittenCell } from '../../../src/adapters/xlsx/writeCells';
import { toWriteSheet } from '../../../src/adapters/xlsx/writeSheet';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import type { BenchCase } from '../benchCase';
import { makeProvince } from '../inputs/province';

/** Handing out a form, and putting one figure into a file that is there. */
export async function writeCase(): Promise<BenchCase> {
  const form: InsertTemplate = makeProvince(1).forms[0]!;
  const plan = planForm(form);
  const whole = toWriteSheet(plan);
  const contents = { name: plan.name, cells: contentsOf(plan) };
  const bytes = await writeXlsx([plan]);
  const edits = [{ sheet: plan.name, cells: [figureOf(plan)] }];
  return {
    id: 'write',
    title: `Writing a filled form of ${plan.cells.length} cells, and one cell of it`,
    works: {
      plan: { pieces: 1, run: () => planForm(form) },
      'plan, write': { pieces: 1, run: () => writeXlsx([planForm(form)]) },
      'hucre, whole': { pieces: 1, run: () => writeByHucre({ sheets: [whole] }) },
      'hucre, contents': { pieces: 1, run: () => writeByHucre({ sheets: [contents] }) },
      read: { pieces: 1, run: () => readXlsx(bytes) },
      patch: { pieces: 1, run: () => patchXlsx(bytes, edits) },
    },
    ratios: [
      {
        what: 'plan and write a form',
        against: 'hucre alone, the same sheet',
        of: (ms) => ms['plan, write']! / ms['hucre, whole']!,
      },
      {
        what: 'plan and write a form',
        against: 'hucre alone, contents without looks',
        of: (ms) => ms['plan, write']! / ms['hucre, contents']!,
      },
      {
        what: 'plan a form',
        against: 'plan and write it',
        of: (ms) => ms.plan! / ms['plan, write']!,
      },
      { what: 'patch one cell in the file', against: 'read the file once', of: (ms) => ms.patch! / ms.read! },
      {
        what: 'patch one cell in the file',
        against: 'plan and write it anew',
        of: (ms) => ms.patch! / ms['plan, write']!,
      },
    ],
  };
}

function contentsOf({ cells }: SheetPlan) {
  return new Map(cells.map((cell) => [`${cell.row},${cell.col}`, toWrittenCell(cell, undefined)]));
}

/** A number of the form, another one in its place. */
function figureOf({ cells }: SheetPlan) {
  const figure = [...cells]
    .reverse()
    .find(({ value, formula }) => formula === undefined && typeof value === 'number');
  return { row: figure!.row, col: figure!.col, value: Number(figure!.value) + 1 };
}
