import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { Roster } from '../../../src/core/catalogue/roster';
import { STANDARD_ROSTERS } from '../../../src/core/catalogue/standard/rosters';
import { typedIn } from '../../core/catalogueBook/editedBook';
import { formFile, workbookFile } from '../memoryActions';
import { button, content, openPane, primary, settled } from '../openPane';
import { give, haLang, openAgain, openScreen, ownForm } from './openOwnCatalogue';
import { EDITED } from './ownCatalogueBook';

/** The province's book in which Hạ Lang has 50 km of border. */
const BOOK = workbookFile(
  'bo-cao-bang.xlsx',
  typedIn(EDITED, { unit: '2024:048', column: 'borderLengthKm', value: 50 }),
);

const formOf42km = () => {
  const { lines = {}, ...content } = haLang.content ?? {};
  return ownForm({ content: { ...content, lines: { ...lines, C12: { period: { value: 42 } } } } as never });
};

test('the check judges the unit as the loaded roster has it, and no longer once that is left', async () => {
  const { user } = await openPane({ workbook: await formOf42km(), tab: 'check' });
  await user.click(primary());
  await settled();
  const isSaid = () => /danh sách đơn vị ghi 50\s*km/.test(content());
  expect(isSaid()).toBe(false);
  await openAgain(user);
  await give(user, BOOK);
  await user.keyboard('{Escape}');
  await settled();
  expect(isSaid()).toBe(true);
  await openAgain(user);
  await user.click(button('Thôi dùng bộ này'));
  await settled();
  await user.keyboard('{Escape}');
  await settled();
  expect(isSaid()).toBe(false);
});

test('files are checked by it too', async () => {
  const asked: (readonly Roster[] | undefined)[] = [];
  const { user } = await openScreen({
    actions: {
      checkFiles: async (_, { rosters }) => {
        asked.push(rosters);
        return [];
      },
    },
  });
  await give(user, BOOK);
  await user.keyboard('{Escape}');
  await settled();
  await user.click(button('Nâng cao'));
  await user.click(screen.getByRole('menuitem', { name: 'Kiểm tra nhiều tệp…' }));
  await settled();
  await give(user, formFile('hl.xlsx', haLang));
  const known = asked.at(-1)?.flatMap(({ units }) => units.filter(({ code }) => code === '2024:048'));
  expect(known?.map(({ borderLengthKm }) => borderLengthKm)).toEqual([50]);
  expect(asked.at(-1)).toHaveLength(STANDARD_ROSTERS.length);
});
