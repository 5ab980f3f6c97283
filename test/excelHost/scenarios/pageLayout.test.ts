import { createExcel } from '../index';

test('page set-up is read back as set', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      blackAndWhite: true,
      centerHorizontally: true,
    });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    pageLayout.setPrintArea('A1:N140');
    pageLayout.setPrintTitleRows('$17:$17');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    const [area, titles] = [
      pageLayout.getPrintAreaOrNullObject(),
      pageLayout.getPrintTitleRowsOrNullObject(),
    ];
    area.load('address');
    titles.load('address');
    pageLayout.load(
      'orientation,paperSize,zoom,topMargin,leftMargin,rightMargin,headersFooters/defaultForAllPages/centerFooter',
    );
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual([
      'Landscape',
      'A4',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
    ]);
    expect([pageLayout.topMargin, pageLayout.leftMargin, pageLayout.rightMargin]).toEqual([72, 36, 50.4]);
    expect([area.address, titles.address]).toEqual(['Sheet1!A1:N140', 'Sheet1!17:17']);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('Trang &P/&N');
  });
});

test.each<[string, string | null, (panes: Excel.WorksheetFreezePanes) => void]>([
  ['freezeAt', 'Sheet1!A1:C17', (panes) => panes.freezeAt('A1:C17')],
  ['freezeRows', 'Sheet1!1:2', (panes) => panes.freezeRows(2)],
  ['freezeColumns', 'Sheet1!A:A', (panes) => panes.freezeColumns()],
  [
    'unfreeze',
    null,
    (panes) => {
      panes.freezeRows(2);
      panes.unfreeze();
    },
  ],
])('%s leaves %s in view', async (_, address, work) => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
    work(freezePanes);
    const location = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(location.isNullObject ? null : location.address).toBe(address);
  });
});

test('a filter has arrows over its range until it is removed', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
    autoFilter.apply('A17:N130');
    const range = autoFilter.getRangeOrNullObject().load('address');
    autoFilter.load('enabled');
    await context.sync();
    expect([autoFilter.enabled, range.address]).toEqual([true, 'Sheet1!A17:N130']);
    autoFilter.remove();
    autoFilter.load('enabled');
    await context.sync();
    expect(autoFilter.enabled).toBe(false);
  });
});
