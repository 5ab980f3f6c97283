import { en } from '../../../src/taskpane/messages/en';
import { vi } from '../../../src/taskpane/messages/vi';
import { headingOf, stateOf } from '../../../src/taskpane/workbook/workbookState';
import { checkOf, formWorkbook, sampleForms, withFigures } from '../memoryActions';

const [baoLam, baoLac, , , haLang, , , body] = sampleForms();
const read = (...forms: Parameters<typeof formWorkbook>[0][number][]) => checkOf(formWorkbook(forms))();

test('a heading names the one form, or counts several', async () => {
  expect(headingOf(await read(haLang!), vi, 'vi')).toBe('Hạ Lang · Năm 2024');
  expect(headingOf(await read(body!), vi, 'vi')).toBe('Cơ quan tỉnh · Năm 2024');
  expect(headingOf(await read(haLang!), en, 'en')).toBe('Hạ Lang · 2024');
  expect(headingOf(await read(baoLam!, baoLac!), vi, 'vi')).toBe('2 biểu trong sổ này');
  expect(headingOf([], vi, 'vi')).toBe('Chưa chọn đơn vị · chưa chọn kỳ');
});

test('a form without its stamps goes by its sheet', async () => {
  const forms = [{ sheet: 'Sheet2', issues: [] }];
  expect(headingOf(forms, vi, 'vi')).toBe('Sheet2');
  expect(stateOf(forms, false, vi).text).toBe('Biểu thiếu thông tin nhận dạng');
});

test('a form is Đã kiểm tra only once it was checked and nothing is left to explain', async () => {
  const clean = await read(haLang!);
  expect(stateOf(clean, false, vi).text).toMatch(/^Đang nhập \d+\/111$/);
  expect(stateOf(clean, true, vi).text).toBe('Đã kiểm tra');
  const warned = withFigures(haLang!, { C11: 900 });
  expect(stateOf(await read(warned), true, vi).text).toMatch(/1 cảnh báo$/);
  const line = { ...warned.content!.lines.C11, explanation: { value: 'Đúng.' } };
  const explained = {
    ...warned,
    content: { ...warned.content!, lines: { ...warned.content!.lines, C11: line } },
  };
  expect(stateOf(await read(explained), true, vi).text).toBe('Đã kiểm tra');
});

test('several forms show what is wrong in all of them', async () => {
  const forms = await read(withFigures(baoLam!, { D02: 874 }), withFigures(baoLac!, { B01: 1.57 }));
  expect(stateOf(forms, false, vi).text).toBe('2 lỗi');
  expect(stateOf(await read(baoLam!, baoLac!), false, vi).text).toBe('không có lỗi');
});
