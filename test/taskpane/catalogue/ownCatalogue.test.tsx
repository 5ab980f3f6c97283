import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HostError } from '../../../src/actions/host';
import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { insertTemplate } from '../../../src/actions/insertTemplate';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { findMetric } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { readCatalogues } from '../../../src/core/ownCatalogue/catalogueStamp';
import { parseAddress } from '../../../src/core/sheet/address';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { bookOf, cellOf, type Typed } from '../../core/catalogueBook/editedBook';
import { formFile, formWorkbook, sampleForms, unreadableFile, workbookFile } from '../memoryActions';
import { axeFindings, button, content, header, openPane, primary, settled, shown, spoken } from '../openPane';
import { CAO_BANG, EDITED, OWN, WRONG } from './ownCatalogueBook';

const haLang = sampleForms().find(({ unit }) => unit.name === 'Hạ Lang')!;

async function openScreen(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await openAgain(pane.user, options.language);
  return pane;
}

async function openAgain(user: UserEvent, language = 'vi') {
  await user.click(button(language === 'en' ? 'More' : 'Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: /Bộ chỉ tiêu riêng…|Own catalogue…/ }));
  await settled();
}

async function give(user: UserEvent, file: File) {
  const screenShown = within(shown()).getByRole('region');
  await user.upload(screenShown.querySelector<HTMLInputElement>('input[type=file]')!, file);
  await settled();
}

const EDITED_FILE = workbookFile('bo-cao-bang.xlsx', EDITED);
const WRONG_FILE = workbookFile('bo-hong.xlsx', WRONG);

/** A workbook with a form made from the province's own catalogue, which it carries. */
async function ownForm(form: Partial<InsertTemplate> = {}): Promise<WorkbookSnapshot> {
  const host = memoryHost();
  await insertTemplate(host, { ...haLang, catalogue: OWN, ...form });
  return host.read();
}

async function choose(user: UserEvent, field: string, option: string | RegExp) {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(screen.getByRole('option', { name: option }));
}

/** What a person types over a cell of the wrong catalogue. */
function editOf(typed: Typed): SheetEdit {
  const value = typed.value === '' ? null : typed.value;
  return { sheet: 'Chỉ tiêu', cells: [{ ...parseAddress(cellOf(WRONG, typed))!, value }] };
}

const problems = () =>
  within(within(shown()).getByRole('list', { name: /Chỗ phải sửa|To correct/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('before any', () => {
  test('the standard forms are in use, and one thing to do', async () => {
    const { host } = await openScreen();
    expect(screen.getByRole('heading', { name: 'Bộ chỉ tiêu riêng' })).toHaveFocus();
    expect(content()).toContain('Đang dùng các mẫu chuẩn');
    expect(primary()).toHaveTextContent('Chọn tệp bộ chỉ tiêu');
    expect(host.plans()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  test('in Excel a catalogue becomes sheets of the open workbook, which can be taken back', async () => {
    const { user, host } = await openScreen({ workbook: formWorkbook([haLang]) });
    await choose(user, 'Bắt đầu từ', /^Biển/);
    await choose(user, 'Kèm danh sách đơn vị', /Cao Bằng 2024/);
    await user.click(button('Thêm vào sổ này để sửa'));
    await settled();
    expect(content()).toContain('Đã thêm vào sổ các trang: Hướng dẫn, Chỉ tiêu, Quy tắc, Danh mục, Đơn vị.');
    expect(await host.read()).toMatchObject({
      sheets: [
        { name: 'Hạ Lang' },
        ...bookOf(catalogueFor('sea'), CAO_BANG).sheets.map(({ name }) => ({ name })),
      ],
    });
    expect(primary()).toHaveTextContent('Nạp từ sổ này');
    await user.click(button('Hoàn tác'));
    await settled();
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Hạ Lang']);
    expect(primary()).toHaveTextContent('Chọn tệp bộ chỉ tiêu');
  });

  test('a workbook that has the sheets gets no second ones', async () => {
    const { user, host } = await openScreen({ workbook: EDITED });
    await user.click(button('Thêm vào sổ này để sửa'));
    await settled();
    expect(content()).toContain('Sổ này đã có các trang bộ chỉ tiêu.');
    expect(host.plans()).toEqual([]);
  });

  test('on the page it is saved as a file, which is named', async () => {
    const asked: unknown[] = [];
    const exportCatalogue = async (request: unknown) => {
      asked.push(request);
      return { file: 'Bo-chi-tieu_land-rieng_1.xlsx' };
    };
    const { user } = await openScreen({ kind: 'page', actions: { exportCatalogue } });
    await choose(user, 'Kèm danh sách đơn vị', /Cao Bằng 2024/);
    await user.click(button('Lưu tệp để sửa'));
    await settled();
    expect(asked).toEqual([{ catalogue: catalogueFor('land'), roster: CAO_BANG }]);
    expect(content()).toContain('Đã lưu Bo-chi-tieu_land-rieng_1.xlsx.');
  });

  test('sheets the workbook refuses leave it as it was, and can be tried again', async () => {
    let attempts = 0;
    const exportCatalogue = async () => {
      attempts += 1;
      throw new HostError('protectedWorkbook');
    };
    const { user } = await openScreen({ actions: { exportCatalogue } });
    await user.click(button('Thêm vào sổ này để sửa'));
    await settled();
    expect(content()).toContain('Chưa ghi được; sổ vẫn như trước khi bấm. Sổ có mật khẩu bảo vệ.');
    await user.click(button('Thử lại'));
    await settled();
    expect(attempts).toBe(2);
  });
});

describe('with mistakes', () => {
  test('a file’s are listed by cell, and nothing is used', async () => {
    const { user } = await openScreen();
    await give(user, WRONG_FILE);
    expect(content()).toContain('bo-hong.xlsx còn 2 chỗ phải sửa nên chưa nạp; bộ đang dùng vẫn như trước.');
    const cell = cellOf(EDITED, { metric: 'B61', column: 'unit', value: '' });
    expect(problems()[0]).toMatch(new RegExp(`^Lỗiô ${cell}.*B61.*Trang Chỉ tiêu$`));
    expect(within(shown()).getByRole('list', { name: 'Chỗ phải sửa' }).querySelector('button')).toBeNull();
    expect(content()).toContain('Đang dùng các mẫu chuẩn');
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{Escape}');
    await settled();
    expect(screen.getByRole('combobox', { name: 'Mẫu' })).toHaveTextContent(/^Đất liền · 111/);
  });

  test('those of the open workbook lead to their cell, and leave the list as they are corrected', async () => {
    const selected: string[] = [];
    const select = async (sheet: string, cell: string) => void selected.push(`${sheet}!${cell}`);
    const { user, host } = await openScreen({ workbook: WRONG, actions: { select } });
    await user.click(primary());
    await settled();
    expect(problems()).toHaveLength(2);
    await user.click(within(shown()).getByRole('list', { name: 'Chỗ phải sửa' }).querySelector('button')!);
    await settled();
    const unit = { metric: 'B61', column: 'unit' } as const;
    expect(selected).toEqual([`Chỉ tiêu!${cellOf(WRONG, { ...unit, value: '' })}`]);
    expect(await axeFindings()).toEqual([]);
    await host.type([editOf({ ...unit, value: findMetric(OWN, 'B61')!.unit })]);
    await settled(400);
    expect(problems()).toHaveLength(1);
    await host.type([editOf({ metric: 'D101', column: 'rules', value: '' })]);
    await settled(400);
    expect(content()).toContain('Sổ này không còn chỗ phải sửa.');
    expect(content()).toContain('Đang dùng các mẫu chuẩn');
    await user.click(primary());
    await settled();
    expect(content()).toContain('Đã nạp “Bộ của Cao Bằng”.');
  });

  test('a file that is no catalogue, and one that cannot be opened', async () => {
    const { user } = await openScreen();
    await give(user, workbookFile('bieu.xlsx', formWorkbook([haLang])));
    expect(content()).toContain('bieu.xlsx còn 1 chỗ phải sửa');
    await give(user, unreadableFile('khoa.xlsx', { code: 'password' }));
    expect(content()).toContain('khoa.xlsx: Tệp có mật khẩu.');
    expect(screen.queryByRole('list', { name: 'Chỗ phải sửa' })).toBeNull();
  });
});

describe('loaded', () => {
  test('it says what it holds, and the form tab offers it with its roster', async () => {
    const { user, host } = await openScreen();
    await give(user, EDITED_FILE);
    expect(content()).toContain('Đã nạp “Bộ của Cao Bằng”.');
    expect(spoken()).toContain('Đã nạp “Bộ của Cao Bằng”.');
    expect(content()).toContain('Bộ của Cao Bằng · lần ban hành 2');
    expect(content()).toContain('112 chỉ tiêu, trong đó 1 chỉ tiêu riêng; 8\u00A0đơn\u00A0vị.');
    expect(await axeFindings()).toEqual([]);
    await user.click(primary());
    await settled();
    expect(screen.getByRole('combobox', { name: 'Mẫu' })).toHaveTextContent('Bộ của Cao Bằng · 112 chỉ tiêu');
    expect(screen.getByRole('combobox', { name: 'Danh sách đơn vị' })).toHaveTextContent('Cao Bằng 2024');
    await user.type(screen.getByRole('combobox', { name: 'Đơn vị báo cáo' }), 'Hạ Lang{Enter}');
    await user.click(primary());
    await settled();
    expect(readCatalogues(await host.read())).toEqual([OWN]);
    expect(header()[1]).toMatch(/\/112/);
  });

  test('the standard forms can still be chosen, and it can be left again', async () => {
    const { user } = await openScreen();
    await give(user, EDITED_FILE);
    await user.click(primary());
    await settled();
    await user.click(screen.getByRole('combobox', { name: 'Mẫu' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Bộ của Cao Bằng · 112 chỉ tiêu',
      'Đất liền · 111 chỉ tiêu',
      expect.stringMatching(/^Biển/),
      expect.stringMatching(/^Hỗn hợp/),
    ]);
    await user.keyboard('{Escape}');
    await openAgain(user);
    await user.click(button('Thôi dùng bộ này'));
    await settled();
    expect(content()).toContain('Đang dùng các mẫu chuẩn');
    await user.keyboard('{Escape}');
    await settled();
    expect(screen.getByRole('combobox', { name: 'Mẫu' })).toHaveTextContent(/^Đất liền/);
  });

  test('forms that lost their catalogue are read by it', async () => {
    const { sheets } = await ownForm();
    const bare = { sheets: sheets.filter(({ visibility }) => visibility === 'visible') };
    const { user } = await openScreen({ workbook: bare });
    expect(header()[1]).toContain('Biểu thiếu thông tin nhận dạng');
    await give(user, EDITED_FILE);
    expect(header()[1]).toMatch(/\/112/);
    await user.click(button('Thôi dùng bộ này'));
    await settled();
    expect(header()[1]).toContain('Biểu thiếu thông tin nhận dạng');
  });

  test('the files of a merge and of a check are read by it', async () => {
    const asked: string[][] = [];
    const remember = (catalogues: readonly { readonly id: string }[]) =>
      asked.push(catalogues.map(({ id }) => id));
    const { user } = await openScreen({
      tab: 'merge',
      actions: {
        prepareMerge: async (_, request) => {
          remember(request.catalogues);
          throw new HostError('failed');
        },
        checkFiles: async (_, request) => {
          remember(request.catalogues);
          return [];
        },
      },
    });
    await give(user, EDITED_FILE);
    await user.keyboard('{Escape}');
    await settled();
    const input = shown().querySelector<HTMLInputElement>('input[type=file]')!;
    await user.upload(input, formFile('hl.xlsx', haLang));
    await settled();
    await user.click(button('Nâng cao'));
    await user.click(screen.getByRole('menuitem', { name: 'Kiểm tra nhiều tệp…' }));
    await settled();
    await give(user, formFile('hl.xlsx', haLang));
    expect(asked.length).toBeGreaterThan(1);
    expect([...new Set(asked.map(String))]).toEqual(['land,sea,mixed,cao-bang-rieng']);
  });

  test('the forms of a whole roster are made from it', async () => {
    const asked: unknown[] = [];
    const saveRosterForms = async (request: unknown) => {
      asked.push(request);
      return 'bieu.zip';
    };
    const { user } = await openScreen({ kind: 'page', actions: { saveRosterForms } });
    await give(user, EDITED_FILE);
    await user.click(primary());
    await settled();
    await user.click(button('Cả danh sách (8 đơn vị)…'));
    await settled();
    expect(content()).toContain('theo mẫu “Bộ của Cao Bằng”');
    await user.click(primary());
    await settled();
    expect(asked).toMatchObject([{ catalogue: OWN, roster: { id: CAO_BANG.id } }]);
  });
});

test('a catalogue the open forms carry counts, and is said to be theirs', async () => {
  const { user } = await openScreen({ workbook: await ownForm() });
  expect(content()).toContain('Bộ của Cao Bằng · lần ban hành 2');
  expect(content()).toContain('Biểu trong sổ này mang theo bộ này.');
  expect(screen.queryByRole('button', { name: 'Thôi dùng bộ này' })).toBeNull();
  await user.keyboard('{Escape}');
  await settled();
  await user.click(screen.getByRole('tab', { name: 'Biểu mẫu' }));
  expect(screen.getByRole('combobox', { name: 'Mẫu' })).toHaveTextContent('Bộ của Cao Bằng');
});

test('in English', async () => {
  const { user } = await openScreen({ language: 'en' });
  await give(user, WRONG_FILE);
  expect(content()).toContain('bo-hong.xlsx has 2 places to correct and was not loaded');
  await give(user, EDITED_FILE);
  expect(content()).toContain('112 metrics, 1 of them own; 8 units.');
  expect(primary()).toHaveTextContent('Make a form from it');
});
