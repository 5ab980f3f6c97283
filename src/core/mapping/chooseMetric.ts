import type { Candidate } from './candidates';
import { isWordless } from './candidates';
import type { Slot } from './matchLines';
import type { Measure } from './measure';
import type { Certainty, Choice, NotTaken, Reason } from './sheetMapping';
import { isMeasureOf } from './unreadMeasure';

/** What a row was found to be. No `match` is a question with its candidates, or a row nobody asks about. */
export type Chosen = {
  readonly match?: Choice;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  readonly candidates: readonly { readonly metric: string; readonly score: number }[];
  readonly factor?: number;
};

const CERTAIN = 0.86;
const LIKELY = 0.7;
/** How far the best must stand before the next. */
const CLEAR_LEAD = 0.1;
const LEAD = 0.05;

/** Decides for one row in one measure; a tie or a weak likeness is a question, never a guess. */
export function chooseMetric(slot: Slot, hasUnits: boolean): Chosen {
  const left = notTakenReason(slot, hasUnits);
  if (left) return { match: { notTaken: left }, certainty: 'certain', reasons: [], candidates: [] };
  const [best, second] = slot.candidates;
  if (!best) return unmatched(slot);
  const candidates = slot.candidates
    .slice(0, 3)
    .map(({ indexed, score }) => ({ metric: indexed.metric.code, score: Math.round(score * 100) / 100 }));
  const lead = best.score - (second?.score ?? 0);
  const certainty = certaintyOf(slot, best, lead);
  const reasons = [...reasonsFor(slot, best), ...doubts(slot, best, lead)];
  if (certainty === 'unclear') {
    return isAside(slot, best)
      ? { match: { notTaken: 'text' }, certainty: 'likely', reasons, candidates }
      : { certainty, reasons, candidates };
  }
  if (best.indexed.metric.kind === 'text')
    return { match: { notTaken: 'text' }, certainty, reasons, candidates };
  const factor = factorOf(slot.measure);
  return {
    match: { metric: best.indexed.metric.code },
    certainty,
    reasons,
    candidates,
    ...(factor === 1 ? {} : { factor }),
  };
}

function notTakenReason({ line }: Slot, hasUnits: boolean): NotTaken | undefined {
  const isOwnSum = line.isTotal && (hasUnits || line.measureFrom !== 'column' || line.above.length === 0);
  if (isOwnSum || (hasUnits && line.isUnderTotal)) return 'total';
  if (line.isHeading) return 'heading';
  return undefined;
}

/** Nothing like it in the catalogue: figures there are asked about, words are left alone. */
function unmatched({ line }: Slot): Chosen {
  const reasons: Reason[] = [{ code: 'weakLabel', score: 0 }];
  return line.hasValues
    ? { certainty: 'unclear', reasons, candidates: [] }
    : { match: { notTaken: 'text' }, certainty: 'likely', reasons, candidates: [] };
}

/** Words without a figure or a unit of measure that only remotely resemble a metric: nobody need be asked. */
function isAside({ line, query }: Slot, best: Candidate): boolean {
  return (
    !line.hasValues && (line.measureFrom === 'none' || query.unread !== undefined) && best.score < LIKELY
  );
}

function certaintyOf({ line, query, measure, isEither }: Slot, best: Candidate, lead: number): Certainty {
  // Money without a scale may be a thousand or a million times what it says.
  if (best.indexed.metric.kind === 'money' && measure?.factor === undefined) return 'unclear';
  if (isUnread(query, best) || isEither) return 'unclear';
  if (line.contradicts || line.isDouble || line.hidden || isWordless(query.words)) return 'unclear';
  if (query.isUnmeasured && !isCountable(line, best)) return 'unclear';
  if (lead < LEAD || best.topic < LIKELY || best.score < LIKELY) return 'unclear';
  const isSure = best.topic >= CERTAIN && best.score >= CERTAIN && lead >= CLEAR_LEAD;
  return isSure && best.measure === 'same' && best.group !== 'other' && !query.borrowed
    ? 'certain'
    : 'likely';
}

/** Said to be in a unit of measure nobody can bring to the metric's. */
function isUnread({ unread }: Slot['query'], { indexed }: Candidate): boolean {
  return unread !== undefined && !isMeasureOf(unread, indexed);
}

/**
 * Without a unit of measure anywhere a row is a metric only by its very name or nearly so, and only where no other
 * figure goes with it (Hội đàm: lần or người?) or its label begins with what is counted (Tổ tự quản).
 */
function isCountable({ label }: Slot['line'], { indexed, isNamed, topic }: Candidate): boolean {
  if (!isNamed && topic < CERTAIN) return false;
  return indexed.companion === undefined || label.counted?.class === indexed.measure?.class;
}

function reasonsFor(slot: Slot, best: Candidate): Reason[] {
  const { metric } = best.indexed;
  const { measure, line } = slot;
  const unread = isUnread(slot.query, best) ? slot.query.unread : undefined;
  const said = unread?.said ?? measure?.word ?? slot.query.unread?.said ?? '';
  const factor = factorOf(measure);
  return [
    best.isNamed ? { code: 'name' } : { code: 'label', score: Math.round(best.topic * 100) / 100 },
    ...(line.measureFrom === 'above' && measure ? [{ code: 'inheritedMeasure', said } as const] : []),
    ...(best.measure === 'unsaid' && !unread ? [{ code: 'noMeasure' } as const] : []),
    ...(best.measure === 'same' && !unread ? [{ code: 'measure', said, unit: metric.unit } as const] : []),
    ...(best.measure === 'alike' || unread
      ? [{ code: 'otherMeasure', said, unit: metric.unit } as const]
      : []),
    ...(factor === 1 ? [] : [{ code: 'scale', said, unit: metric.unit, factor } as const]),
    ...(metric.kind === 'money' && measure?.factor === undefined
      ? [{ code: 'noScale', unit: metric.unit } as const]
      : []),
    ...(best.group === 'same' ? [{ code: 'group', group: metric.group } as const] : []),
    ...(best.group === 'other' ? [{ code: 'otherGroup', group: slot.query.group! } as const] : []),
    ...(line.hidden ? [{ code: 'hidden' } as const] : []),
  ];
}

function doubts(slot: Slot, best: Candidate, lead: number): Reason[] {
  const { metric, companion } = best.indexed;
  const isEither =
    slot.query.isUnmeasured === true && companion !== undefined && !isCountable(slot.line, best);
  if (isEither) return [{ code: 'severalMetrics', metrics: [metric.code, companion] }];
  const rivals = slot.candidates.slice(0, 3).map(({ indexed }) => indexed.metric.code);
  return [
    ...(best.score < LIKELY
      ? [{ code: 'weakLabel', score: Math.round(best.score * 100) / 100 } as const]
      : []),
    ...((lead < LEAD || slot.isEither) && rivals.length > 1
      ? [{ code: 'severalMetrics', metrics: rivals } as const]
      : []),
  ];
}

/** Figures × factor are in the stored unit: đồng and tỷ to triệu, m to km, nghìn lượt to lượt. */
export function factorOf(measure: Pick<Measure, 'factor'> | undefined): number {
  return measure?.factor ?? 1;
}
