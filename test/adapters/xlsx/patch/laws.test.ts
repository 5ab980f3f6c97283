import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from '../../../../src/adapters/xlsx/writeXlsx';
import { isInside, range } from '../../../../src/core/sheet/address';
import { applyEdits } from '../../../../src/core/sheet/applyEdit';
import type { EditedCell, SheetEdit } from '../../../../src/core/sheet/edit';
import { reverseEdit } from '../../../../src/core/sheet/reverseEdit';
import { indexCells, type SheetSnapshot, type WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { asFarAsKnown } from '../../../core/sheet/anyEdit';
import { plannedSheet } from '../../../core/sheet/plannedSheet';
import { SAMPLE_PLANS } from '../samplePlan';
import { workbookFile } from '../workbookFixture';
import { patched, readBook } from './patchedFile';

// The laws of patching: readXlsx(patchXlsx(b, e)) ≡ applyEdits(readXlsx(b), e), and the reverse edit brings b back.

const resaved = () =>
  new Uint8Array(readFileSync(join(__dirname, '../../../fixtures/libreoffice/resaved-form.xlsx')));

const STYLED = plannedSheet({
  name: 'Trang',
  cells: [
    { row: 1, col: 1, value: 1.5 },
    { row: 1, col: 2, value: 'chữ' },
    { row: 2, col: 1, value: 45_000 },
    { row: 2, col: 2, value: 3, formula: '=B2*2' },
    { row: 4, col: 4, value: { error: '#N/A' } },
  ],
  formats: [
    { range: range(0, 0, 5, 5), style: { border: 'thin', numberFormat: '#,##0' } },
    { range: range(2, 1), style: { numberFormat: 'dd/mm/yyyy' } },
  ],
  merges: [range(4, 4, 5, 6)],
  hiddenRows: [3],
  hiddenCols: [1, 4, 5],
  widths: { 0: 5, 1: 20, 2: 7 },
});

/** A workbook as careless programs write it: numbers left out, formulas shared, dates of 1904, strict booleans. */
const careless = () =>
  workbookFile({
    workbookPr: '<workbookPr date1904="1"/>',
    strings: '<si><r><t>một</t></r><r><t> hai</t></r></si>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000&quot; km&quot;"/></numFmts>' +
      '<fonts count="2"><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>' +
      '<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="170" fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="20" fontId="0"/></cellXfs>',
    sheet:
      '<cols><col min="2" max="4" width="9" style="2" hidden="true"/><col min="6" max="16384" width="11" style="1"/></cols><sheetData>' +
      '<row><c s="1"><v>40000</v></c><c t="s"><v>0</v></c><c s="2"><v>3</v></c><c t="d" s="0"><v>2024-12-31</v></c></row>' +
      '<row r="3" hidden="true" spans="1:4"><c><f t="shared" ref="A3:C4" si="0">A1+1</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c><c s="1"><f t="shared" si="0"/><v>7</v></c></row>' +
      '<row><c><f t="shared" si="0"/></c><c t="inlineStr"><is><t> x </t></is></c></row>' +
      '<row r="7" s="3" customFormat="1"><c r="C7" t="b"><v>true</v></c><c r="E7" t="e"><v>#REF!</v></c></row></sheetData>',
  });

/** Each with how often it is tried: a form of a thousand cells takes its time. */
const FILES: readonly [string, number, () => Promise<Uint8Array> | Uint8Array][] = [
  ['a file of ours', 100, () => writeXlsx([STYLED])],
  ['the sample forms', 50, () => writeXlsx(SAMPLE_PLANS)],
  ['a file LibreOffice saved', 12, resaved],
  ['a careless file', 100, careless],
];

const texts = fc.constantFrom('Hạ Lang', ' ', '=1', '007', '_x000D_', 'a\r\nb', '<&>"', '\ud83d', ']]>');
// Counted from 1904 a date near nothing loses its last digits, as in any program; a file has no minus zero.
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((n) => n - 1462 + 1462 === n)
  .map((n) => n + 0);
const errors = fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' });
const constants = fc.oneof(numbers, fc.nat(60_000), texts, fc.boolean(), errors);
const formulas = fc.constantFrom('=A1+1', '=IF(A1="","",A1)', '=\'Hạ Lang\'!$F$12&"<>"', '= A1 ');
const formats = fc.constantFrom('General', '0.00', '#,##0', 'dd/mm/yyyy', 'h:mm', '0.000" km"', '0"<&>"');
// No file's default font, which a reader does not tell.
const fonts = fc.option(fc.constantFrom('.VnTime', 'Verdana'), { nil: undefined });
const contents = fc.oneof(
  { weight: 3, arbitrary: fc.record({ value: constants }) },
  { weight: 1, arbitrary: fc.record({ value: fc.constantFrom(null, '') }) },
  {
    weight: 2,
    arbitrary: fc.record({ value: fc.oneof(constants, fc.constantFrom('', null)), formula: formulas }),
  },
);
const rows = fc.oneof(fc.nat(18), fc.constantFrom(79, 1_048_575));
const cols = fc.oneof(fc.nat(9), fc.constantFrom(26));
const cells = fc
  .uniqueArray(
    fc.tuple(fc.record({ row: rows, col: cols }), contents, fc.option(formats, { nil: undefined }), fonts),
    {
      selector: ([{ row, col }]) => `${row},${col}`,
      maxLength: 10,
    },
  )
  .map((found) =>
    found.map(
      ([address, content, numberFormat, font]): EditedCell => ({
        ...{ ...address, ...content },
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(font === undefined ? {} : { font }),
      }),
    ),
  );
const indices = fc.uniqueArray(fc.nat(12), { maxLength: 4 });
const edits = fc.record({
  ...{ sheet: fc.nat(9), cells },
  ...{ hideRows: indices, showRows: indices, hideCols: indices, showCols: indices },
});

type DrawnEdit = Omit<SheetEdit, 'sheet'> & { readonly sheet: number };

/** A drawn edit that Excel would allow: nothing is typed into a merged range but into its first cell. */
function allowed({ sheets }: WorkbookSnapshot, drawn: DrawnEdit): SheetEdit {
  const sheet = sheets[drawn.sheet % sheets.length]!;
  const isCovered = (cell: EditedCell) =>
    sheet.merges.some(
      (merge) => isInside(cell, merge) && !(merge.from.row === cell.row && merge.from.col === cell.col),
    );
  return { ...drawn, sheet: sheet.name, cells: drawn.cells.filter((cell) => !isCovered(cell)) };
}

/** Without the format and font that a cell had while it was blank: no snapshot tells them before. */
function withoutHidden(read: WorkbookSnapshot, before: WorkbookSnapshot, edit: SheetEdit): WorkbookSnapshot {
  const strip = (sheet: SheetSnapshot, cellAt: ReturnType<typeof indexCells>) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cellAt(cell.row, cell.col)) return cell;
      const edited = edit.cells.find(({ row, col }) => row === cell.row && col === cell.col);
      const { font, numberFormat, ...content } = cell;
      const isGiven = edited?.numberFormat !== undefined && numberFormat !== undefined;
      return {
        ...content,
        ...(isGiven && { numberFormat }),
        ...(edited?.font !== undefined && { font }),
      };
    }),
  });
  return { sheets: read.sheets.map((sheet, i) => strip(sheet, indexCells(before.sheets[i]!))) };
}

describe.each(FILES)('%s', (_, numRuns, open) => {
  test('reads as the edits say', async () => {
    const bytes = await open();
    const before = readBook(bytes);
    fc.assert(
      fc.property(edits, (drawn) => {
        const edit = allowed(before, drawn);
        const read = readBook(patched(bytes, edit));
        expect(withoutHidden(read, before, edit)).toEqual(
          withoutHidden(applyEdits(before, [edit]), before, edit),
        );
      }),
      { numRuns },
    );
  });

  test('reads as before once the edit is reversed', async () => {
    const bytes = await open();
    const before = readBook(bytes);
    fc.assert(
      fc.property(edits, (drawn) => {
        const edit = allowed(before, drawn);
        const reverse = reverseEdit(before, edit);
        expect(asFarAsKnown(readBook(patched(patched(bytes, edit), reverse)), before)).toEqual(before);
        expect(asFarAsKnown(readBook(patched(bytes, edit, reverse)), before)).toEqual(before);
      }),
      { numRuns },
    );
  });

  test('edits made together are edits made one after the other', async () => {
    const bytes = await open();
    const before = readBook(bytes);
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const both = [allowed(before, first), allowed(before, second)];
        const oneByOne = patched(patched(bytes, both[0]!), both[1]!);
        expect(readBook(patched(bytes, ...both))).toEqual(readBook(oneByOne));
      }),
      { numRuns },
    );
  });

  test('nothing to edit leaves every byte', async () => {
    const bytes = await open();
    expect(patched(bytes)).toBe(bytes);
    expect(patched(bytes, { sheet: readBook(bytes).sheets[0]!.name, cells: [] })).toBe(bytes);
  });
});

test('the files hold what the laws are to be tried on', async () => {
  const all = await Promise.all(FILES.map(async ([, , open]) => readBook(await open())));
  const found = all.flatMap(({ sheets }) => sheets);
  expect(found.some(({ hiddenCols }) => hiddenCols.length > 1)).toBe(true);
  expect(found.some(({ merges }) => merges.length > 0)).toBe(true);
  expect(all.map(({ sheets }) => sheets.flatMap((sheet) => sheet.cells).length)).toEqual([5, 72, 952, 11]);
});
