import { foldText } from '../text/fold';
import { roleOfHeader } from './headerRole';
import type { FigureColumn } from './sheetMapping';

/** Short names of figures that stand as rows under a metric, or beside a unit. */
const NAMES =
  /^(?:- ?)?(?:ke hoach|kh|chi tieu giao|thuc hien|th|ket qua|luy ke|lk|cung ky|ck)(?: (?:nam|trong ky|giao|truoc|duoc|dat|tu dau nam|nam truoc|thuc hien|\d{4}))*$/;

/** What a row's own label says its figures are, where it is no metric: Kế hoạch, Thực hiện. */
export function meaningOfLabel(label: string): FigureColumn | undefined {
  const role = NAMES.test(foldText(label)) ? roleOfHeader(label) : undefined;
  return role === 'plan' || role === 'period' || role === 'cumulative' || role === 'previous'
    ? role
    : undefined;
}
