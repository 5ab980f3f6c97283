import type { Catalogue } from '../catalogue/catalogue';
import { formatAddress } from '../sheet/address';
import type { Form } from './form';
import type { Report, ReportedText } from './report';

/** Statements of the text sections: rows with the section's code, the statement in the label column. */
export function readTexts(form: Form, catalogue: Catalogue): Pick<Report, 'texts' | 'textCells'> {
  const texts: Record<string, ReportedText[]> = {};
  const textCells: Record<string, string> = {};
  const sections = new Map(
    catalogue.metrics.flatMap(({ code, kind }) => (kind === 'text' ? [[code.toLowerCase(), code]] : [])),
  );
  for (const { row, col, value } of form.sheet.cells) {
    if (row === form.tagRow || col !== form.columns.code) continue;
    const code = sections.get(String(value).trim().toLowerCase());
    if (code === undefined) continue;
    const statement = readStatement(form, row);
    textCells[code] ??= statement.cell;
    if (statement.text !== '') texts[code] = [...(texts[code] ?? []), statement];
  }
  return { texts, textCells };
}

function readStatement(form: Form, row: number): ReportedText {
  const col = form.columns.label ?? form.columns.code! + 1;
  const value = form.cellAt(row, col)?.value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return { cell: formatAddress({ row, col }), text };
}
