import type { Frame, Locator, Page } from 'playwright-core';

/** What a person does on Kiểm tra, in the words of its Vietnamese screen, in either host. */

/** The pane: the frame in Excel, the page itself without it. */
export type PaneView = Pick<Page | Frame, 'getByRole' | 'getByText'>;

/** An issue as its card says it. */
type ShownCard = {
  readonly severity: string;
  /** A1 address. */
  readonly cell: string;
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  readonly why: string;
  readonly buttons: readonly string[];
};

const WHY = 'Vì sao?';

export const press = (pane: PaneView, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();

/** The state line below the unit's name. */
export const stateLine = (pane: PaneView, text: string | RegExp) =>
  pane.getByRole('banner').getByText(text).waitFor();

/** Unfolds every group and opens every card, one after the other. */
export async function readCards(pane: PaneView): Promise<ShownCard[]> {
  const main = pane.getByRole('main');
  await main.getByRole('listitem').first().waitFor();
  for (const group of await main.getByRole('button', { expanded: false }).all()) await group.click();
  const cards: ShownCard[] = [];
  for (const item of await main.getByRole('listitem').all()) cards.push(await readCard(item));
  return cards;
}

/** The card of a cell. */
const cardAt = (pane: PaneView, cell: string) =>
  pane
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: pane.getByText(`ô ${cell}`, { exact: true }) });

/** Mends a cell by the button of its card, which leaves. */
export async function mendByCard(pane: PaneView, cell: string, name: string): Promise<void> {
  const card = cardAt(pane, cell);
  await card.getByRole('button').first().click();
  await card.getByRole('button', { name, exact: true }).click();
  await card.waitFor({ state: 'detached' });
}

/** Answers these many warnings, one after the other; the last of them is the last there is. */
export async function explain(pane: PaneView, ...reasons: readonly string[]): Promise<void> {
  await press(pane, 'Giải trình cảnh báo kế tiếp');
  for (const [index, reason] of reasons.entries()) {
    await pane.getByRole('heading', { name: `Giải trình · còn ${reasons.length - index}` }).waitFor();
    await pane.getByRole('textbox', { name: 'Lý do' }).fill(reason);
    await press(pane, index < reasons.length - 1 ? 'Lưu, sang cảnh báo kế tiếp' : 'Lưu giải trình');
  }
}

/** Chốt số liệu: who answers for the figures, and the declaration. */
export async function seal(pane: PaneView, at: string): Promise<void> {
  await press(pane, 'Chốt số liệu…');
  await pane.getByRole('textbox', { name: 'Người lập biểu' }).fill('Nông Văn A');
  await pane.getByRole('textbox', { name: 'Người duyệt' }).fill('Hoàng Thị B');
  await pane.getByRole('checkbox', { name: /không có nội dung bí mật nhà nước/ }).check();
  await press(pane, 'Chốt số liệu');
  await stateLine(pane, `Đã chốt ${at}`);
  await pane.getByText('Biểu đã sẵn sàng để gửi').waitFor();
  // A live reading may find the stamps before the locks are on: only now is all of it done.
  await pane.getByText(`Đã chốt lúc ${at}. Biểu đã khóa.`).first().waitFor();
}

async function readCard(item: Locator): Promise<ShownCard> {
  await item.getByRole('button').first().click();
  await item.getByRole('button', { name: WHY }).click();
  const [severity = '', cell = '', what = '', where = '', todo = '', why = ''] = await linesOf(item);
  const buttons = (await item.getByRole('button').allInnerTexts()).slice(1).filter((name) => name !== WHY);
  return { severity, cell: cell.replace('ô ', ''), what, where, todo, why, buttons };
}

/** The sentences of a card from top to bottom. */
async function linesOf(item: Locator): Promise<string[]> {
  return item.evaluate((card) =>
    [...card.querySelectorAll('span')]
      .filter((one) => one.childElementCount === 0 && !one.closest('[data-row-action]'))
      .map((one) => one.textContent ?? ''),
  );
}
