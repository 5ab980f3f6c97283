import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  CircleRegular,
} from '@fluentui/react-icons';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { Match } from '../../core/rollup/matchUnits';
import type { Words } from '../messages/vi';
import type { StateLine } from '../paneView';
import { acceptedOf, acceptedWithErrors } from './mergeRows';

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
