import type { Report } from '../report/report';
import { accentKey } from '../text/fold';

/** A dash or dots only fill the line; `Không` is an answer. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Where a text section without a statement is to be written; where its rows are gone, near to where they were. Undefined for one that says something. */
export function sectionCell(
  report: Report,
  code: string,
): { readonly cell: string; readonly hasRow: boolean } | undefined {
  if ((report.texts[code] ?? []).some(({ text }) => SAYS_SOMETHING.test(text))) return undefined;
  const cell = report.textCells[code];
  return cell === undefined
    ? { cell: cellOfLostSection(report, code), hasRow: false }
    : { cell, hasRow: true };
}

/** Its heading where that still stands; else what the section stood before, or came after: all of it in sight. */
function cellOfLostSection(report: Report, code: string): string {
  const { catalogue, lines, textCells } = report;
  const codes = catalogue.metrics.flatMap((metric) => (metric.kind === 'text' ? [metric.code] : []));
  const at = codes.indexOf(code);
  const next = codes.slice(at + 1).find((each) => textCells[each] !== undefined);
  const before = codes
    .slice(0, at)
    .filter((each) => textCells[each] !== undefined)
    .at(-1);
  const own = headingOf(report, code);
  if (own !== undefined) return own;
  if (next !== undefined) return headingOf(report, next) ?? textCells[next]!;
  if (before !== undefined) return textCells[before]!;
  return Object.values(lines).at(-1)?.values.period.cell ?? 'A1';
}

function headingOf({ catalogue, writings }: Report, code: string): string | undefined {
  const label = catalogue.metrics.find((metric) => metric.code === code)?.label.vi ?? '';
  return writings.find(({ text }) => accentKey(text) === accentKey(label))?.cell;
}
