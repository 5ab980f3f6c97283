import { workbookFile } from '../workbookFixture';
import { editOf, partsOf, patched, readBook } from './patchedFile';

const OLD =
  '<font><b/><sz val="13"/><color rgb="FF00B050"/><name val=".VnTime"/><family val="2"/><charset val="163"/><scheme val="minor"/></font>';
const FONTS = `<fonts count="2" x:known="1"><font><sz val="11"/><name val="Times New Roman"/></font>${OLD}</fonts>`;
const XFS =
  '<cellXfs count="2"><xf fontId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs>';
const SHEET =
  '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>kÕt qu¶</t></is></c><c r="B1"><v>1</v></c></row>';

const styled = (styles: string) => workbookFile({ sheet: SHEET, styles });
const given = (cell: string, value: string, font: string) => editOf({ [cell]: { value, font } });

/** The styles part, and the style that each cell of the sheet has. */
function looks(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const cells = [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<c r="(\w+)"(?: s="(\d+)")?/g)];
  return {
    styles: parts['xl/styles.xml']!,
    cells: cells.map(([, at, style]) => `${at} ${style ?? 0}`),
  };
}

test('a font of that name is added, with the look of the old one but not its theme or script', () => {
  const { styles, cells } = looks(patched(styled(FONTS + XFS), given('A1', 'kết quả', 'Times New Roman')));
  expect(styles).toContain(
    '<fonts count="3" x:known="1"><font><sz val="11"/><name val="Times New Roman"/></font>' +
      `${OLD}<font><b/><sz val="13"/><color rgb="FF00B050"/><name val="Times New Roman"/></font></fonts>`,
  );
  expect(styles).toContain(
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>',
  );
  expect(cells).toEqual(['A1 2', 'B1 0']);
});

test('cells that get the same font share it, whatever their number formats', () => {
  const edit = editOf({
    A1: { value: 'kết quả', font: 'Arial' },
    B1: { value: 2, font: 'Arial' },
    C1: { value: 3, font: 'Arial', numberFormat: '0.00' },
    D1: { value: 'a', font: 'Times New Roman' },
  });
  const { styles, cells } = looks(patched(styled(FONTS + XFS), edit));
  expect(styles.match(/<name val="Arial"\/>/g)).toHaveLength(2);
  expect(cells).toEqual(['A1 2', 'B1 3', 'C1 5', 'D1 0']);
});

test('what a reader finds: a font other than the default one', () => {
  const fontsOf = (bytes: Uint8Array) => readBook(bytes).sheets[0]!.cells.map(({ font }) => font);
  const file = styled(FONTS + XFS);
  expect(fontsOf(file)).toEqual(['.VnTime', undefined]);
  expect(fontsOf(patched(file, given('A1', 'x', 'Times New Roman')))).toEqual([undefined, undefined]);
  const there = given('A1', 'x', 'Arial');
  expect(fontsOf(patched(file, there))).toEqual(['Arial', undefined]);
  expect(fontsOf(patched(file, there, given('A1', 'kÕt qu¶', '.VnTime')))).toEqual(['.VnTime', undefined]);
});

test('the font a cell has already changes nothing but its text', () => {
  const file = styled(FONTS + XFS);
  const after = patched(file, given('A1', 'x', '.VnTime'), given('B1', '2', 'Times New Roman'));
  expect(looks(after)).toEqual(looks(file));
});

test('a later edit without a font leaves the one given before', () => {
  const after = patched(styled(FONTS + XFS), given('A1', 'x', 'Arial'), editOf({ A1: 'y' }));
  expect(readBook(after).sheets[0]!.cells[0]).toMatchObject({ value: 'y', font: 'Arial' });
});

test.each([
  ['without fonts', XFS],
  ['without cell formats', FONTS],
])('a styles part %s takes none', (_, styles) => {
  expect(() => patched(styled(styles), given('A1', 'x', 'Arial'))).toThrow('noStyles');
});

test('a workbook without styles takes none', () => {
  expect(() => patched(workbookFile({ sheet: SHEET }), given('A1', 'x', 'Arial'))).toThrow('noStyles');
});
