import type { MetricKind } from '../../../src/core/catalogue/metric';
import { parseQuantity } from '../../../src/core/text/quantity';
import { read } from './readQuantity';

describe('counts', () => {
  test.each([
    ['1.570', '1570'],
    ['56.558', '56558'],
    ['1.570 buổi', '1570 [buổi]'],
    ['07', '7'],
    ['07 chuyên án', '7 [chuyên án]'],
    ['06 đ/c', '6 [đồng chí]'],
    ['35 đồng chí', '35 [đồng chí]'],
    ['35 dong chi', '35 [dong chi]'],
    ['3.000 đồng bào', '3000 [đồng bào]'],
    ['12 hộ (chủ tàu)', '12 [hộ (chủ tàu)]'],
    ['7.804 lượt tàu cá', '7804 [lượt tàu cá]'],
    ['0', '0'],
    ['0 vụ', '0 [vụ]'],
    ['1 352', '1352'],
    ['1\u00A0352', '1352'],
    ['1\u202F352 lượt', '1352 [lượt]'],
    ['1.570.000', '1570000'],
    ['1.570.', '1570'],
    [' 1.570; ', '1570'],
    ['12,0', '12'],
    ['１.５７０', '1570'],
    ['+5', '5'],
    ['-5', '-5'],
    ['−1.570', '-1570'],
    ['2 nghìn tờ', '2000 [tờ]'],
    ['1,57 nghìn lượt người', '1570 [lượt người]'],
    ['5 trăm người', '500 [người]'],
    ['3 triệu tờ', '3000000 [tờ]'],
    ['2.800 hơn', 'hơn 2800'],
    ['gần 2.800 hơn', 'khoảng 2800'],
    ['5 ti vi', '5 [ti vi]'],
    ['5 ngân hàng', '5 [ngân hàng]'],
    ['5 ngan hang', '5 [ngan hang]'],
  ])('%j is %s', (text, meaning) => expect(read(text, 'count', 'buổi')).toBe(meaning));

  test.each([
    ['1,570', '1570', 'a comma before three digits: a count has no fraction, so thousands'],
    ['1.57', '1570 slip | 1.57 decimals', 'V04: the lost thousands mark first'],
    ['56,55 lượt', '56550 slip [lượt] | 56.55 decimals [lượt]', 'V04 with a unit'],
    ['1.5', '1500 slip | 1.5 decimals', 'V04 with one decimal'],
    ['1.352,5', '1352.5', 'a fraction beyond doubt: V02 says no'],
    ['0.570', '0.57', 'no thousands begin with 0'],
    ['1570.5', '1570.5', 'four digits before the mark are no group'],
    ['2,170 nghìn', '2170 decimals | 2170000 grouping', 'number words bring fractions back'],
  ])('%j is %s: %s', (text, meaning) => expect(read(text, 'count')).toBe(meaning));

  test('minus zero is zero', () => {
    expect(parseQuantity('-0', 'count')).toEqual({ type: 'number', value: 0, raw: '-0' });
  });

  test.each<MetricKind>(['count', 'people', 'stock', 'static'])('%s is read the same way', (kind) => {
    expect(read('1.570', kind, 'cột mốc')).toBe('1570');
    expect(read('56.55', kind, 'cột mốc')).toBe('56550 slip | 56.55 decimals');
  });

  test.each(['475 triệu đồng', '52.000đ', '400km', '12 m', '3 tỷ', '450tr', '2 triệu', '1 nghìn tỷ'])(
    '%s is no count',
    (text) => {
      expect(parseQuantity(text, 'count', 'vụ').type).toBe('otherUnit');
    },
  );
});

describe('lengths in km', () => {
  test.each([
    ['400', '400'],
    ['400km', '400 [km]'],
    ['gần 400km', 'gần 400 [km]'],
    ['17,22km', '17.22 [km]'],
    ['12.5 km', '12.5 [km]'],
    ['1.245,572 km', '1245.572 [km]'],
    ['2.000.000 m', '2000 [m]'],
    ['7.776 m', '7.776 [m]'],
    ['7776 mét', '7.776 [mét]'],
    ['587m', '0.587 [m]'],
    ['12,5 m', '0.0125 [m]'],
    ['41 km 587 m', '41.587 [m]'],
    ['0,364 km', '0.364 [km]'],
    ['90,364', '90.364 decimals | 90364 grouping'],
    ['90,364km', '90.364 decimals [km] | 90364 grouping [km]'],
    ['3.000', '3000 grouping | 3 decimals'],
    ['41.587km', '41587 grouping [km] | 41.587 decimals [km]'],
    ['hơn 70km bờ biển', 'hơn 70 [km bờ biển]'],
    ['5 km vuông', 'otherUnit [km vuông]'],
    ['hơn 5 tuyến', 'hơn otherUnit [tuyến]'],
    ['5 tuyến', 'otherUnit [tuyến]'],
    ['3 triệu', 'otherUnit [triệu]'],
    ['3 tỷ đồng', 'otherUnit [tỷ đồng]'],
  ])('%j is %s', (text, meaning) => expect(read(text, 'length', 'km')).toBe(meaning));

  test('a static metric is a length when its unit is km', () => {
    expect(read('90,36', 'static', 'km')).toBe('90.36');
    expect(read('5 cột mốc', 'static', 'km')).toBe('otherUnit [cột mốc]');
  });
});

describe('money in triệu đồng', () => {
  test.each([
    ['475', '475'],
    ['475 triệu đồng', '475 [triệu đồng]'],
    ['475 TRIỆU ĐỒNG', '475 [TRIỆU ĐỒNG]'],
    ['475 triệu', '475 [triệu]'],
    ['475trđ', '475 [trđ]'],
    ['475tr', '475 [tr]'],
    ['3tỷ', '3000 [tỷ]'],
    ['HƠN 3 TỶ ĐỒNG', 'hơn 3000 [TỶ ĐỒNG]'],
    ['475 tr.đ', '475 [tr.đ]'],
    ['906,7 triệu đồng', '906.7 [triệu đồng]'],
    ['1,2 tỷ đồng', '1200 [tỷ đồng]'],
    ['1.1 tỷ', '1100 [tỷ]'],
    ['trên 3 tỉ đồng', 'trên 3000 [tỉ đồng]'],
    ['trên 3 tỉ đồng'.normalize('NFD'), 'trên 3000 [tỉ đồng]'],
    ['tren 3 ti dong', 'trên 3000 [ti dong]'],
    ['hơn 5 tỷ VNĐ', 'hơn 5000 [tỷ VNĐ]'],
    ['khoảng 1,49 tỷ', 'khoảng 1490 [tỷ]'],
    ['52.000.000 đồng', '52 [đồng]'],
    ['52.000.000đ', '52 [đ]'],
    ['52.000.000 VND', '52 [VND]'],
    ['500.000 đồng', '0.5 [đồng]'],
    ['500,000 đồng', '0.5 [đồng]'],
    ['500 nghìn đồng', '0.5 [nghìn đồng]'],
    ['500 ngàn', '0.5 [ngàn]'],
    ['500k', '0.5 [k]'],
    ['20.118 tỷ 258 triệu đồng', '20118258 [triệu đồng]'],
    ['3 tỷ 500 triệu 250 nghìn đồng', '3500.25 [nghìn đồng]'],
    ['1 triệu 100 nghìn 150 đồng', '1.10015 [đồng]'],
    ['2 nghìn tỷ đồng', '2000000 [nghìn tỷ đồng]'],
    ['1.570', '1570 grouping | 1.57 decimals'],
    ['1,570', '1.57 decimals | 1570 grouping'],
    ['20.118 tỷ', '20118000 grouping [tỷ] | 20118 decimals [tỷ]'],
    ['12 hộ', 'otherUnit [hộ]'],
    ['35 đồng chí', 'otherUnit [đồng chí]'],
    ['400 km', 'otherUnit [km]'],
    ['5 USD', 'otherUnit [USD]'],
  ])('%j is %s', (text, meaning) => expect(read(text, 'money', 'triệu đồng')).toBe(meaning));

  test.each([
    '3 tỷ 500',
    '3 tỷ rưỡi',
    '258 triệu 20 tỷ',
    '3,5 tỷ 20 triệu',
    '3 tỷ 5 km',
    '500.000 đồng/tháng',
  ])('%s is not understood', (text) => expect(parseQuantity(text, 'money').type).toBe('unread'));
});

describe('qualifiers before a number', () => {
  test.each([
    ['gần 57', 'gần 57'],
    ['gần như 57', 'gần 57'],
    ['Gần57', 'gần 57'],
    ['hon 57', 'hơn 57'],
    ['trên dưới 57', 'khoảng 57'],
    ['xấp xỉ 57', 'khoảng 57'],
    ['ước đạt 57', 'khoảng 57'],
    ['ước tính khoảng 57', 'khoảng 57'],
    ['~57', 'khoảng 57'],
    ['>57', 'trên 57'],
    ['khoảng gần 57', 'khoảng 57'],
    ['gần 1.57', 'gần 1570 slip | 1.57 decimals'],
    ['dưới 57', 'unread'],
    ['<57', 'unread'],
    ['tổng 57', 'unread'],
  ])('%s is %s', (text, meaning) => expect(read(text, 'count')).toBe(meaning));
});

describe('parts between slashes', () => {
  test.each([
    ['1.570/56.558', '1570 / 56558'],
    ['1.570 buổi/56.558 lượt', '1570 [buổi] / 56558 [lượt]'],
    ['251 vụ/ 813 đối tượng', '251 [vụ] / 813 [đối tượng]'],
    ['58 tổ/455 phương tiện/4.291 thành viên', '58 [tổ] / 455 [phương tiện] / 4291 [thành viên]'],
    ['11 hộ/475 triệu đồng', '11 [hộ] / 475 [triệu đồng]'],
    ['12 tuyến/45,5 km', '12 [tuyến] / 45.5 [km]'],
    ['593 đ/c / gần 3.000 hộ', '593 [đồng chí] / gần 3000 [hộ]'],
    ['5 đoàn/hàng trăm suất', '5 [đoàn] / phrase'],
    ['12/-', '12 / zeroWord'],
    ['3/4', '3 / 4'],
    ['14/184', '14 / 184'],
    ['12/34/56', '12 / 34 / 56'],
    ['14\u00A0/\u202F184', '14 / 184'],
    ['1\u202F570/56\u00A0558', '1570 / 56558'],
    ['1.57/56.55', '1570 slip | 1.57 decimals / 56550 slip | 56.55 decimals'],
    ['14/2/2025', 'unread'],
    ['12/', 'unread'],
    ['/12', 'unread'],
    ['12 / x', 'unread'],
    ['1/2/3/4/5', 'unread'],
    ['04-QC/PH', 'unread'],
  ])('%s is %s', (text, meaning) => expect(read(text, 'count')).toBe(meaning));

  test('in a money cell the count keeps its own dimension', () => {
    expect(read('11 hộ/475', 'money')).toBe('11 [hộ] / 475');
  });

  test('each part carries its own text', () => {
    expect(parseQuantity(' 251 vụ/ 813 đối tượng', 'count')).toMatchObject({
      raw: ' 251 vụ/ 813 đối tượng',
      parts: [{ raw: '251 vụ' }, { raw: '813 đối tượng' }],
    });
  });
});
