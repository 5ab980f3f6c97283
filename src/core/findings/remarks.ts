import { formatPeriod, type Period } from '../catalogue/period';
import { monthSpan } from '../catalogue/periodMonths';
import { findUnit, type Roster } from '../catalogue/roster';
import type { Report } from '../report/report';
import { type CheckedForm, type Finding, formsOf, isUnread, type Remark } from './finding';

/** What the files should be of, as far as it was said. */
export type Expected = { readonly roster?: Roster | undefined; readonly period?: Period | undefined };

/** A form before it was looked at beside the others. */
export type BareFinding = Exclude<Finding, CheckedForm> | Omit<CheckedForm, 'remarks'>;

/** The findings with what is to be known of each form beside the others: not of the period, not on the roster, sent twice. */
export function withRemarks(findings: readonly BareFinding[], expected: Expected): Finding[] {
  const bare = findings.map((one): Finding => ('reason' in one ? one : { ...one, remarks: [] }));
  const forms = formsOf(bare);
  return bare.map((one) =>
    isUnread(one) ? one : { ...one, remarks: [...notExpected(one, expected), ...twins(one, forms)] },
  );
}

function notExpected({ report }: CheckedForm, { roster, period }: Expected): Remark[] {
  if (!report) return [];
  const isOther = period && !isWithin(report.period, period);
  const isListed = !roster || report.unit === roster.province.code || findUnit(roster, report.unit);
  return [
    ...(isOther ? [{ code: 'otherPeriod', asked: period } as const] : []),
    ...(isListed ? [] : [{ code: 'unknownUnit', province: roster.province.name } as const]),
  ];
}

/** A quarter is a part of its year, and no other period. */
function isWithin(part: Period, whole: Period): boolean {
  const [inner, outer] = [monthSpan(part), monthSpan(whole)];
  return inner.first >= outer.first && inner.last <= outer.last;
}

function twins(form: CheckedForm, all: readonly CheckedForm[]): Remark[] {
  const { report, sha256 } = form;
  if (!report) return [];
  const others = all.filter(
    (one) => one !== form && one.report && identityOf(one.report) === identityOf(report),
  );
  const named = (code: 'rivals' | 'copies', forms: readonly CheckedForm[]): Remark[] =>
    forms.length > 0 ? [{ code, files: [...new Set(forms.map(placeIn(form)))] }] : [];
  return [
    ...named(
      'rivals',
      others.filter((one) => one.sha256 !== sha256 || one.file === form.file),
    ),
    ...named(
      'copies',
      others.filter((one) => one.sha256 === sha256 && one.file !== form.file),
    ),
  ];
}

const identityOf = ({ unit, role, period }: Report) => `${unit} ${role} ${formatPeriod(period)}`;

/** Another file by its name, another sheet of the same file by its own. */
const placeIn = (from: CheckedForm) => (other: CheckedForm) =>
  other.file === from.file ? other.sheet : other.file;
