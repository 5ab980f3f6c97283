import { normaliseText } from '../text/fold';
import type { Mark } from './mark';
import { splitMark } from './mark';
import { type Measure, measureAt, parseMeasure, parseMeasures, syllablesOf } from './measure';
import { type UnreadMeasure, unreadMeasureIn } from './unreadMeasure';
import { type Word, wordsOf } from './words';

/** What a row's label says: its mark (`1.`, `-`), its topic, and the units of measure named in it. */
export type Label = {
  readonly text: string;
  readonly mark?: Mark;
  readonly words: readonly Word[];
  /** Two and more: a pair, one cell for both (`vụ/đối tượng`). */
  readonly measures: readonly Measure[];
  /** In brackets at its end, where no unit of measure was read: `(ha)`. */
  readonly unread?: UnreadMeasure;
  /** Nothing but a measure that is a topic too: Số suất, Phương tiện. */
  readonly isMeasure: boolean;
  /** The counted thing the topic begins with: a tổ of Tổ tự quản. Weaker than a measure. */
  readonly counted?: Measure;
};

/** Reads a label; its measure words are no part of the topic: `Số buổi tuyên truyền` is about tuyên truyền. */
export function parseLabel(typed: string): Label {
  const { mark, rest } = splitMark(normaliseText(typed).replace(/\s+/g, ' '));
  const { text, measures } = splitMeasures(
    spellOut(rest).replace(/^(?:trong đó|gồm|bao gồm)\s*[:,-]?\s*/iu, ''),
  );
  const words = wordsOf(text);
  const unread = unreadAt(rest);
  const counted =
    measures.length > 0
      ? undefined
      : measureAt(
          words.flatMap(({ key }) => key.split(' ')),
          0,
        );
  return {
    text: rest,
    ...(mark ? { mark } : {}),
    words,
    measures,
    ...(unread ? { unread } : {}),
    isMeasure: words.length > 0 && measures.length > 0 && splitWhole(text) !== undefined,
    ...(counted ? { counted: counted.measure } : {}),
  };
}

function unreadAt(text: string): UnreadMeasure | undefined {
  const unread = unreadMeasureIn(text);
  return unread && !parseMeasures(unread.said) ? unread : undefined;
}

/** TT is tuyên truyền beside what only tuyên truyền has; elsewhere it may be tuần tra or trật tự. */
function spellOut(text: string): string {
  const isOutreach = /nghe|buổi|loa|luật|phổ biến|pháp luật|tờ rơi/iu.test(text);
  return isOutreach ? text.replace(/(?<![\p{L}\p{M}])TT(?![\p{L}\p{M}])/gu, 'tuyên truyền') : text;
}

type Split = { readonly text: string; readonly measures: readonly Measure[] };

function splitMeasures(text: string): Split {
  const clean = text.replace(/[\s:;,.]+$/, '');
  return splitWhole(clean) ?? splitBracket(clean) ?? splitTail(clean) ?? splitHead(clean);
}

/** `Số vụ`, `Vụ/đối tượng`: nothing but a measure. */
function splitWhole(text: string): Split | undefined {
  const measures = parseMeasures(text);
  return measures && { text: measures.every(isPure) ? '' : text, measures };
}

/** `Phát quang đường tuần tra (km)`, `Chuyên án (xác lập)` has none. */
function splitBracket(text: string): Split | undefined {
  const match = /^(.*)\(([^()]+)\)([^()]*)$/u.exec(text);
  const measures = match ? parseMeasures(match[2]!.replace(/^(?:đvt|tính)\s*:?/iu, '')) : undefined;
  if (!match || !measures || match[1]!.trim() === '') return undefined;
  const head = splitHead(`${match[1]} ${match[3]}`.trim());
  const isFiner = measures.length === 1 && measures[0]!.class === 'turn' && head.measures.length === 1;
  return { text: head.text, measures: isFiner ? head.measures : measures };
}

/** `Luật Biên phòng: buổi`, `Tuần tra - số lượt người`. */
function splitTail(text: string): Split | undefined {
  const match = /^(.*?)\s*(?::|\s[-–]\s|,)\s*([^:,–-]+)$/u.exec(text);
  if (!match || match[1] === '') return undefined;
  const measures = parseMeasures(match[2]!);
  const isAfterColon = /:\s*[^:]*$/.test(text) && !/[,–-]/.test(text.slice(text.lastIndexOf(':')));
  if (measures && (isAfterColon || measures.every(isPure) || isSaidTwice(match[1]!, measures)))
    return { text: isSaidTwice(match[1]!, measures) ? splitHead(match[1]!).text : match[1]!, measures };
  const tail = isAfterColon ? splitHead(match[2]!) : undefined;
  return tail && tail.measures.length > 0
    ? { text: `${match[1]}: ${tail.text}`, measures: tail.measures }
    : undefined;
}

/** `Buổi tuyên truyền, buổi`: the head counts what the tail says. */
function isSaidTwice(head: string, measures: readonly Measure[]): boolean {
  const bare = head.replace(/^(?:tổng số|tổng|số lượng|số)\s+/iu, '');
  const counted = measureAt(syllablesOf(bare), 0)?.measure;
  return measures.length === 1 && counted !== undefined && counted.class === measures[0]!.class;
}

/** Measures that name no topic: what stands after them is the topic. */
const PURE = new Set([
  'session',
  'time',
  'meeting',
  'turn',
  'people',
  'case',
  'money',
  'length',
  'labourDay',
]);

/** Words of one class that name a topic too: đảng viên, học sinh and the like stay. */
const TOPICAL = new Set(['đảng viên', 'em', 'nạn nhân', 'đồng chí']);

function isPure({ class: cls, word }: Measure): boolean {
  return PURE.has(cls) && !TOPICAL.has(word);
}

/** Công trình, công tác, công an are no days of work. */
const NO_LABOUR = /^công(?!\s+(?:lao động|giúp|của|nhân dân|tham gia|cho|làm)(?!\p{L}))\s/iu;

/** `Số buổi tuyên truyền`, `Tổng lượt người nghe`, `Kinh phí xây nhà`. */
function splitHead(text: string): Split {
  const match = /^((?:tổng số|tổng|số lượng|số|tong so|tong|so luong|so)\s+)?(.*)$/isu.exec(text)!;
  const rest = match[2]!;
  const found = NO_LABOUR.test(rest) ? undefined : measureAt(syllablesOf(rest), 0);
  if (!found) return splitMoney(text);
  const isSaid = match[1] !== undefined;
  const { measure, length } = found;
  if (!isPure(measure)) {
    return { text, measures: isSaid && !/^\s*chức/iu.test(afterSyllables(rest, length)) ? [measure] : [] };
  }
  return { text: afterSyllables(rest, length), measures: [measure] };
}

/** Money is named in the middle too: `Tang vật trị giá`. */
function splitMoney(text: string): Split {
  const match = /^(.*?)\s*(kinh phí|trị giá|số tiền)\s*(.*)$/isu.exec(text);
  const money = match ? parseMeasure(match[2]!) : undefined;
  return match && money ? { text: `${match[1]} ${match[3]}`, measures: [money] } : { text, measures: [] };
}

function afterSyllables(text: string, count: number): string {
  const syllables = [...text.matchAll(/đ\/c|[\p{L}\p{M}.]+/giu)];
  const last = syllables[count - 1];
  return last ? text.slice(last.index + last[0].length).trim() : text;
}
