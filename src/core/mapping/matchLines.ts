import type { Catalogue } from '../catalogue/catalogue';
import { type Candidate, candidatesFor, isWordless, type Query, queryOf } from './candidates';
import type { Line } from './lines';
import { compareMeasures, type Measure } from './measure';
import type { MetricIndex } from './metricIndex';
import { isAfterPart, isPart, wholeOf, withDoubtfulWholes } from './partsAndWholes';
import type { Series } from './series';
import { wordsScore } from './similarity';
import type { UnreadMeasure } from './unreadMeasure';
import type { Word } from './words';

/** A row in one of its measures: the columns it reads, which of a cell's figures, and what it may be. */
export type Slot = {
  readonly line: Line;
  readonly query: Query;
  readonly measure?: Measure;
  readonly part?: number;
  /** Columns of this measure; absent: all that name no measure. */
  readonly series?: readonly number[];
  readonly candidates: readonly Candidate[];
  /** It may go on with a part or with its whole, and nothing tells which. */
  readonly isEither?: boolean;
};

type MatchContext = {
  readonly index: MetricIndex;
  readonly catalogue: Catalogue;
  readonly moneyScale?: Measure | undefined;
};

/** Every row of a table in each of its measures, with the metrics it may be. */
export function matchLines(lines: readonly Line[], series: readonly Series[], context: MatchContext): Slot[] {
  const groups = groupsOf(lines, context.index);
  const slots: Slot[] = [];
  lines.forEach((line, at) => {
    const before = topicalBefore(lines, at);
    const goesOn = before && isAfterPart(line, before, slots) ? wholeOf(before, slots) : before;
    slots.push(...slotsOf(line, groups[at], goesOn, series, context));
  });
  return withDoubtfulWholes(inOrder(slots, context.catalogue));
}

/** The last row before one that has a topic of its own, unless it stands deeper. */
function topicalBefore(lines: readonly Line[], at: number): Line | undefined {
  const before = lines.slice(0, at).reverse();
  return before.find(({ label, rank }) => !isWordless(label.words) && rank <= lines[at]!.rank + 0.6);
}

const LEAST_GROUP = 0.5;

/** The catalogue's group each row stands in, by the last heading that is clearly one of them. */
function groupsOf(lines: readonly Line[], index: MetricIndex): (string | undefined)[] {
  let group: string | undefined;
  return lines.map((line) => {
    const named = line.isHeading ? groupNamed(line.label.words, index) : undefined;
    if (named || (line.isHeading && line.rank < 1)) group = named;
    return group;
  });
}

function groupNamed(words: readonly Word[], index: MetricIndex): string | undefined {
  const ranked = index.groups
    .map(({ code, words: named }) => ({ code, score: wordsScore(words, named, index) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best && best.score >= LEAST_GROUP && best.score - (second?.score ?? 0) > 0.1 ? best.code : undefined;
}

type Columns = {
  readonly measures: readonly Measure[];
  readonly unread?: UnreadMeasure;
  readonly words: readonly Word[];
  readonly cols?: readonly number[];
};

/** Columns told apart by what they count; a row reads each group as a metric of its own. */
function columnGroups(series: readonly Series[]): Columns[] {
  const figures = series.filter(({ meaning }) => meaning !== undefined && READ.has(meaning));
  const groups = new Map<string, Series[]>();
  for (const one of figures) {
    const key = [
      ...one.measures.map(({ word }) => word),
      one.unread?.said,
      '|',
      ...one.words.map(({ key }) => key),
    ].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const plain = [...groups.values()].every(
    ([one]) => one!.measures.length === 0 && one!.words.length === 0 && !one!.unread,
  );
  if (plain) return [{ measures: [], words: [] }];
  return [...groups.values()].map((group) => ({
    measures: group[0]!.measures,
    ...(group[0]!.unread ? { unread: group[0]!.unread } : {}),
    words: group[0]!.words,
    cols: group.map(({ col }) => col),
  }));
}

const READ: ReadonlySet<string> = new Set(['plan', 'period', 'cumulative', 'previous', 'qualifier']);

function slotsOf(
  line: Line,
  group: string | undefined,
  before: Line | undefined,
  series: readonly Series[],
  { index, moneyScale }: MatchContext,
): Slot[] {
  return columnGroups(series).flatMap(({ measures, unread = line.unread, words, cols }) => {
    const agreed = agree(measures, line.measures).map((measure) =>
      moneyScale && measure.class === 'money' && measure.factor === undefined ? moneyScale : measure,
    );
    const slot = (measure: Measure | undefined, part?: number): Slot => {
      const isSaid = unread !== undefined && (unread.isSure || measure === undefined);
      const query = { ...queryOf(line, measure, words, group, before), ...(isSaid ? { unread } : {}) };
      return {
        line,
        query,
        ...(measure ? { measure } : {}),
        ...(part === undefined ? {} : { part }),
        ...(cols ? { series: cols } : {}),
        candidates: candidatesFor(query, index),
      };
    };
    if (agreed.length > 1) return agreed.map((measure, part) => slot(measure, part));
    const only = slot(agreed[0]);
    return [isMoneyByName(only) && moneyScale ? slot(moneyScale) : only];
  });
}

/** A row that says no measure and is, by its very name, money: then the line above the table says which. */
function isMoneyByName({ measure, candidates: [best] }: Slot): boolean {
  return measure === undefined && best !== undefined && best.isNamed && best.indexed.metric.kind === 'money';
}

/** What the column's header counts; the row's own words where the header is silent or says no scale. */
function agree(header: readonly Measure[], row: readonly Measure[]): readonly Measure[] {
  if (header.length === 0) return row;
  if (header.length > 1 || row.length !== 1) return header;
  const isFiner =
    compareMeasures(header[0]!, row[0]!) !== 'other' &&
    (header[0]!.factor === undefined || header[0]!.class === 'turn');
  return isFiner ? row : header;
}

const IN_ORDER = 0.03;
const FOLLOWS = 0.1;
const SURE = 0.9;

/** Rows stand mostly in the catalogue's order, a metric's companion right after it: enough to choose between equals. */
function inOrder(slots: readonly Slot[], { metrics }: Catalogue): Slot[] {
  const order = new Map(metrics.map(({ code }, at) => [code, at]));
  const anchors = slots.map((slot) =>
    isAnchor(slot) ? order.get(slot.candidates[0]!.indexed.metric.code) : undefined,
  );
  return slots.map((slot, at) => {
    const before =
      anchors
        .slice(0, at)
        .reverse()
        .find((anchor) => anchor !== undefined) ?? -1;
    const after = anchors.slice(at + 1).find((anchor) => anchor !== undefined) ?? Number.POSITIVE_INFINITY;
    const previous = slots[at - 1];
    const last = previous?.candidates[0]?.indexed.metric;
    const isApart = last !== undefined && isPart(last) && isAfterPart(slot.line, previous!.line, slots);
    const raised = slot.candidates.map((candidate) => {
      const { metric, order: place } = candidate.indexed;
      const isNext =
        metric.parent !== undefined && metric.parent === last?.code && slot.query.borrowed && !isApart;
      const gain = (before < place && place < after ? IN_ORDER : 0) + (isNext ? FOLLOWS : 0);
      return { ...candidate, score: candidate.score + gain };
    });
    return { ...slot, candidates: raised.sort((a, b) => b.score - a.score) };
  });
}

function isAnchor({ candidates, query }: Slot): boolean {
  const [best, second] = candidates;
  return (
    best !== undefined &&
    !isWordless(query.words) &&
    best.score >= SURE &&
    best.score - (second?.score ?? 0) > 0.1
  );
}
