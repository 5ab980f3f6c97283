import { foldText } from '../text/fold';
import { isUnderComparison } from './compared';
import { type HeaderRole, roleOfHeader } from './headerRole';
import type { Label } from './label';
import { periodsIn, type SaidPeriod, withoutPeriods } from './periodInText';

/** What labels say their row's figures are, where they name no metric: Kế hoạch, Năm 2023. */
export type FigureName = {
  readonly said: string;
  readonly role?: HeaderRole;
  readonly periods: readonly SaidPeriod[];
  /** Under So sánh: a figure, or what it comes to. */
  readonly isCompared?: boolean;
};

/** Short names of figures that stand as rows under a metric, or beside a unit. */
const NAMES =
  /^(?:- ?)?(?:ke hoach|kh|chi tieu giao|thuc hien|th|ket qua|luy ke|lk|cung ky|ck)(?: (?:nam|trong ky|giao|truoc|duoc|dat|tu dau nam|nam truoc|thuc hien|\d{4}))*$/;
/** In the heading of columns periods name figures too, and so do comparisons of them. */
const PERIOD_NAMES =
  /^(?:so lieu |thuc hien |th |ket qua )?(?:ky nay|ky bao cao|ky truoc|quy nay|quy truoc|thang nay|thang truoc|nam nay|nam truoc|nam ngoai|trong (?:ky|quy|thang|nam))$/;
/** Giảm nghèo and Tăng gia are work, Hoàn thành may be counted: only what compares and nothing else. */
const COMPARISON =
  /%|^so sanh|^so (?:voi|cung ky|ke hoach|kh|ck)(?![a-z])|^chenh lech|^t[yi] le|^dat(?: kh| ke hoach)?$|^tang\W*(?:va |hoac )?giam|^(?:tang|giam)$|^\W*[+-]\W*[+-]?\W*$/;
const LONGEST = 40;

/** The name of a figure that is all a label says; `isHeading`: the label stands in the heading of columns. */
export function figureNameOf(label: string, isHeading: boolean): FigureName | undefined {
  const folded = foldText(label);
  if (NAMES.test(folded)) {
    const role = roleOfHeader(label);
    return isFigureRole(role) ? nameOf(label, role) : undefined;
  }
  return isHeading && label.length <= LONGEST ? headingName(label, folded) : undefined;
}

function headingName(label: string, folded: string): FigureName | undefined {
  if (COMPARISON.test(folded)) return nameOf(label, 'computed');
  const role = roleOfHeader(label);
  const bare = withoutPeriods(label)
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();
  const name = nameOf(label, role);
  if (PERIOD_NAMES.test(bare)) return name;
  const isPeriod = bare === '' || bare === 'nam' || NAMES.test(bare);
  return isPeriod && name.periods.length > 0 && role !== 'computed' ? name : undefined;
}

function nameOf(said: string, role: HeaderRole | undefined): FigureName {
  return { said, periods: periodsIn(said), ...(role ? { role } : {}) };
}

function isFigureRole(role: HeaderRole | undefined): boolean {
  return role === 'plan' || role === 'period' || role === 'cumulative' || role === 'previous';
}

/**
 * Labels over columns from the innermost out, those that only name figures taken out and told together; undefined where none does,
 * or where nothing else would be left to name a metric.
 */
export function splitFigureNames(
  labels: readonly Label[],
): { readonly figure: FigureName; readonly others: readonly Label[] } | undefined {
  const named = labels.map(({ text }) => figureNameOf(text, true));
  const names = named.flatMap((name) => name ?? []);
  const others = labels.filter((_label, at) => named[at] === undefined);
  if (names.length === 0 || others.length === 0) return undefined;
  const roles = names.flatMap(({ role }) => role ?? []);
  const role = roles.find((one) => one === 'computed') ?? roles.find((one) => one !== 'period') ?? roles[0];
  const isCompared = isUnderComparison(
    names.map(({ said, role, periods }) => ({ text: said, role, periods })).reverse(),
  );
  return {
    figure: {
      said: names
        .map(({ said }) => said)
        .reverse()
        .join(' / '),
      ...(role ? { role } : {}),
      periods: names.flatMap(({ periods }) => periods),
      ...(isCompared ? { isCompared } : {}),
    },
    others,
  };
}
