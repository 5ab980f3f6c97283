import type { Report, ReportedText, ReportLine } from '../report/report';
import { type CellValue, isCellError } from '../sheet/snapshot';
import { isCumulativeComputed } from '../template/inputs';

/** A cell a person fills in: what it is whatever row it stands on (`B01:period`, `J02:2`), where, and what it holds. */
export type SealedCell = { readonly id: string; readonly cell: string; readonly text: string };

/**
 * Every cell of a report that a person is answerable for, blank ones with an empty text: figures, qualifiers,
 * explanations, notes and statements. What the form computes from them is left out, since programs may come to its
 * last digit differently.
 */
export function sealedCells({ catalogue, lines, period, texts, textCells }: Report): SealedCell[] {
  const figures = catalogue.metrics.flatMap((metric) => {
    const line = lines[metric.code];
    return line ? lineCells(line, isCumulativeComputed(metric, period)) : [];
  });
  const statements = Object.entries(textCells).flatMap(([code, first]) => {
    const [head = { cell: first, text: '' }, ...rest] = texts[code] ?? [];
    return [head, ...rest].map(({ cell, text }, index) => {
      return { id: `${code}:${index + 1}`, cell, text: plainText(text) };
    });
  });
  return [...figures, ...statements];
}

function lineCells(line: ReportLine, isComputed: boolean): SealedCell[] {
  const { code, values, explanation, explanationCell = '', note } = line;
  const { cumulative, ...typed } = values;
  const counted = isComputed ? line.overwritten : cumulative;
  const figures = Object.entries({ ...typed, ...(counted && { cumulative: counted }) });
  const words = { explanation, note, qualifier: line.unreadQualifier };
  const cells = { explanation: explanationCell, note: note?.cell ?? '', qualifier: line.qualifierCell };
  return [
    ...figures.map(([column, { cell, raw }]) => ({ id: `${code}:${column}`, cell, text: textOf(raw) })),
    ...(['qualifier', 'explanation', 'note'] as const).map((column) => {
      const text = plainText(words[column]?.text ?? (column === 'qualifier' ? (line.qualifier ?? '') : ''));
      return { id: `${code}:${column}`, cell: cells[column], text };
    }),
  ];
}

/** Programs keep fifteen digits for certain. */
function textOf(value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : plainText(String(value));
}

/** Line breaks and outer blanks are lost by some programs when they save. */
const plainText = (text: ReportedText['text']) => text.replace(/\r\n?/g, '\n').trim();
