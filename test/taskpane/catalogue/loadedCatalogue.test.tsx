import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { HostError } from '../../../src/actions/host';
import { readCatalogues } from '../../../src/core/ownCatalogue/catalogueStamp';
import { formFile } from '../memoryActions';
import { axeFindings, button, content, header, primary, settled, shown, spoken } from '../openPane';
import { EDITED_FILE, give, haLang, openAgain, openScreen, ownForm } from './openOwnCatalogue';
import { CAO_BANG, OWN } from './ownCatalogueBook';

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
