import { type Catalogue, findMetric } from '../../core/catalogue/catalogue';
import { findUnit, type Roster } from '../../core/catalogue/roster';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { ColumnMatch, Reason, RowMatch } from '../../core/mapping/sheetMapping';
import { columnName } from '../../core/sheet/address';
import type { Language } from '../../core/validation/describeIssue';
import type { ScreenWords } from './screenWords';

/** What the codes of reasons stand for. */
export type ReasonScene = {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly language: Language;
  readonly words: ScreenWords;
};

/** Why a row or column was matched as it was, each reason in a few words. */
export function reasonsOf(match: RowMatch | ColumnMatch, scene: ReasonScene): string[] {
  return [...new Set(match.reasons.map((reason) => wordsOf(reason, 'row' in match, scene)))];
}

function wordsOf(reason: Reason, isRow: boolean, scene: ReasonScene): string {
  const { reasons: words } = scene.words;
  switch (reason.code) {
    case 'label':
      return words.label(reason.score);
    case 'severalMetrics':
      return words.severalMetrics(reason.metrics.map((code) => metricName(code, scene)));
    case 'measure':
    case 'inheritedMeasure':
    case 'header':
      return words[reason.code](reason.said);
    case 'periodInHeader':
      return words.header(reason.said);
    case 'otherMeasure':
      return words.otherMeasure(reason.said, reason.unit);
    case 'scale':
      return words.scale(reason.said, reason.unit, reason.factor);
    case 'noScale':
      return words.noScale(reason.unit);
    case 'group':
    case 'otherGroup':
      return words[reason.code](groupName(reason.group, scene));
    case 'parent':
    case 'goneMetric':
      return words[reason.code](metricName(reason.metric, scene));
    case 'duplicate':
      return words.duplicate(placesOf(reason.others, isRow));
    case 'unit':
      return words.unit(unitName(reason.unit, scene));
    default:
      return words[reason.code];
  }
}

function metricName(code: string, { catalogue, language }: ReasonScene): string {
  const metric = findMetric(catalogue, code);
  return metric ? `${code} ${metric.label[language]}` : code;
}

function groupName(code: string, { catalogue, language }: ReasonScene): string {
  const group = catalogue.groups.find((one) => one.code === code);
  return group ? `${code} ${group.label[language]}` : code;
}

function unitName(code: string, { roster }: ReasonScene): string {
  const unit = findUnit(roster, code);
  return unit ? shortNameOf(unit) : code;
}

/** Zero-based rows or columns as the sheet shows them; what stands on the other side is none of them. */
function placesOf(others: readonly number[], isRow: boolean): string {
  const own = others.filter((other) => other >= 0);
  return own.map((other) => (isRow ? String(other + 1) : columnName(other))).join(', ');
}
