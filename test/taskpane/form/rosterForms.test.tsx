import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HostError } from '../../../src/actions/host';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { axeFindings, button, content, openPane, primary, settled } from '../openPane';

type Save = NonNullable<PaneActions['saveRosterForms']>;
const ZIP = 'Bieu-mau_cao-bang-2024_2024.zip';

async function choose(user: UserEvent, field: string, option: string) {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(screen.getByRole('option', { name: option }));
}

/** The drill-in over Cao Bằng 2024, with what was asked of the page. */
async function openRoster(save: Save) {
  const asked: Parameters<Save>[] = [];
  const saveRosterForms: Save = (...args) => {
    asked.push(args);
    return save(...args);
  };
  const { user } = await openPane({ actions: { saveRosterForms } });
  await choose(user, 'Danh sách đơn vị', 'Cao Bằng 2024 (8 đơn vị)');
  await user.click(button('Cả danh sách (8 đơn vị)…'));
  return { user, asked };
}

test('where no file can be saved there is no way to it', async () => {
  const { user } = await openPane();
  await choose(user, 'Danh sách đơn vị', 'Cao Bằng 2024 (8 đơn vị)');
  expect(content()).not.toContain('Cả danh sách');
});

test('every unit and its file are listed before anything is made', async () => {
  const { asked } = await openRoster(async () => ZIP);
  expect(content()).toContain('Cao Bằng 2024 (8 đơn vị) · Năm 2024');
  expect(content()).toContain(`Tên tệp: ${ZIP}`);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
    'Hạ LangPH_048_2024.xlsx',
  );
  expect(primary()).toHaveTextContent('Lưu 8 biểu (.zip)');
  expect(asked).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('they are saved with the settings chosen, and the file is named', async () => {
  const { user, asked } = await openRoster(async () => ZIP);
  await user.click(primary());
  await settled();
  expect(asked).toMatchObject([
    [
      {
        roster: { id: 'cao-bang-2024' },
        period: { type: 'year', year: 2024 },
        settings: { header: 'party' },
      },
      {},
    ],
  ]);
  expect(content()).toContain(`Đã lưu 8 biểu trống vào tệp ${ZIP}.`);
  expect(primary()).toHaveTextContent('Tạo biểu');
});

test('it is told how far it is, and Dừng stops it with nothing saved', async () => {
  const { user, asked } = await openRoster(
    (_, { onMade, signal }) =>
      new Promise((done) => {
        onMade(3);
        signal.addEventListener('abort', () => done(undefined));
      }),
  );
  await user.click(primary());
  await settled(600);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Đang tạo 4/8 biểu · Trùng Khánh');
  await user.click(button('Dừng'));
  await settled();
  expect(asked[0]![1].signal.aborted).toBe(true);
  expect(content()).toContain('Đã dừng, chưa lưu tệp nào.');
});

test('a failure says so and can be tried again', async () => {
  const { user, asked } = await openRoster(async () => {
    throw new HostError('failed');
  });
  await user.click(primary());
  await settled();
  expect(content()).toContain('Chưa lưu được biểu nào.');
  await user.click(button('Thử lại'));
  await settled();
  expect(asked).toHaveLength(2);
});

test.each([
  ['Cao Bằng 2025 (21 đơn vị)', undefined, 'Chọn năm của kỳ báo cáo.'],
  ['Cao Bằng 2024 (8 đơn vị)', '2026', 'chỉ có đến 30/06/2025. Chọn danh sách 2025 hoặc kỳ sớm hơn.'],
])('%s in %s: what is missing is said and gone to', async (roster, year, sentence) => {
  const { user } = await openPane({
    today: '2025-12-16',
    actions: { saveRosterForms: async () => ZIP },
  });
  await user.click(screen.getByRole('combobox', { name: 'Danh sách đơn vị' }));
  await user.click(
    screen.getAllByRole('option').find((it) => it.textContent?.startsWith(roster.slice(0, 13)))!,
  );
  if (year) await choose(user, 'Năm', year);
  await user.click(button(/^Cả danh sách/));
  expect(content()).toContain(sentence);
  expect(screen.getByRole('combobox', { name: 'Năm' })).toHaveFocus();
});
