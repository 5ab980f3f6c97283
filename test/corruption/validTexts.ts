import type { Catalogue } from '../../src/core/catalogue/catalogue';
import type { Period } from '../../src/core/catalogue/period';
import type { Content } from '../../src/core/template/content';
import type { Dice } from './dice';

/** What units write in the text sections; places are named the same way in all of them. */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  J01: [
    'Tuyên truyền tại xã Hòa Thuận và xã Thụy Hùng được nhân dân hưởng ứng.',
    'Phối hợp tuần tra, phát quang đường tuần tra đúng kế hoạch.',
    'Giúp nhân dân xóm Khỏe Nà phát triển kinh tế, giảm nghèo bền vững.',
  ],
  J02: [
    'Nắm tình hình, trao đổi thông tin có lúc còn chậm.',
    'Phối hợp tuần tra ở xã Hòa Thuận có lúc chưa thường xuyên.',
  ],
  J03: ['Địa bàn rộng, giao thông đi lại khó khăn.', 'Một số cán bộ còn thiếu kinh nghiệm.'],
  J04: [
    'Tiếp tục tuyên truyền về đại hội đảng các cấp.',
    'Duy trì giao ban giữa hai bên tại xã Hòa Thuận; giải quyết kịp thời các vụ việc.',
  ],
  J05: ['Đề nghị bố trí ngân sách hằng năm cho công tác biên phòng.'],
  D73: ['Heroin, pháo nổ, hàng tiêu dùng các loại.'],
};

/** Reasons and remarks beside figures. */
export const REMARKS: readonly string[] = [
  'Do tăng cường tuyên truyền trước đại hội đảng bộ các cấp.',
  'Số liệu của các đồn gửi về.',
  'Nhân dân hai bên biên giới cùng tham gia.',
];

/** Statements of the sections; an annual report has what every annual report has. */
export function validTexts({ metrics }: Catalogue, period: Period, roll: Dice): Record<string, Content[]> {
  const sections = metrics.filter(
    ({ kind, required }) =>
      kind === 'text' && ((required === 'annual' && period.type === 'year') || roll.happens(0.8)),
  );
  return Object.fromEntries(
    sections.map(({ code }) => [code, STATEMENTS[code]!.map((value): Content => ({ value }))]),
  );
}
