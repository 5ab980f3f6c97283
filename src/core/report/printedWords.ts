import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { type ColumnKey, VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import { WORDS } from '../template/words';
import { foldText, normaliseText } from '../text/fold';
import { decodeLegacy } from '../text/legacy/decodeLegacy';
import { detectLegacy } from '../text/legacy/detectLegacy';
import { dimensionOf, isSameUnit, parseMeasure } from '../text/measure';
import type { Form } from './form';
import { issueAt } from './formIssue';
import type { Fix, Issue } from './issue';
import type { Report } from './report';
import { textAt } from './textAt';

/**
 * V20 for the words the template printed and somebody changed: the figures were typed under other words than they
 * are added up under. Another unit of measure is an error, another name of a row or of a column of figures a warning.
 * Case, accents, numbering, words left out and what was cleared away give no other meaning. An office's own sheet has its own
 * words; another version of the template may have others.
 */
export function printedWordIssues(form: Form, { catalogue, lines }: Report): Issue[] {
  if (form.isAdopted || form.meta.version !== catalogue.version) return [];
  const rows = catalogue.metrics.flatMap((metric) => {
    const line = lines[metric.code];
    return line ? rowIssues(form, metric, line.row, catalogue) : [];
  });
  return [...VALUE_COLUMNS.flatMap((column) => headerIssues(form, column)), ...rows];
}

/** A text that is not the printed one, as it reads: an old encoding does not change the words. */
function changedAt(
  form: Form,
  row: number,
  key: ColumnKey,
  printed: string,
): { cell: string; text: string } | undefined {
  const said = textAt(form, row, key);
  // Nearly all stand as they were printed.
  if (said?.text === printed) return undefined;
  const font = said && form.cellAt(row, form.columns[key]!)?.font;
  const found = said && detectLegacy({ text: said.text, ...(font ? { font } : {}) });
  return said && found ? { ...said, text: decodeLegacy(said.text, found.encoding) } : said;
}

function headerIssues(form: Form, column: ValueColumn): Issue[] {
  const [expected, ...more] = headersOf(column);
  const said = changedAt(form, form.tagRow + 1, column, expected);
  const others = VALUE_COLUMNS.filter((key) => key !== column).flatMap(headersOf);
  if (!said || [expected, ...more].some((words) => !isOther(said.text, words, others))) return [];
  const facts = { text: said.text, expected, column };
  const issue = issueAt(form, 'V20.words', facts, said.cell, 'warning');
  return [{ ...issue, fix: restored(said.cell, expected) }];
}

/** The cumulative has two names; a form stamped for the other kind of period has an issue of its own (V16). */
function headersOf(column: ValueColumn): readonly [string, ...string[]] {
  if (column !== 'cumulative') return [WORDS[column]];
  const phase = { type: 'phase', year: 2021, lastYear: 2025 } as const;
  return [WORDS.cumulative({ type: 'year', year: 2021 }), WORDS.cumulative(phase)];
}

function rowIssues(form: Form, metric: Metric, row: number, { metrics }: Catalogue): Issue[] {
  const unit = changedAt(form, row, 'unit', metric.unit);
  const label = changedAt(form, row, 'label', metric.label.vi);
  const others = label ? metrics.filter((other) => other !== metric).map((other) => other.label.vi) : [];
  const at = { metric: metric.code };
  const issues: Issue[] = [];
  if (unit && !isSameMeasure(unit.text, metric)) {
    const issue = issueAt(form, 'V20.unit', { text: unit.text, expected: metric.unit }, unit.cell);
    issues.push({ ...issue, ...at, fix: restored(unit.cell, metric.unit) });
  }
  if (label && isOther(label.text, metric.label.vi, others)) {
    const facts = { text: label.text, expected: metric.label.vi };
    const issue = issueAt(form, 'V20.words', facts, label.cell, 'warning');
    issues.push({ ...issue, ...at, fix: restored(label.cell, metric.label.vi) });
  }
  return issues;
}

/** Which words are wrong, the printed ones or those the figures were typed under, only a person knows. */
function restored(cell: string, value: string): Fix {
  return { cells: [{ cell, value }], certain: false };
}

/** Whether a text says something else than was printed; a shorter one does where it is another's name. */
function isOther(found: string, printed: string, others: readonly string[]): boolean {
  // A bare year in a header says no other thing.
  if (!/\p{L}/u.test(found) || isSameText(found, printed)) return false;
  return !isShortened(found, printed) || others.some((other) => isSameText(found, other));
}

/** Numbering and bullets before a name: `1.2.`, `a)`, `-`. */
const NUMBERING = /^(?:\s*(?:\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])[.)/]|[-+*•]))+\s*/u;

function isSameText(found: string, printed: string): boolean {
  const [a, b] = [found, printed].map((text) => foldText(text).replace(NUMBERING, ''));
  return wordsOf(a!) === wordsOf(b!);
}

/** Whether nothing but words of the printed text was left: `Trong kỳ` for `Thực hiện trong kỳ`. */
function isShortened(found: string, printed: string): boolean {
  const words = new Set(wordsOf(foldText(printed)).split(' '));
  return wordsOf(foldText(found).replace(NUMBERING, ''))
    .split(' ')
    .every((word) => words.has(word));
}

const wordsOf = (folded: string) => (folded.match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');

/** Whether figures in both are the same numbers: tr.đ and triệu đồng, but not đồng. */
function isSameMeasure(found: string, { kind, unit }: Metric): boolean {
  if (kind === 'text' || isSameText(found, unit)) return true;
  const expected = dimensionOf(kind, unit);
  const [a, b] = [found, unit].map((text) =>
    parseMeasure(normaliseText(text.replace(/[()]/g, ' ')).replace(/\s+/g, ' ').toLowerCase(), expected),
  );
  if (!a || !b || a.dimension !== b.dimension || a.exponent !== b.exponent) return false;
  return a.dimension !== 'count' || isSameUnit(found, unit);
}
