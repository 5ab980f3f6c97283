import type { Finding } from '../core/findings/finding';
import type { FindingsOptions } from '../core/findings/findingsWords';
import { planFindings } from '../core/findings/planFindings';
import { planReturnSlip, returnSlips } from '../core/findings/returnSlip';
import type { SheetPlan } from '../core/sheet/plan';
import { type AddedSheets, addSheets } from './addSheets';
import type { WorkbookHost } from './host';
import type { NamedBytes } from './rosterForms';

/** A file that was saved; `slips`: for how many units return slips lie in it beside the findings. */
export type SavedFindings = { readonly file: string; readonly slips: number };

/** Adds Kết quả and Chi tiết lỗi beside whatever the workbook holds, under names that are free. */
export function addFindings(
  host: WorkbookHost,
  findings: readonly Finding[],
  options: FindingsOptions,
): Promise<AddedSheets> {
  return addSheets(host, (taken) => planFindings(findings, { ...options, taken }));
}

/** Adds the return slips of these findings, a sheet for each form that needs one. */
export function addReturnSlips(
  host: WorkbookHost,
  findings: readonly Finding[],
  options: FindingsOptions,
): Promise<AddedSheets> {
  return addSheets(host, (taken) => {
    const plans: SheetPlan[] = [];
    for (const slip of returnSlips(findings)) {
      plans.push(
        ...planReturnSlip(slip, { ...options, taken: [...taken, ...plans.map(({ name }) => name)] }),
      );
    }
    return plans;
  });
}

type Write = (plans: readonly SheetPlan[]) => Promise<Uint8Array>;

/** `Ket-qua-kiem-tra_2024-12-16`, without an ending. */
export const findingsFileName = ({ day }: FindingsOptions) => `Ket-qua-kiem-tra_${day}`;

/** The findings workbook as a file. */
export async function writeFindings(
  findings: readonly Finding[],
  options: FindingsOptions,
  write: Write,
): Promise<NamedBytes> {
  return { name: `${findingsFileName(options)}.xlsx`, bytes: await write(planFindings(findings, options)) };
}

/** A file for every unit that has something to do, one written after the other. */
export async function writeReturnSlips(
  findings: readonly Finding[],
  options: FindingsOptions,
  write: Write,
): Promise<NamedBytes[]> {
  const files: NamedBytes[] = [];
  for (const slip of returnSlips(findings)) {
    files.push({ name: `${slip.name}.xlsx`, bytes: await write(planReturnSlip(slip, options)) });
  }
  return files;
}
