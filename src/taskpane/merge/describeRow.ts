import {
  CalendarLtrRegular,
  CheckmarkCircleRegular,
  CircleRegular,
  ClockAlarmRegular,
  DocumentCopyRegular,
  DocumentErrorRegular,
  ErrorCircleRegular,
  type FluentIcon,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { formatDate } from '../../core/catalogue/closing';
import { describePeriod, type Period } from '../../core/catalogue/period';
import type { Roster } from '../../core/catalogue/roster';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { MatchedUnit } from '../../core/rollup/matchUnits';
import type { SubmissionState } from '../../core/rollup/submissionState';
import type { UnmatchedFile } from '../../core/rollup/unmatched';
import { sealStateOf } from '../../core/seal/sealState';
import { defaultSettings } from '../../core/template/settings';
import type { Language } from '../../core/validation/describeIssue';
import type { Words } from '../messages/vi';
import { countOf } from '../workbook/workbookState';
import type { MergeRow } from './mergeRows';

/** What a row says besides colour. */
export type RowWords = {
  readonly icon: FluentIcon;
  readonly name: string;
  readonly words: string;
  /** A missing unit has nothing to open. */
  readonly canOpen: boolean;
};

/** What the rows are read against. */
export type RowScene = {
  readonly roster: Roster;
  readonly period: Period;
  /** ISO day. */
  readonly today: string;
  readonly words: Words;
  readonly language: Language;
};

const ICONS: Readonly<Record<SubmissionState, FluentIcon>> = {
  accepted: CheckmarkCircleRegular,
  missing: CircleRegular,
  duplicate: DocumentCopyRegular,
  unknownUnit: QuestionCircleRegular,
  wrongPeriod: CalendarLtrRegular,
  wrongVersion: CalendarLtrRegular,
  hasErrors: ErrorCircleRegular,
  unreadable: DocumentErrorRegular,
};

export function describeRow(row: MergeRow, scene: RowScene): RowWords {
  if (row.type === 'unit') return describeUnit(row.unit, scene);
  const { file, state } = row.file;
  return { icon: ICONS[state], name: file, words: fileWords(row.file, scene.words), canOpen: true };
}

function describeUnit(matched: MatchedUnit, scene: RowScene): RowWords {
  const name = shortNameOf(matched.unit);
  if (matched.state === 'missing') return { name, canOpen: false, ...missingWords(matched, scene) };
  return { icon: ICONS[matched.state], name, words: unitWords(matched, scene), canOpen: true };
}

function unitWords(matched: MatchedUnit, { words, language }: RowScene): string {
  const { state, candidates, accepted } = matched;
  const { rows } = words;
  const issues = (accepted?.sources ?? candidates).flatMap((candidate) => candidate.issues);
  const errors = countOf(issues, 'error');
  const warnings = countOf(issues, 'warning');
  switch (state) {
    case 'duplicate':
      return rows.files(new Set(candidates.map(({ file }) => file)).size);
    case 'wrongVersion':
      return rows.oldForm;
    case 'wrongPeriod':
      return rows.otherPeriod(describePeriod(candidates[0]!.report.period, language));
    default: {
      const parts = accepted && accepted.sources.length > 1 ? [rows.parts(accepted.sources.length)] : [];
      const counts = errors > 0 ? [rows.errors(errors)] : warnings > 0 ? [rows.warnings(warnings)] : [];
      return [...parts, ...sealWords(matched, rows), ...counts].join(' · ') || rows.accepted;
    }
  }
}

/** Only what was sealed says so; a unit made of several periods is as sealed as the least of them. */
function sealWords({ candidates, accepted }: MatchedUnit, rows: Words['rows']): string[] {
  const seals = (accepted?.sources ?? candidates).map(({ report }) => report.seal);
  const states = seals.map(sealStateOf);
  if (states.includes('changed')) {
    return [rows.changedAfterSeal(seals.reduce((sum, seal) => sum + (seal?.changed.length ?? 0), 0))];
  }
  return states.length > 0 && states.every((one) => one === 'whole') ? [rows.sealed] : [];
}

function missingWords({ unit }: MatchedUnit, { roster, period, today, words: { rows } }: RowScene) {
  const due = defaultSettings(roster, unit, period).dueDate;
  const late = daysBetween(due, today);
  return late > 0
    ? { icon: ClockAlarmRegular, words: rows.late(late) }
    : { icon: CircleRegular, words: rows.due(formatDate(due)) };
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function fileWords({ state, reason }: UnmatchedFile, { rows }: Words): string {
  if (state === 'unknownUnit') return rows.unknownUnit;
  if (state === 'wrongPeriod') return rows.unknownPeriod;
  if (state === 'wrongVersion') return rows.unknownForm;
  const known = Object.entries(rows.unreadable).find(([code]) => code === reason);
  return known?.[1] ?? rows.unreadable.brokenForm;
}
