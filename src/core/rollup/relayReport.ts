import type { Report, ReportedValue, ReportLine } from '../report/report';
import { typedText } from '../report/typedText';
import { VALUE_COLUMNS } from '../template/columns';
import type { Content, LineContent, TemplateContent } from '../template/content';

/**
 * A report as the content of a fresh form: numbers normalised, never the sheet copied blindly. What could not
 * be counted is kept in words in the row's note, so that nothing a person typed is lost.
 */
export function relayReport(report: Report): TemplateContent {
  const lines = Object.entries(report.lines).map(([code, line]) => [code, relayLine(line)]);
  const texts = Object.entries(report.texts).map(([code, list]) => [
    code,
    list.map(({ text }) => constant(text)),
  ]);
  return { lines: Object.fromEntries(lines), texts: Object.fromEntries(texts) };
}

const constant = (value: string | number): Content => ({ value });

function relayLine(line: ReportLine): LineContent {
  const values = VALUE_COLUMNS.flatMap((column) => {
    const content = relayValue(line.values[column]);
    return content ? [[column, content] as const] : [];
  });
  const note = noteOf(line);
  return {
    ...Object.fromEntries(values),
    ...(line.qualifier ? { qualifier: constant(line.qualifier) } : {}),
    ...(line.explanation ? { explanation: constant(line.explanation.text) } : {}),
    ...(note ? { note: constant(note) } : {}),
  };
}

function relayValue({ state, value }: ReportedValue): Content | undefined {
  if (state === 'notApplicable') return constant('x');
  return value === null ? undefined : constant(value);
}

function noteOf({ note, values, unreadQualifier }: ReportLine): string {
  const notCounted = Object.values(values).filter(({ state }) => state === 'notCounted');
  const lost = [...notCounted.map(typedText), ...(unreadQualifier ? [unreadQualifier.text] : [])];
  return [...(note ? [note.text] : []), ...new Set(lost.map((text) => `“${text}”`))].join('; ');
}
