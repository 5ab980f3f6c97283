import { readSheet, valuesOf, type WorkbookOptions, workbookFile } from './workbookFixture';

const STRINGS = '<si><t>Hạ Lang</t></si><si><t/></si><si><t>0012</t></si>';

describe('values of cells, as files write them', () => {
  const cases: readonly (readonly [name: string, options: WorkbookOptions, values: object])[] = [
    [
      'numbers',
      {
        sheet:
          '<row r="1"><c r="A1"><v>1570</v></c><c r="B1" t="n"><v>-0.5</v></c><c r="C1"><v>9.0364E+1</v></c></row>',
      },
      { A1: 1570, B1: -0.5, C1: 90.364 },
    ],
    ['numbers with white space around', { sheet: '<row r="1"><c r="A1"><v>\n 7 </v></c></row>' }, { A1: 7 }],
    [
      'shared strings',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v> 2 </v></c></row>',
        strings: STRINGS,
      },
      { A1: 'Hạ Lang', B1: '0012' },
    ],
    [
      'a number stored as text stays text',
      {
        sheet:
          '<row r="1"><c r="A1" t="str"><v>12</v></c><c r="B1" t="inlineStr"><is><t>12</t></is></c></row>',
      },
      { A1: '12', B1: '12' },
    ],
    [
      'empty strings are values, empty numbers are not',
      {
        sheet:
          '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v/></c><c r="D1" t="s"/></row>',
        strings: STRINGS,
      },
      { A1: '', B1: '' },
    ],
    [
      'booleans and errors',
      {
        sheet:
          '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>false</v></c><c r="C1" t="e"><v>#DIV/0!</v></c></row>',
      },
      { A1: true, B1: false, C1: { error: '#DIV/0!' } },
    ],
    [
      'ISO dates become serial numbers',
      {
        sheet:
          '<row r="1"><c r="A1" t="d"><v>2024-12-31</v></c><c r="B1" t="d"><v>2024-12-31T18:00:00</v></c><c r="C1" t="d"><v>06:00</v></c><c r="D1" t="d"><v>1900-02-28</v></c></row>',
      },
      { A1: 45657, B1: 45657.75, C1: 0.25, D1: 59 },
    ],
    [
      'text with runs, reading aids left out',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings:
          '<si><r><rPr><b/></rPr><t xml:space="preserve">Hạ </t></r><r><t>Lang</t></r><rPh sb="0" eb="1"><t>ハ</t></rPh><phoneticPr fontId="1"/></si>',
      },
      { A1: 'Hạ Lang' },
    ],
    [
      'white space counts only where it is preserved',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        strings: '<si><t xml:space="preserve"> gần </t></si><si><t>\n  gần\u00a0\n</t></si>',
      },
      { A1: ' gần ', B1: 'gần\u00a0' },
    ],
    [
      'entities, escapes, CDATA and comments in text',
      {
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings:
          '<si><t>&lt;a&gt; &amp;amp; &#272;&#x1F600;_x000A__x005F_x000D_<![CDATA[<&>]]><!-- no -->!</t></si>',
      },
      { A1: '<a> &amp; Đ😀\n_x000D_<&>!' },
    ],
    [
      'line ends are one character',
      { sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: '<si><t>một\r\nhai\rba</t></si>' },
      { A1: 'một\nhai\nba' },
    ],
    [
      'formulas with and without a last value',
      {
        sheet:
          '<row r="1"><c r="A1"><f>B1&amp;"&lt;"</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>IF(A1="","",1)</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>=_xlfn.SUM(B1)</f><v>2</v></c></row>',
      },
      {
        A1: ['=B1&"<"', null],
        B1: ['=1+1', 2],
        C1: ['=IF(A1="","",1)', ''],
        D1: ['=1/0', { error: '#DIV/0!' }],
        E1: ['=_xlfn.SUM(B1)', 2],
      },
    ],
    [
      'an array formula stands in its first cell',
      {
        sheet:
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
      },
      { A1: ['=B1:B2*2', 4], A2: 6 },
    ],
    [
      'a shared formula is written out in every cell',
      {
        sheet:
          '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f></c></row>',
      },
      { B1: ['=A1*$D$1', 1], B2: ['=A2*$D$1', 2], B3: ['=A3*$D$1', null] },
    ],
    [
      'a shared formula that begins in the middle',
      {
        sheet:
          '<row r="5"><c r="C5"><f t="shared" ref="C5:D6" si="0">$A5*C$1+B4</f></c><c r="D5"><f t="shared" si="0"/></c></row>' +
          '<row r="6"><c r="C6"><f t="shared" si="0"/></c><c r="D6"><f t="shared" si="0"/></c></row>',
      },
      {
        C5: ['=$A5*C$1+B4', null],
        D5: ['=$A5*D$1+C4', null],
        C6: ['=$A6*C$1+B5', null],
        D6: ['=$A6*D$1+C5', null],
      },
    ],
    [
      'a shared formula whose text comes last',
      {
        sheet:
          '<row r="2"><c r="B2"><f t="shared" si="7"/><v>2</v></c></row><row r="1"><c r="B1"><f t="shared" si="7" ref="B1:B2">SUM(A1:A$1)</f></c></row>',
      },
      { B1: ['=SUM(A1:A$1)', null], B2: ['=SUM(A2:A$1)', 2] },
    ],
  ];

  test.each(cases)('%s', (_, options, values) => {
    expect(valuesOf(readSheet(workbookFile(options)))).toEqual(values);
  });
});
