import { range } from '../../../src/core/sheet/address';
import type { CellStyle } from '../../../src/core/sheet/plan';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { attributes, child, childrenOf, writtenParts } from './writtenParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

describe('formats', () => {
  /** The number format, font, fill and rest of A1 after the styles given one after the other. */
  async function lookOf(...styles: readonly CellStyle[]): Promise<string> {
    const formats = styles.map((style) => ({ range: range(0, 0), style }));
    const parts = await writtenParts(plannedSheet({ formats }));
    const used = Number(attributes(parts[SHEET]!, 'c', 's')[0] ?? 0);
    const xf = childrenOf(child(parts[STYLES]!, 'cellXfs'))[used]!.xml;
    const named = (list: string, id: string) =>
      childrenOf(child(parts[STYLES]!, list))[Number(attributes(xf, 'xf', id)[0])]!.xml;
    const numFmts = child(parts[STYLES]!, 'numFmts');
    return numFmts + named('fonts', 'fontId') + named('fills', 'fillId') + named('borders', 'borderId') + xf;
  }

  test('the base font is Times New Roman 11', async () => {
    expect(await lookOf()).toContain(
      '<font><family val="1"/><sz val="11"/><name val="Times New Roman"/></font>',
    );
  });

  test.each<[CellStyle, string]>([
    [{ bold: true }, '<font><b/><family val="1"/><sz val="11"/><name val="Times New Roman"/></font>'],
    [{ italic: true, underline: true }, '<i/><u/>'],
    [{ font: 'Arial' }, '<sz val="11"/><name val="Arial"/></font>'],
    [
      { font: '.VnTime', bold: true },
      '<font><b/><family val="1"/><sz val="11"/><name val=".VnTime"/></font>',
    ],
    [{ size: 14 }, '<sz val="14"/>'],
    [{ color: 'C00000' }, '<color rgb="FFC00000"/>'],
    [{ fill: 'DCE6F1' }, '<patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill>'],
    [
      { border: 'thin' },
      '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>',
    ],
    [{ horizontal: 'center', vertical: 'top' }, '<alignment horizontal="center" vertical="top"/>'],
    [{ wrap: true }, '<alignment wrapText="true"/>'],
    [{ indent: 2 }, '<alignment horizontal="left" indent="2"/>'],
    [{ indent: 2, horizontal: 'right' }, '<alignment horizontal="right" indent="2"/>'],
    [{ locked: false }, '<protection locked="0"/>'],
    [{ numberFormat: '#,##0.0' }, '<numFmt numFmtId="164" formatCode="#,##0.0"/>'],
  ])('%j', async (style, expected) => {
    expect(await lookOf(style)).toContain(expected);
  });

  test('later formats win, property by property', async () => {
    const look = await lookOf(
      { bold: true, size: 13, fill: 'DCE6F1', border: 'thin', locked: false },
      { bold: false, italic: true, border: 'none' },
      { locked: true },
    );
    expect(look).toContain('<font><i/><family val="1"/><sz val="13"/>');
    expect(look).toContain('<fgColor rgb="FFDCE6F1"/>');
    expect(look).toContain('<left/>');
    expect(look).not.toContain('protection');
  });

  test.each<[string, CellStyle]>([
    ['General', { numberFormat: 'General' }],
    ['locked', { locked: true }],
    ['no border', { border: 'none' }],
  ])('a blank cell that is only %s is not written', async (_, style) => {
    expect((await writtenParts(plannedSheet({ formats: [{ range: range(0, 0), style }] })))[SHEET]).toContain(
      '<sheetData/>',
    );
  });

  test('blank cells of a formatted block are written with its style', async () => {
    const parts = await writtenParts(
      plannedSheet({
        cells: [{ row: 1, col: 1, value: 7 }],
        formats: [{ range: range(0, 0, 1, 1), style: { border: 'thin' } }],
      }),
    );
    expect(child(parts[SHEET]!, 'sheetData')).toBe(
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>' +
        '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"><v>7</v></c></row></sheetData>',
    );
  });

  test('a conditional format fills with its background colour and changes only what it names', async () => {
    const parts = await writtenParts(
      plannedSheet({
        conditionalFormats: [
          { range: range(4, 7, 9, 7), formula: '=H5<>"OK"', style: { bold: true, fill: 'FFC7CE' } },
          { range: range(4, 7, 9, 7), formula: '=H5=""', style: { color: '7F7F7F' } },
        ],
      }),
    );
    expect(child(parts[SHEET]!, 'conditionalFormatting')).toBe(
      '<conditionalFormatting sqref="H5:H10">' +
        '<cfRule type="expression" priority="1" dxfId="0"><formula>H5&lt;&gt;"OK"</formula></cfRule>' +
        '<cfRule type="expression" priority="2" dxfId="1"><formula>H5=""</formula></cfRule>' +
        '</conditionalFormatting>',
    );
    expect(child(parts[STYLES]!, 'dxfs')).toBe(
      '<dxfs count="2"><dxf><font><b/></font>' +
        '<fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><font><color rgb="FF7F7F7F"/></font></dxf></dxfs>',
    );
  });
});
