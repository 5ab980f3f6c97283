import { expectGolden } from '../../golden/golden';
import { renderPlan } from '../sheet/renderPlan';
import { fileOf, merge, THACH_AN } from './miniProvince';
import { renderFigures } from './renderFigures';

const { plans } = merge([
  fileOf('ha-lang.xlsx', {
    lines: {
      B01: { period: 150, plan: 140, previous: 120 },
      B02: { period: '5.572', previous: 5000 },
      C09: { period: 'gần 3,25', previous: 3 },
      D01: { period: 8, previous: 9 },
      D11: 3,
      D21: 5,
      E07: { period: 59, previous: 57, note: 'theo danh sách tháng 12' },
    },
    texts: { J01: ['Ra quân phát quang đường biên.', 'Cấp 300 tờ rơi.'] },
    remark: 'Số liệu sơ bộ',
  }),
  fileOf('thach-an.xlsx', {
    unit: THACH_AN,
    lines: {
      B01: { period: 210, plan: 200 },
      B02: 4000,
      C09: { period: 7, qualifier: 'trên', previous: 6.5 },
      D01: { period: 'không', previous: 2 },
      E07: 'hàng chục',
    },
    texts: { J01: ['Họp giao ban.'] },
  }),
]);

test.each([
  ['tong-hop.txt', 'Tổng hợp', renderFigures],
  ['chi-tiet.txt', 'Chi tiết', renderPlan],
  ['tien-do.txt', 'Tiến độ', renderPlan],
  ['ha-lang.txt', 'Hạ Lang', renderFigures],
  ['thach-an.txt', 'Thạch An', renderFigures],
  ['nhat-ky.txt', 'Nhật ký', renderPlan],
])('%s', (file, name, render) => {
  expectGolden(`rollup/${file}`, render(plans.find((plan) => plan.name === name)!));
});
