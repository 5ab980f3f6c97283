import { VALUE_COLUMNS } from '../template/columns';
import type { Line } from './lines';
import { type Measure, parseMeasure } from './measure';
import type { Series } from './series';
import type { Table } from './table';

const FIGURES: ReadonlySet<string | undefined> = new Set(VALUE_COLUMNS);
/** `9 lần`, `gần 40km`, `02 chuyên án`. */
const WITH_MEASURE = /^(?:gần|hơn|trên|khoảng|ước)?\s*\d[\d.,]*\s*(\p{L}[\p{L}\p{M}\s/]*)$/iu;
/** Any scale comes out in these. */
const STORED: ReadonlyMap<string, Measure> = new Map([
  ['money', { class: 'money', word: 'triệu đồng', factor: 1 }],
  ['length', { class: 'length', word: 'km', factor: 1 }],
]);
const SAYS_NOTHING = /^(?:|-|x|\/+|0|kps|không)$/iu;

/**
 * Rows that say what they count in the figures' own cells (`9 lần`), when all of a row's figures say the same. A
 * scale said there is reckoned with when the cell is read, so the measure itself has none.
 */
export function measuredByValue({ view }: Table, lines: readonly Line[], series: readonly Series[]): Line[] {
  const cols = series.filter(({ meaning, measures }) => FIGURES.has(meaning) && measures.length === 0);
  return lines.map((line) => {
    if (!isOpen(line)) return line;
    const said = cols.map(({ col }) => view.textAt(line.row, col)).filter((text) => !SAYS_NOTHING.test(text));
    const measure = agreed(said.map(measureIn));
    return measure ? { ...line, measures: [measure], measureFrom: 'column', isHeading: false } : line;
  });
}

/** Nothing else says what the row counts, or only that it is money. */
function isOpen({ measures, measureFrom }: Line): boolean {
  const [only, ...more] = measures;
  if (measureFrom === 'none') return true;
  return measureFrom === 'label' && more.length === 0 && only?.class === 'money' && only.factor === undefined;
}

function measureIn(text: string): Measure | undefined {
  const words = WITH_MEASURE.exec(text.trim())?.[1];
  const measure = words === undefined ? undefined : parseMeasure(words);
  if (measure === undefined || (measure.class === 'money' && measure.factor === undefined)) return undefined;
  return STORED.get(measure.class) ?? measure;
}

function agreed(measures: readonly (Measure | undefined)[]): Measure | undefined {
  const [first] = measures;
  return measures.every((one) => one?.word === first?.word && one?.class === first?.class)
    ? first
    : undefined;
}
