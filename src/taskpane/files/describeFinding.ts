import {
  CheckmarkCircleRegular,
  DocumentErrorRegular,
  ErrorCircleRegular,
  type FluentIcon,
  WarningRegular,
} from '@fluentui/react-icons';
import { describePeriod } from '../../core/catalogue/period';
import {
  type CheckedForm,
  countIssues,
  type Finding,
  type FindingState,
  isUnread,
  type Remark,
  stateOf,
  type UnreadFile,
  unitOf,
} from '../../core/findings/finding';
import type { Language } from '../../core/validation/describeIssue';
import type { Words } from '../messages/vi';

/** What a row says besides colour. */
export type FindingWords = {
  readonly icon: FluentIcon;
  /** The unit; the file where no unit is known. */
  readonly name: string;
  /** The file, with the sheet's name where the file has several forms; empty where `name` says it. */
  readonly detail: string;
  readonly words: string;
};

const ICONS: Readonly<Record<FindingState, FluentIcon>> = {
  errors: ErrorCircleRegular,
  unread: DocumentErrorRegular,
  warnings: WarningRegular,
  clean: CheckmarkCircleRegular,
};

export function describeFinding(
  finding: Finding,
  all: readonly Finding[],
  words: Words,
  language: Language,
): FindingWords {
  const icon = ICONS[stateOf(finding)];
  if (isUnread(finding)) {
    return { icon, name: finding.file, detail: '', words: describeReason(finding, words) };
  }
  const { file, sheet } = finding;
  const hasSeveral = all.filter((one) => one.file === file).length > 1;
  const place = hasSeveral ? `${file} · ${sheet}` : file;
  const unit = unitOf(finding);
  const name = unit || place;
  return { icon, name, detail: unit ? place : '', words: describeForm(finding, words, language) };
}

function describeReason({ reason }: UnreadFile, { rows, filesCheck }: Words): string {
  return reason.code === 'noAccess' ? filesCheck.noAccess : rows.unreadable[reason.code];
}

function describeForm(form: CheckedForm, words: Words, language: Language): string {
  const { rows, filesCheck } = words;
  const { errors, warnings, hints, explained } = countIssues(form.issues);
  const counts = [
    ...(errors > 0 ? [rows.errors(errors)] : []),
    ...(warnings > 0 ? [rows.warnings(warnings)] : []),
    ...(hints > 0 ? [filesCheck.hints(hints)] : []),
    ...(explained > 0 ? [filesCheck.explained(explained)] : []),
  ];
  const said = counts.length > 0 ? counts : [rows.accepted];
  return [...form.remarks.map((remark) => describeRemark(remark, form, words, language)), ...said].join(
    ' · ',
  );
}

function describeRemark(
  remark: Remark,
  { report }: CheckedForm,
  { rows, filesCheck }: Words,
  language: Language,
): string {
  switch (remark.code) {
    case 'otherPeriod':
      return report ? rows.otherPeriod(describePeriod(report.period, language)) : rows.unknownPeriod;
    case 'unknownUnit':
      return rows.unknownUnit;
    case 'rivals':
      return rows.files(remark.files.length + 1);
    case 'copies':
      return filesCheck.copy;
  }
}
