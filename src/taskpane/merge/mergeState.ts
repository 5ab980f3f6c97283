import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  CircleRegular,
} from '@fluentui/react-icons';
import type { CheckedForm } from '../../actions/checkWorkbook';
import { describePeriod, type Period } from '../../core/catalogue/period';
import type { Roster } from '../../core/catalogue/roster';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { Match } from '../../core/rollup/matchUnits';
import { isSameSheetName } from '../../core/sheet/snapshot';
import type { Language } from '../../core/validation/describeIssue';
import type { Words } from '../messages/vi';
import type { StateLine } from '../paneView';
import { unitReportsOf } from '../workbook/formIdentity';
import { acceptedOf, acceptedWithErrors } from './mergeRows';

/** `Tỉnh Cao Bằng · Năm 2024` */
export function headingOf({ province }: Roster, period: Period | undefined, language: Language): string {
  const title = `${province.kind === 'tỉnh' ? 'Tỉnh' : 'Thành phố'} ${province.name}`;
  return period ? `${title} · ${describePeriod(period, language)}` : title;
}

/** Nothing received yet, or a summary found in the workbook. */
export function stateWithoutMatch(hasSummary: boolean, { state }: Words): StateLine {
  return hasSummary
    ? { icon: CheckmarkCircleRegular, text: state.summary }
    : { icon: CircleRegular, text: state.noFiles };
}

/** How many units of the roster are in, and what keeps the totals provisional. */
export function stateOfMatch(match: Match, more: readonly string[], { state }: Words): StateLine {
  const accepted = acceptedOf(match).length;
  const all = match.units.length;
  const isComplete = accepted === all && acceptedWithErrors(match).length === 0;
  const text = (isComplete ? state.complete : state.provisional)(accepted, all);
  return {
    icon: isComplete ? CheckmarkCircleFilled : CircleHalfFillRegular,
    text: [text, ...more].join(' · '),
  };
}

/** The units whose figures are not in the totals. */
export function lackingUnits({ units }: Match): string[] {
  return units.filter(({ state }) => state !== 'accepted').map(({ unit }) => shortNameOf(unit));
}

/** The units whose figures are in although they have errors. */
export function flawedUnits(match: Match): string[] {
  return acceptedWithErrors(match).map(({ unit }) => shortNameOf(unit));
}

/** Unit tabs of the open workbook that sheets made from files will stand beside, their names numbered. */
export function namesakeSheets(match: Match, forms: readonly CheckedForm[]): string[] {
  const written = acceptedOf(match).map(({ unit }) => shortNameOf(unit));
  const present = unitReportsOf(forms).map(({ sheet }) => sheet);
  return present.filter((sheet) => written.some((name) => isSameSheetName(name, sheet)));
}
