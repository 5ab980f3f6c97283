import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { formWorkbook, withFigures } from '../memoryActions';
import { axeFindings, button, content, header, primary, settled, shown } from '../openPane';
import { cards, faceOf, haLang, lit, openResults } from './openResults';

/** Text that is a number, twice. */
const typedAsText = withFigures(haLang, { B63: '1 352', B61: '28' });

test('what is certain is mended together, after a look at before and after, and taken back with one press', async () => {
  const { user, host } = await openResults(formWorkbook([typedAsText]));
  expect(primary()).toHaveTextContent('Sửa tự động 2 ô…');
  await user.click(primary());
  const rows = within(shown()).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual(['F39“28”28', 'F41“1 352”1.352']);
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Sửa ô F39' }));
  expect(primary()).toHaveTextContent('Sửa 1 ô');
  const before = await host.read();
  await user.click(primary());
  await settled();
  expect(content()).toContain('Đã sửa 1 ô.');
  expect(header()[1]).toMatch(/1 cảnh báo$/);
  await user.click(button('Hoàn tác'));
  await settled();
  expect(await host.read()).toEqual(before);
  expect(content()).toContain('Đã hoàn tác 1 ô.');
});

test('what only a person can decide is listed below, folded, and never written', async () => {
  const { user } = await openResults(formWorkbook([withFigures(haLang, { B63: '1 352', B02: 8.519 })]));
  await user.click(primary());
  expect(shown()).not.toHaveTextContent('8.519');
  await user.click(button('Cần tự xem 1'));
  expect(shown()).toHaveTextContent('F32 · 8,519 → 8.519?');
  expect(await axeFindings()).toEqual([]);
  expect(primary()).toHaveTextContent('Sửa 1 ô');
});

test('with every cell left out nothing is written, and that is said', async () => {
  const { user, host } = await openResults(formWorkbook([withFigures(haLang, { B63: '1 352' })]));
  await user.click(primary());
  await user.click(screen.getByRole('checkbox', { name: 'Sửa ô F41' }));
  const before = await host.read();
  await user.click(primary());
  expect(content()).toContain('Chọn ít nhất một ô.');
  expect(await host.read()).toBe(before);
});

test('one press mends what its button says, and lights the next card', async () => {
  const { user, host } = await openResults();
  await user.click(faceOf(cards()[0]!));
  await user.click(button('Sửa thành 8.519'));
  await settled();
  expect(content()).toContain('Đã sửa 1 ô.');
  expect(header()[1]).toMatch(/2 lỗi/);
  expect(lit()).toEqual([cards()[0]]);
  expect(cards()[0]).toHaveTextContent('ô F65');
  const [sheet] = (await host.read()).sheets;
  expect(sheet!.cells.find(({ row, col }) => row === 31 && col === 5)?.value).toBe(8519);
});

describe('many of one kind are one card', () => {
  const texts = withFigures(haLang, { B63: '1 352', B61: '28', B62: '30' });

  test('with all its cells, each a way to its cell, and one button for all of them', async () => {
    const { user } = await openResults(formWorkbook([texts]));
    expect(shown()).toHaveTextContent('Cảnh báo 3');
    expect(cards()).toHaveLength(1);
    expect(faceOf(cards()[0]!)).toHaveTextContent('3 ô là chữ; khi tổng hợp được đọc thành số.');
    await user.click(faceOf(cards()[0]!));
    await settled();
    const [first, second, third] = within(cards()[0]!).getAllByRole('button', { name: /^Đến ô/ });
    expect(first).toHaveAttribute('aria-current', 'true');
    await user.click(second!);
    await settled();
    expect(second).toHaveAttribute('aria-current', 'true');
    expect(cards()[0]).toHaveTextContent('Ô F40: “30” là chữ; khi tổng hợp được đọc là 30.');
    expect(cards()[0]).not.toHaveTextContent('Bấm Sửa để đổi');
    await user.click(button('Vì sao?'));
    expect(cards()[0]).toHaveTextContent('V03: ô số chỉ nhận số');
    expect(third).not.toHaveAttribute('aria-current');
    expect(await axeFindings()).toEqual([]);
  });

  test('its button shows these repairs and no others', async () => {
    const mixed = withFigures(haLang, { B63: '1 352', B61: '28', B62: '30', F04: 'không' });
    const { user } = await openResults(formWorkbook([mixed]));
    await user.click(faceOf(cards()[0]!));
    await settled();
    await user.click(button('Sửa 3 ô…'));
    await settled();
    expect(within(shown()).getAllByRole('checkbox')).toHaveLength(3);
    await user.click(primary());
    await settled();
    expect(shown()).not.toHaveTextContent('Cảnh báo');
  });
});
