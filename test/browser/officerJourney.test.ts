import type { Browser } from 'playwright-core';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { parseArea } from '../excelHost/model/area';
import { pasteOver } from '../excelHost/pasteOver';
import { launchBrowser } from '../excelHost/transports/browser';
import { openBuiltPage } from './builtPage';
import { builtSite } from './builtSite';
import { explain, mendByCard, type PaneView, press, readCards, seal, stateLine } from './checkSteps';
import { guardedForms } from './guardedForms';
import {
  addressIn,
  type Mess,
  messyPlan,
  type Place,
  pasteColumn,
  preparedForm,
  preparedPlan,
  UNIT,
} from './messyForm';
import { downloadOf, fileTab, openFiles, readBytes } from './pageSteps';
import { becomes, openPaneInWeb } from './paneInWeb';
import { cellAt } from './sampleForms';

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = builtSite();
  browser = await launchBrowser();
}, 600_000);
afterAll(() => browser?.close());

const STATEMENT = 'Phối hợp tuyên truyền, vận động nhân dân; tuần tra, phát quang đường tuần tra.';

/** What a column looks like that was copied together from messages. */
const MESS: Mess = [
  ['A01', '5/140'],
  ['A02', null],
  ['B02', 8.519],
  ['B61', '2\u00a0849'],
  ['C01', '215 lần'],
  ['C09', 'gần 61,15'],
  [['C09', 'qualifier'], null],
  ['C11', 900],
  [['J01', 'label'], STATEMENT.normalize('NFD')],
];

/** A card: where it stands, its severity, what it says, and the button that ends it. */
type Expected = readonly [place: Place, severity: string, what: RegExp, ends: string];

/** The cards that all of it comes to. */
const CARDS: readonly Expected[] = [
  ['A01', 'Lỗi', /“5\/140” gồm 2 số trong một ô/, 'Sửa thành 5 · 140'],
  ['B02', 'Lỗi', /Số lượt người là 8,519, nhưng .* phải là số nguyên/, 'Sửa thành 8.519'],
  ['B61', 'Cảnh báo', /“2\u00a0849” là chữ/, 'Sửa thành 2.849'],
  ['C01', 'Cảnh báo', /“215 lần” là chữ/, 'Sửa thành 215'],
  ['C09', 'Cảnh báo', /“gần 61,15” là chữ/, 'Sửa thành 61,15 · gần'],
  ['C11', 'Cảnh báo', /cao hơn cùng kỳ 213\u00a0% \(288 → 900\)/, 'Giải trình'],
  [['J01', 'label'], 'Cảnh báo', /gõ bằng Unicode tổ hợp/, 'Xem và sửa…'],
];

const REASON = 'Tăng kiểm tra cột mốc trong đợt cao điểm cuối năm.';

/** What stands there in the end, by the pane's hand in both hosts. */
const MENDED: Mess = [
  ['A01', 5],
  ['A02', 140],
  ['B02', 8519],
  ['B61', 2849],
  ['C01', 215],
  ['C09', 61.15],
  [['C09', 'qualifier'], 'gần'],
  ['C11', 900],
  [['C11', 'explanation'], REASON],
  [['J01', 'label'], STATEMENT],
];

test('in Excel: a pasted column is read, mended, explained, clean and sealed', async () => {
  const { pane, user, snapshot } = await openPaneInWeb(browser, site, {
    workbook: await guardedForms([preparedPlan()]),
    query: '?tab=check',
  });
  const form = snapshot();
  const at = (place: Place) => addressIn(form, place);
  const valueAt = (place: Place) => cellAt(snapshot(), UNIT, at(place))?.value ?? null;
  pasteColumn(user, form, [...MESS, ['D02', 331], ['G01', null]]);
  user.enter(UNIT, at(['J01', 'label']), STATEMENT.normalize('NFD'));
  await press(pane, 'Kiểm tra');
  await expectCards(pane, form, [
    ...CARDS,
    ['D02', 'Lỗi', /Tổng 331 khác 311 là cộng 3 dòng/, 'Đến ô'],
    ['G01', 'Lỗi', /dòng G02 “.+” có 63\u00a0lượt người nhưng dòng G01 chưa có số/i, 'Đến ô'],
  ]);
  await stateLine(pane, 'Đang nhập 67/111 · 4 lỗi · 5 cảnh báo');

  // What is certain goes in one press, and back, and again.
  await mendCertain(pane, 5);
  await becomes(() => valueAt('A02'), 140);
  await press(pane, 'Hoàn tác');
  await becomes(() => valueAt('A01'), '5/140');
  await mendCertain(pane, 5);
  await stateLine(pane, 'Đang nhập 68/111 · 3 lỗi · 2 cảnh báo');

  // The rest one by one: by their buttons, then, where only the officer knows, by typing.
  await mendByCard(pane, at('B02'), 'Sửa thành 8.519');
  await mendByCard(pane, at('C09'), 'Sửa thành 61,15 · gần');
  await stateLine(pane, 'Đang nhập 68/111 · 2 lỗi · 1 cảnh báo');
  user.enter(UNIT, at('D02'), 311);
  user.enter(UNIT, at('G01'), 7);
  await stateLine(pane, 'Đang nhập 69/111 · 1 cảnh báo');

  await explain(pane, REASON);
  await stateLine(pane, 'Đã kiểm tra');
  await press(pane, 'Nâng cao');
  await pane.getByRole('menuitem', { name: `Hoàn tác: giải trình ô ${at('C11')}` }).click();
  await stateLine(pane, 'Đang nhập 69/111 · 1 cảnh báo');
  await becomes(() => valueAt(['C11', 'explanation']), null);
  await explain(pane, REASON);
  await stateLine(pane, 'Đã kiểm tra');
  await pane.getByRole('button', { name: 'Đã giải trình 1' }).waitFor();
  const ends: Mess = [...MENDED, ['D02', 311], ['G01', 7], [['D02', 'cumulative'], 311]];
  expectValues(snapshot(), ends);

  // Sealed, Excel itself takes no more typing until the form is opened again.
  await seal(pane, '16/12/2024 09:12');
  expect(() => user.enter(UNIT, at('B61'), 1)).toThrow("You can't perform");
  expectValues(snapshot(), ends);
  await press(pane, 'Mở lại để sửa');
  await press(pane, 'Mở lại');
  await stateLine(pane, 'Đã kiểm tra');
  user.enter(UNIT, at('B61'), 2850);
  await becomes(() => valueAt('B61'), 2850);
});

test('in Excel: what a paste has taken of validations and locks comes back, and goes again on undo', async () => {
  // As pasted whole from another program: values and codes, no validation, every cell locked.
  const { pane, user, model, snapshot } = await openPaneInWeb(browser, site, {
    workbook: preparedForm(),
    query: '?tab=check',
  });
  const sheet = model.findSheet(UNIT)!;
  const at = addressIn(snapshot(), 'B61');
  const isLocked = () => sheet.styles.uniform(parseArea(at)!, 'locked');
  const lost = (cells: number | string) => pane.getByText(new RegExp(`^${cells} ô đã mất kiểm tra`)).first();
  await press(pane, 'Kiểm tra');
  await lost('\\d{3}').waitFor();
  await press(pane, 'Đặt lại kiểm tra khi nhập và khóa ô');
  await becomes(() => isLocked(), false);
  await becomes(() => sheet.protection !== undefined, true);
  const validations = sheet.validations.length;
  await lost('\\d+').waitFor({ state: 'detached' });

  sheet.protection = undefined;
  pasteOver({ model }, UNIT, at);
  user.enter(UNIT, at, 2849);
  await lost(1).waitFor();
  await press(pane, 'Nâng cao');
  await pane.getByRole('menuitem', { name: 'Đặt lại kiểm tra khi nhập và khóa ô' }).click();
  await pane
    .getByText(/^Đã đặt lại kiểm tra khi nhập và khóa của 1 ô/)
    .first()
    .waitFor();
  expect([isLocked(), sheet.validations.length >= validations]).toEqual([false, true]);
  expect(cellAt(snapshot(), UNIT, at)?.value).toBe(2849);
  await press(pane, 'Hoàn tác');
  await becomes(() => isLocked(), true);
  await becomes(() => sheet.protection === undefined, true);
  await lost(1).waitFor();
});

test('on the page: a file in that state is mended, explained, sealed, saved, and still sealed when opened again', async () => {
  const openPage = () =>
    openBuiltPage(browser, site, 'standalone.html', { viewport: { width: 1366, height: 768 } });
  const sent = await writeXlsx([messyPlan([...MESS, ['D32', null], [['C02', 'cumulative'], 2257]])]);
  const form = readBytes(sent);
  const at = (place: Place) => addressIn(form, place);
  const page = await openPage();
  await openFiles(page, [{ name: 'Ha Lang.xlsx', bytes: sent }]);
  await fileTab(page, 'Ha Lang.xlsx').waitFor();
  await press(page, 'Kiểm tra');
  await expectCards(page, form, [
    ...CARDS,
    [['C02', 'cumulative'], 'Lỗi', /Số 2\.257 đã thay công thức/, 'Khôi phục công thức'],
    ['D02', 'Cảnh báo', /Tổng 311 cao hơn 133 .*; còn 1 dòng trống/, 'Giải trình'],
  ]);

  await mendCertain(page, 5);
  await mendByCard(page, at(['C02', 'cumulative']), 'Khôi phục công thức');
  await mendByCard(page, at('B02'), 'Sửa thành 8.519');
  await mendByCard(page, at('C09'), 'Sửa thành 61,15 · gần');
  await explain(page, REASON, 'Hồ sơ bàn giao chưa đủ.');
  await stateLine(page, 'Đã kiểm tra');
  await press(page, 'Hoàn tác');
  await stateLine(page, /1 cảnh báo$/);
  await explain(page, 'Hồ sơ bàn giao chưa đủ.');
  await stateLine(page, 'Đã kiểm tra');
  await seal(page, '16/12/2024 10:45');

  const saved = await downloadOf(page, () => press(page, 'Lưu tệp'));
  const again = await openPage();
  await openFiles(again, [saved]);
  await fileTab(again, 'Ha Lang (đã sửa).xlsx').waitFor();
  await stateLine(again, 'Đã chốt 16/12/2024 10:45');
  await press(again, 'Kiểm tra');
  await again.getByRole('button', { name: 'Đã giải trình 2' }).waitFor();
  const kept = readBytes(saved.bytes);
  expectValues(kept, [...MENDED, [['D02', 'explanation'], 'Hồ sơ bàn giao chưa đủ.']]);
  expect(cellAt(kept, UNIT, at(['C02', 'cumulative']))?.formula).toBe('=IF((F44=""),"",F44)');
});

/** These cards and no other, each with its cell and all its sentences, the button that ends it first. */
async function expectCards(pane: PaneView, form: WorkbookSnapshot, expected: readonly Expected[]) {
  const cards = await readCards(pane);
  expect(cards.map(({ cell, severity, buttons }) => [cell, severity, buttons[0]]).sort()).toEqual(
    expected.map(([place, severity, , ends]) => [addressIn(form, place), severity, ends]).sort(),
  );
  for (const card of cards) {
    const [[code], , what] = expected.find(([place]) => addressIn(form, place) === card.cell)!;
    expect(card.what).toMatch(what);
    expect(card.where).toMatch(new RegExp(`^Dòng ${code}`));
    expect(card.todo).toMatch(/^\p{Lu}.+\.$/u);
    expect(card.why).toMatch(/^V\d\d: .+\. .+\.$/u);
    expect(card.buttons).toContain('Đến ô');
  }
}

/** Sửa tự động: the preview, then the press. */
async function mendCertain(pane: PaneView, cells: number): Promise<void> {
  await press(pane, `Sửa tự động ${cells} ô…`);
  await pane.getByRole('table', { name: 'Các ô sẽ sửa' }).waitFor();
  await press(pane, `Sửa ${cells} ô`);
  await pane.getByText(`Đã sửa ${cells} ô.`, { exact: true }).first().waitFor();
}

function expectValues(workbook: WorkbookSnapshot, expected: Mess): void {
  const found = expected.map(([place]) => [
    place,
    cellAt(workbook, UNIT, addressIn(workbook, place))?.value ?? null,
  ]);
  expect(found).toEqual(expected);
}
