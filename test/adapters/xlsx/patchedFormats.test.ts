import { patchXlsx } from '../../../src/adapters/xlsx/patchXlsx';
import { editOf, partsOf, patched, readBook, STYLES } from './patch/patchedFile';
import { workbookFile } from './workbookFixture';

describe('number formats', () => {
  const sheet =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="d"><v>2024-12-31</v></c></row>';

  test('are added at the end, like the cell’s own format but for the number', () => {
    const edit = editOf({
      A1: { value: 1, numberFormat: '0" "&"<m>"' },
      B1: { value: 2, numberFormat: '0.0' },
      C1: { value: 3, numberFormat: '0.00' },
      D1: { value: 4, numberFormat: '0.00' },
      E1: { value: 5, numberFormat: 'General' },
      F1: { value: 6, numberFormat: '0" "&"<m>"' },
    });
    const parts = partsOf(patched(workbookFile({ sheet, styles: STYLES }), edit));
    expect(parts['xl/styles.xml']).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0&quot; &quot;&amp;&quot;&lt;m&gt;&quot;"/></numFmts>' +
        '<cellXfs count="7"><xf numFmtId="0" fontId="1"/><xf numFmtId="170" fontId="2" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="1" applyNumberFormat="1"/>' +
        '<xf numFmtId="171" fontId="2" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
        '<xf numFmtId="170" fontId="1" applyNumberFormat="1"/><xf numFmtId="2" fontId="1" applyNumberFormat="1"/><xf numFmtId="171" fontId="1" applyNumberFormat="1"/></cellXfs><dxfs count="0"/>',
    );
    const styles = [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<c r="(..)"(?: s="(\d)")?/g)];
    expect(styles.map(([, at, style]) => `${at} ${style}`)).toEqual([
      ...['A1 3', 'B1 4', 'C1 5', 'D1 5', 'E1 undefined', 'F1 6'],
    ]);
  });

  test('a workbook without formats of its own gets its first', () => {
    const styles = '<fonts/><cellXfs count="1"><xf/></cellXfs>';
    const bytes = workbookFile({ sheet, styles });
    const after = partsOf(patched(bytes, editOf({ B1: { value: 2, numberFormat: '0.0' } })));
    expect(after['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts/><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
    );
  });

  test('a date stored as ISO text keeps showing as a date', () => {
    const read = readBook(patched(workbookFile({ sheet, styles: STYLES }), editOf({ C1: 45_657 })));
    expect(read.sheets[0]!.cells[2]).toEqual({ row: 0, col: 2, value: 45_657, numberFormat: 'yyyy-mm-dd' });
  });

  test('a workbook without styles can be given none', () => {
    const bytes = workbookFile({ sheet });
    const numbered = (numberFormat: string) => patchXlsx(bytes, [editOf({ A1: { value: 1, numberFormat } })]);
    expect(numbered('0.0')).toEqual({ ok: false, reason: { code: 'noStyles' } });
    expect(numbered('General').ok).toBe(true);
  });

  test('dates of 1904 are counted from there', () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const options = { workbookPr: '<workbookPr date1904="1"/>', styles, sheet };
    const after = patched(
      workbookFile(options),
      editOf({ A1: 45_657, B1: 45_657, D1: { value: 45_657, numberFormat: 'mm-dd-yy' } }),
    );
    const xml = partsOf(after)['xl/worksheets/sheet1.xml']!;
    expect([...xml.matchAll(/<v>(\d+)<\/v>/g)].map(([, digits]) => digits)).toEqual([
      '44195',
      '45657',
      '44195',
    ]);
    expect(readBook(after).sheets[0]!.cells.map(({ value }) => value)).toEqual([
      45_657, 45_657, 45_657, 45_657,
    ]);
  });
});
