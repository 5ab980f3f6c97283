import { formatAddress, formatRange } from '../../src/core/sheet/address';
import { workbookFile } from '../adapters/xlsx/workbookFixture';
import type { Form, FormCell } from './formNotation';

const DEFAULT_FONT = 'Times New Roman';
const FIRST_CUSTOM_FORMAT = 164;

/** The .xlsx bytes of a form: shared strings, fonts, number formats, merges, hidden rows and columns, as Excel writes them. */
export function writeForm(form: Form): Uint8Array {
  const strings = distinct(form.cells.map(({ value }) => value).filter((value) => typeof value === 'string'));
  const looks = new Looks(form);
  const rows = distinct([...form.cells.map(({ row }) => row), ...form.hiddenRows]).sort((a, b) => a - b);
  const body = rows.map((row) => rowXml(row, form, (cell) => cellXml(cell, strings, looks))).join('');
  return workbookFile({
    sheet: `${columnsXml(form)}<sheetData>${body}</sheetData>${mergesXml(form)}`,
    strings: strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join(''),
    styles: looks.xml(),
  });
}

/** The font and number format of cells, numbered in order of first use; 0 is the workbook's default. */
class Looks {
  private readonly fonts: string[];
  private readonly formats: string[];
  private readonly pairs: string[];

  constructor({ cells, font = DEFAULT_FONT }: Form) {
    this.fonts = distinct([font, ...cells.flatMap((cell) => cell.font ?? [])]);
    this.formats = distinct(cells.flatMap(({ numberFormat }) => numberFormat ?? []));
    this.pairs = distinct(['0,0', ...cells.map((cell) => this.keyOf(cell))]);
  }

  indexOf(cell: FormCell): number {
    return this.pairs.indexOf(this.keyOf(cell));
  }

  xml(): string {
    const formats = this.formats.map(
      (code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    );
    const fonts = this.fonts.map((name) => `<font><sz val="13"/><name val="${escapeXml(name)}"/></font>`);
    const pairs = this.pairs.map((pair) => {
      const [font, format] = pair.split(',');
      return `<xf numFmtId="${format}" fontId="${font}"/>`;
    });
    const numFmts = formats.length > 0 ? `<numFmts>${formats.join('')}</numFmts>` : '';
    return `${numFmts}<fonts>${fonts.join('')}</fonts><cellXfs>${pairs.join('')}</cellXfs>`;
  }

  private keyOf({ font, numberFormat }: FormCell): string {
    const format = numberFormat ? FIRST_CUSTOM_FORMAT + this.formats.indexOf(numberFormat) : 0;
    return `${font ? this.fonts.indexOf(font) : 0},${format}`;
  }
}

function rowXml(row: number, form: Form, xml: (cell: FormCell) => string): string {
  const cells = form.cells.filter((cell) => cell.row === row);
  const hidden = form.hiddenRows.includes(row) ? ' hidden="1"' : '';
  return `<row r="${row + 1}"${hidden}>${cells.map(xml).join('')}</row>`;
}

function cellXml(cell: FormCell, strings: readonly string[], looks: Looks): string {
  const place = `r="${formatAddress(cell)}" s="${looks.indexOf(cell)}"`;
  if (typeof cell.value === 'string') return `<c ${place} t="s"><v>${strings.indexOf(cell.value)}</v></c>`;
  const formula = cell.formula ? `<f>${escapeXml(cell.formula.slice(1))}</f>` : '';
  return `<c ${place}>${formula}<v>${cell.value}</v></c>`;
}

function columnsXml({ hiddenCols }: Form): string {
  if (hiddenCols.length === 0) return '';
  const cols = hiddenCols.map((col) => `<col min="${col + 1}" max="${col + 1}" width="9" hidden="1"/>`);
  return `<cols>${cols.join('')}</cols>`;
}

function mergesXml({ merges }: Form): string {
  const list = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('');
  return list === '' ? '' : `<mergeCells>${list}</mergeCells>`;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
