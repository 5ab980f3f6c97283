import { fullPlan } from './fullPlan';
import { openExcel } from './openExcel';

/** The sheet of the full plan as Excel has it, new or over an older one. */
async function applied(kind: 'new' | 'replaced') {
  const { excel, host } = openExcel();
  if (kind === 'replaced')
    await host.apply([fullPlan({ heights: { 1: 99 }, hiddenRows: [2, 7], formats: [] })]);
  await host.apply([fullPlan()]);
  return { sheet: excel.model.findSheet('Biểu')!, excel };
}

describe.each(['new', 'replaced'] as const)('a %s sheet', (kind) => {
  test('has the formats, the later ones winning', async () => {
    const { styles } = (await applied(kind)).sheet;
    const look = (row: number, col: number) =>
      (
        ['bold', 'fontSize', 'fontName', 'fill', 'horizontal', 'indent', 'numberFormat', 'locked'] as const
      ).map((key) => styles.property(row, col, key));
    expect([look(0, 0), look(1, 0), look(1, 1), look(4, 3)]).toEqual([
      [true, 14, 'Times New Roman', '#EEEEEE', 'Center', 0, 'General', true],
      [false, 11, 'Times New Roman', '#EEEEEE', 'Left', 1, '@', true],
      [false, 11, 'Times New Roman', '#FFFFFF', 'General', 0, '#,##0', false],
      [false, 11, 'Times New Roman', '#EEEEEE', 'General', 0, 'General', true],
    ]);
    const edges = (['top', 'bottom', 'left', 'right'] as const).map(
      (key) => styles.property(2, 2, key).style,
    );
    expect(edges).toEqual(new Array(4).fill('Continuous'));
  });

  test('has the validations and conditional formats', async () => {
    const { validations, conditionalFormats, merges } = (await applied(kind)).sheet;
    const byColumn = [...validations].sort(
      (a, b) => a.area.from.row - b.area.from.row || a.area.from.col - b.area.from.col,
    );
    expect(byColumn.map(({ rule, errorAlert }) => [rule, errorAlert.style])).toEqual([
      [{ custom: { formula: '=ISNUMBER(B2)' } }, 'Stop'],
      [{ list: { inCellDropDown: true, source: '=$A$5:$A$5' } }, 'Warning'],
      [{ textLength: { formula1: '=250', operator: 'LessThanOrEqualTo' } }, 'Information'],
    ]);
    expect(byColumn[0]).toMatchObject({
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Số', message: 'Chỉ nhập số' },
      errorAlert: { showAlert: true, title: 'Sai', message: 'Phải là số' },
    });
    expect(conditionalFormats.map(({ formula, style }) => [formula, style])).toEqual([
      ['=B2>10', { bold: true, fill: '#FFC7CE' }],
      ['=B2>5', { fontColor: '#9C0006' }],
    ]);
    expect(merges).toHaveLength(1);
  });

  test('has its widths in points, its heights and what is hidden', async () => {
    const { widths, heights, hiddenRows, hiddenCols } = (await applied(kind)).sheet;
    expect([0, 1, 2, 3].map((col) => widths.get(col))).toEqual([30, 56.25, 56.25, 48]);
    expect([0, 1, 2].map((row) => heights.get(row))).toEqual([30, 15, 45]);
    expect([hiddenRows.where(true, 20), hiddenCols.where(true, 20)]).toEqual([[3], [5]]);
  });

  test('is frozen, filtered, printed and protected as planned', async () => {
    const { sheet } = await applied(kind);
    const { page, frozen, autoFilter, tabColor, protection } = sheet;
    expect({ frozen: frozen?.to, filter: autoFilter?.to, tabColor }).toEqual({
      frozen: { row: 0, col: 0 },
      filter: { row: 3, col: 3 },
      tabColor: '#1F4E79',
    });
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      blackAndWhite: true,
      centerHorizontally: true,
      headersFooters: { centerFooter: 'Trang &P/&N' },
    });
    expect([page.topMargin, page.leftMargin].map((points) => (points / 72) * 25.4)).toEqual([
      expect.closeTo(20),
      expect.closeTo(15),
    ]);
    expect([page.printArea[0]?.to, page.titleRows?.to.row]).toEqual([{ row: 4, col: 3 }, 0]);
    const { options, password } = protection!;
    const allowed = Object.entries(options).filter(([, value]) => value === true);
    expect([allowed.map(([name]) => name), password]).toEqual([
      ['allowAutoFilter', 'allowFormatColumns'],
      undefined,
    ]);
  });

  test('leaves the person where they were, nothing of ours behind and nothing switched off', async () => {
    const { model } = (await applied(kind)).excel;
    expect([model.sheets.map(({ name }) => name), model.active.name]).toEqual([['Sheet1', 'Biểu'], 'Sheet1']);
    expect([model.events.enabled, model.calculationMode]).toEqual([true, 'Automatic']);
  });
});

test("a person's formulas on a replaced sheet go on referring to it", async () => {
  const { excel, host } = openExcel();
  await host.apply([fullPlan()]);
  excel.user.enter('Sheet1', 'A1', '=Biểu!C2');
  const cells = [
    { row: 1, col: 1, value: 7 },
    { row: 1, col: 2, value: 14, formula: '=B2*2' },
  ];
  await host.apply([fullPlan({ cells })]);
  const { sheets } = await host.read();
  expect(sheets[0]!.cells).toEqual([{ row: 0, col: 0, value: 14, formula: '=Biểu!C2', font: 'Calibri' }]);
});
