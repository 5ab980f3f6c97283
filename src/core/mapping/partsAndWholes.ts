import type { Metric } from '../catalogue/metric';
import { foldText } from '../text/fold';
import { type Candidate, isWordless } from './candidates';
import type { Line } from './lines';
import type { Slot } from './matchLines';
import { nameKey } from './nameKey';

/** A part of a whole, printed under it: `- Luật Biên phòng Việt Nam`. */
export function isPart({ label }: Metric): boolean {
  return label.vi.startsWith('-');
}

const TOTAL = /(?<![a-z])(?:tong|cong chung|toan bo|tat ca)(?![a-z])/;

/** `Tổng lượt người nghe`: its words say only that and how it is counted. */
function isWordlessTotal({ label }: Line): boolean {
  return isWordless(label.words) && TOTAL.test(foldText(label.text));
}

/** Whether a row of nothing but a measure is not of the part before it but of its whole: it says so, or stands out. */
export function isAfterPart(line: Line, before: Line, slots: readonly Slot[]): boolean {
  const part = partIn(before, slots);
  if (!part || line.above.includes(before.label) || isWordless(before.label.words)) return false;
  return isWordlessTotal(line) || (isWordless(line.label.words) && before.above.length > line.above.length);
}

/** The row of the whole a part was found under, if there is one. */
export function wholeOf(before: Line, slots: readonly Slot[]): Line | undefined {
  const parent = partIn(before, slots)?.parent;
  const found = slots.filter(({ candidates: [best] }) => best?.indexed.metric.code === parent).at(-1)?.line;
  return found && partIn(found, slots) ? wholeOf(found, slots) : found;
}

function partIn(line: Line, slots: readonly Slot[]): Metric | undefined {
  const best = slots.find((slot) => slot.line === line)?.candidates[0]?.indexed.metric;
  return best && isPart(best) ? best : undefined;
}

/**
 * Marks rows of nothing but a measure (Số đối tượng) that follow a part whose whole has no such figure yet: they may
 * be of either. Rows under the part, and those that say Tổng, are clear.
 */
export function withDoubtfulWholes(slots: readonly Slot[]): Slot[] {
  return slots.map((slot, at) =>
    isDoubtful(slot, slots.slice(0, at)) || isShortOfTwo(slot, slots.slice(0, at))
      ? { ...slot, isEither: true }
      : slot,
  );
}

function isDoubtful(slot: Slot, earlier: readonly Slot[]): boolean {
  const { line, query, candidates } = slot;
  const best = candidates[0]?.indexed.metric;
  if (!best || !query.borrowed || !isWordless(line.label.words) || !isPart(best)) return false;
  const before = earlier.at(-1);
  const part = before?.candidates[0]?.indexed;
  if (!before || part?.companion !== best.code || isWordless(before.line.label.words)) return false;
  if (line.above.includes(before.line.label)) return false;
  const whole = earlier.find(({ candidates: [one] }) => one?.indexed.metric.code === part.metric.parent);
  const other = whole?.candidates[0]?.indexed.companion;
  return other !== undefined && !earlier.some(({ candidates: [one] }) => one?.indexed.metric.code === other);
}

/** `Thành viên tổ tự quản` begins the names of two metrics, neither a part of the other, and goes on with neither. */
function isShortOfTwo({ line, candidates }: Slot, earlier: readonly Slot[]): boolean {
  const begins = `${nameKey(line.label.text)} `;
  const isBegun = ({ indexed }: Candidate) => [...indexed.names].some((name) => name.startsWith(begins));
  const [best, ...others] = candidates;
  if (!best || best.isNamed || isWordless(line.label.words) || !isBegun(best)) return false;
  const { parent, code } = best.indexed.metric;
  if (earlier.at(-1)?.candidates[0]?.indexed.metric.code === parent) return false;
  return others.some((other) => isBegun(other) && other.indexed.metric.parent !== code);
}
