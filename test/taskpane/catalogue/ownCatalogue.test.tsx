import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HostError } from '../../../src/actions/host';
import { findMetric } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { parseAddress } from '../../../src/core/sheet/address';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { bookOf, cellOf, type Typed } from '../../core/catalogueBook/editedBook';
import { formWorkbook, unreadableFile, workbookFile } from '../memoryActions';
import { axeFindings, button, content, primary, settled, shown } from '../openPane';
import { EDITED_FILE, give, haLang, openScreen, ownForm, WRONG_FILE } from './openOwnCatalogue';
import { CAO_BANG, EDITED, OWN, WRONG } from './ownCatalogueBook';

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
