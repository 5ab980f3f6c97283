import type { SheetPlan } from '../sheet/plan';
import { planDetails } from './detailsSheet';
import type { Finding } from './finding';
import type { FindingsOptions } from './findingsWords';
import { planResults } from './resultsSheet';

/** The findings workbook: Kết quả and Chi tiết lỗi, under names that are free. */
export function planFindings(findings: readonly Finding[], options: FindingsOptions): SheetPlan[] {
  const results = planResults(findings, options);
  const taken = [...(options.taken ?? []), results.name];
  return [results, planDetails(findings, { ...options, taken })];
}
