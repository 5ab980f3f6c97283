import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { openPane, primary, header, axeFindings, settled } from './openPane';

test('smoke', async () => {
  const { user, host } = await openPane();
  expect(header()).toEqual(['Chưa chọn đơn vị · chưa chọn kỳ', 'Chưa có biểu trong sổ này']);
  await user.type(screen.getByRole('combobox', { name: 'Đơn vị báo cáo' }), 'trung khanh{Enter}');
  console.log(await axeFindings());
  await user.click(primary()); await settled();
  console.log(header(), primary().textContent, host.plans().map(p=>p.name));
});
