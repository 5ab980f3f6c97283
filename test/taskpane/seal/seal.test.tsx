import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { parseAddress } from '../../../src/core/sheet/address';
import type { EditedCell } from '../../../src/core/sheet/edit';
import { formWorkbook, sampleForms } from '../memoryActions';
import { axeFindings, button, content, header, openPane, primary, settled, shown } from '../openPane';

const [form] = [sampleForms()[4]!];

/** Hạ Lang's form, clean but for what is typed here, and checked. */
async function checked(typed: readonly EditedCell[] = []) {
  const pane = await openPane({ workbook: formWorkbook([form]) });
  const type = async (cells: readonly EditedCell[]) => {
    await pane.host.type([{ sheet: 'Hạ Lang', cells }]);
    await settled();
  };
  if (typed.length > 0) await type(typed);
  const press = async (name: string | RegExp) => {
    await pane.user.click(button(name));
    await settled();
  };
  await pane.user.click(primary());
  await settled();
  return { ...pane, type, press };
}

async function fill(user: Awaited<ReturnType<typeof checked>>['user'], declared = true) {
  await user.type(screen.getByLabelText(/Người lập biểu/), 'Nông Văn A');
  await user.type(screen.getByLabelText(/Người duyệt/), 'Hoàng Thị B');
  if (declared) await user.click(screen.getByRole('checkbox'));
  await settled();
}

test('a clean form is sealed: who answers for it, what is said, and how it is sent', async () => {
  const { user, press } = await checked();
  expect(primary()).toHaveTextContent('Chốt số liệu…');
  await press('Chốt số liệu…');
  expect(content()).toContain('0 lỗi · không còn cảnh báo');
  expect(content()).toContain('Tên tệp: PH_048_2024.xlsx');
  expect(await axeFindings()).toEqual([]);
  await fill(user);
  await press('Chốt số liệu');
  expect(header().join(' ')).toMatch(/Đã chốt \d\d\/\d\d\/\d{4} \d\d:\d\d/);
  expect(content()).toContain('Biểu đã sẵn sàng để gửi');
  expect(content()).toContain('Người lập: Nông Văn A · Người duyệt: Hoàng Thị B');
  expect(primary()).toHaveTextContent('Sao chép tên tệp');
  expect(await axeFindings()).toEqual([]);
});

test('what is missing is said beside its field, and nothing is sealed', async () => {
  const { press, host } = await checked();
  await press('Chốt số liệu…');
  await press('Chốt số liệu');
  for (const said of ['Nhập người lập biểu.', 'Nhập người duyệt.', 'Đánh dấu xác nhận trước khi chốt.']) {
    expect(within(shown()).getByText(said)).toBeInTheDocument();
  }
  expect(JSON.stringify(await host.read())).not.toContain('meta:seal');
});

test('a form with an error offers no sealing', async () => {
  await checked([{ ...parseAddress('F62')!, value: -3 }]);
  expect(primary()).not.toHaveTextContent('Chốt');
});

test('what is typed afterwards is named by its cell; it can be sealed anew, or opened again', async () => {
  const { user, press, host, type } = await checked();
  await press('Chốt số liệu…');
  await fill(user);
  await press('Chốt số liệu');
  await type([{ ...parseAddress('N20')!, value: 'Đã đối chiếu.' }]);
  expect(header().join(' ')).toContain('Đã sửa sau khi chốt');
  expect(content()).not.toContain('Biểu đã khóa');
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  expect(content()).toContain('Khác lúc chốt 1 ô.');
  expect(button('Đến ô N20')).toBeInTheDocument();
  expect(primary()).toHaveTextContent('Chốt lại…');
  await press('Mở lại để sửa');
  expect(content()).toMatch(/Mở lại thì mất dấu chốt/);
  await press('Mở lại');
  expect(header().join(' ')).not.toContain('chốt');
  expect(JSON.stringify(await host.read())).not.toContain('meta:seal');
});

test('an undo takes the seal off', async () => {
  const { user, press, host } = await checked();
  await press('Chốt số liệu…');
  await fill(user);
  await press('Chốt số liệu');
  await press('Hoàn tác');
  expect(JSON.stringify(await host.read())).not.toContain('meta:seal');
});
