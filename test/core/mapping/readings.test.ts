import { formatPeriod } from '../../../src/core/catalogue/period';
import { roleOfHeader } from '../../../src/core/mapping/headerRole';
import { parseMeasures } from '../../../src/core/mapping/measure';
import { periodsIn, toPeriod } from '../../../src/core/mapping/periodInText';
import { periodOfTitles } from '../../../src/core/mapping/titlePeriod';

describe('what a header says', () => {
  test.each([
    ['STT', 'number'],
    ['TT', 'number'],
    ['Nội dung', 'label'],
    ['Chỉ tiêu', 'label'],
    ['Chỉ tiêu giao', 'plan'],
    ['ĐVT', 'measure'],
    ['Đơn vị', 'unitName'],
    ['KH năm', 'plan'],
    ['Kết quả thực hiện', 'period'],
    ['Thực hiện cùng kỳ năm trước', 'previous'],
    ['So với cùng kỳ (%)', 'computed'],
    ['% hoàn thành KH', 'computed'],
    ['Tăng (+), giảm (-)', 'computed'],
    ['Lũy kế từ đầu năm', 'cumulative'],
    ['Lũy kế cùng kỳ', 'mixed'],
    ['Thực hiện kỳ trước', 'mixed'],
    ['Ghi chú', 'note'],
    ['Giải trình', 'explanation'],
    ['Toàn tỉnh', 'total'],
    ['Tặng quà', undefined],
    ['Giám sát', undefined],
    ['Hạ Lang', undefined],
  ])('%s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });
});

describe('units of measure', () => {
  test.each([
    ['buổi', ['buổi']],
    ['Số buổi', ['buổi']],
    ['(triệu đồng)', ['triệu đồng ×1']],
    ['Tr.đ', ['triệu đồng ×1']],
    ['ĐVT: nghìn đồng', ['nghìn đồng ×0.001']],
    ['1.000 đồng', ['nghìn đồng ×0.001']],
    ['tỷ đồng', ['tỷ đồng ×1000']],
    ['đồng', ['đồng ×0.000001']],
    ['đồng chí', ['đồng chí']],
    ['đ/c', ['đồng chí']],
    ['m', ['m ×0.001']],
    ['nghìn lượt người', ['lượt người ×1000']],
    ['vụ/đối tượng', ['vụ', 'đối tượng']],
    ['Buổi, lượt người nghe', ['buổi', 'lượt người']],
    ['tờ', ['tờ']],
    ['tổ', ['tổ']],
    ['Trị giá', ['tiền']],
    ['tổ chức tuyên truyền', undefined],
    ['15 m', undefined],
    ['Hạ Lang', undefined],
  ])('%s', (text, measures) => {
    const said = parseMeasures(text)?.map(({ word, factor }) => (factor ? `${word} ×${factor}` : word));
    expect(said?.map((one) => one.replace('1e-6', '0.000001'))).toEqual(measures);
  });
});

describe('periods in texts', () => {
  test.each([
    ['Quý I/2024', ['2024-Q1']],
    ['QUÝ IV NĂM 2024', ['2024-Q4']],
    ['6 tháng đầu năm 2024', ['2024-H1']],
    ['6 tháng cuối năm 2024', ['2024-H2']],
    ['9 tháng năm 2024', ['2024-9M']],
    ['Tháng 03/2024', ['2024-03']],
    ['KẾT QUẢ PHỐI HỢP THÁNG 3 NĂM 2024', ['2024-03']],
    ['năm 2024', ['2024']],
    ['giai đoạn 2021-2025', ['2021..2025']],
    ['Năm 2023 và năm 2024', ['2023', '2024']],
    ['ngày 14 tháng 12 năm 2024', []],
    ['ngày 14/12/2024', []],
    ['Kết quả năm 2024, phương hướng năm 2025', ['2024']],
    ['Quý I', [undefined]],
    ['quyết định số 2024', ['2024']],
    ['tuần tra 14 lần', []],
  ])('%s', (text, expected) => {
    const said = periodsIn(text).map((one) => toPeriod(one));
    expect(said.map((period) => period && formatPeriod(period))).toEqual(expected);
  });

  test.each([
    [['KẾT QUẢ QUÝ I', 'Năm 2024'], '2024-Q1'],
    [['Thực hiện Quy chế giai đoạn 2021-2025', 'Năm 2024'], '2024'],
    [['Năm 2023', 'Năm 2024'], undefined],
    [['Hạ Lang, ngày 2 tháng 1 năm 2025', '9 tháng đầu năm 2024'], '2024-9M'],
    [['Biểu số 2'], undefined],
  ])('titles %j', (lines, expected) => {
    const period = periodOfTitles(lines);
    expect(period && formatPeriod(period)).toBe(expected);
  });
});
