import { formatDate } from '../catalogue/closing';
import { describePeriod, formatPeriod } from '../catalogue/period';
import { planList } from '../rollup/listSheet';
import type { SheetPlan } from '../sheet/plan';
import { toSheetName } from '../sheet/sheetName';
import { foldText } from '../text/fold';
import { type CheckedForm, countIssues, type Finding, formsOf, needsReturn, unitOf } from './finding';
import { FINDINGS_WORDS, type FindingsOptions } from './findingsWords';
import { ISSUE_WIDTHS, issueLines } from './issueLines';
import { withBoldErrors } from './withBoldErrors';

/** What goes back to one unit: its forms that it has something to do about. `name`: for a file, without its ending. */
export type ReturnSlip = { readonly name: string; readonly forms: readonly CheckedForm[] };

/**
 * A slip for every unit with errors or unanswered warnings, in the order of the files; a form that has lost its
 * unit's stamp gets one of its own. A form that may be secret is not sent back.
 */
export function returnSlips(findings: readonly Finding[]): ReturnSlip[] {
  const open = formsOf(findings).filter(needsReturn);
  const byUnit = new Map<string, CheckedForm[]>();
  for (const form of open) {
    const key = form.report?.unit ?? `${form.sha256} ${form.file} ${form.sheet}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), form]);
  }
  const slips: ReturnSlip[] = [];
  for (const forms of byUnit.values()) {
    const taken = slips.map(({ name }) => name);
    slips.push({ name: freeName(slipName(forms), taken), forms });
  }
  return slips;
}

/** A unit's own findings to send back, a sheet for each of its forms. */
export function planReturnSlip({ forms }: ReturnSlip, options: FindingsOptions): SheetPlan[] {
  const plans: SheetPlan[] = [];
  for (const form of forms) {
    const taken = [...(options.taken ?? []), ...plans.map(({ name }) => name)];
    plans.push(planSlipSheet(form, { ...options, taken }));
  }
  return plans;
}

function planSlipSheet(form: CheckedForm, { language, day, taken }: FindingsOptions): SheetPlan {
  const words = FINDINGS_WORDS[language];
  const { report, file, sheet, issues } = form;
  const period = report ? describePeriod(report.period, language) : '';
  const lines = issueLines(form, language);
  const list = {
    name: toSheetName(words.slip, taken),
    title: words.slipTitle,
    hint: words.checkedOn(formatDate(day)),
    lines: [
      ...(report ? [words.slipUnit(unitOf(form))] : []),
      words.slipForm(period, file, sheet),
      words.slipCounts(countIssues(issues)),
      words.slipTodo,
    ],
    header: [words.number, ...words.issueHeader],
    widths: [6, ...Object.values(ISSUE_WIDTHS)],
    rows: lines.map(({ cells }, index) => [index + 1, ...cells]),
    footer: words.footer,
    centred: [0, 1, 3],
  };
  return withBoldErrors(planList(list), lines, 3);
}

/** `Phieu-tra-lai_huyen-ha-lang_2024`, letters without marks since some mail systems lose them. */
function slipName(forms: readonly CheckedForm[]): string {
  const [first] = forms;
  const stem = first ? unitOf(first) || first.file.replace(/\.[^.]*$/, '') : '';
  const periods = new Set(forms.flatMap(({ report }) => (report ? [formatPeriod(report.period)] : [])));
  const [period] = periods;
  return ['Phieu-tra-lai', plain(stem), ...(periods.size === 1 && period ? [period] : [])].join('_');
}

const LONGEST_NAME = 60;

/** Only letters, digits and dashes: a unit's name comes from its file and must not lead elsewhere. */
const plain = (name: string) =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');

/** Units of several provinces may share a name. */
function freeName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}_${n}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
