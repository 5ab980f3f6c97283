import type { Wordings } from '../message';
import { figure, fitting, NBSP, percent, rounded } from '../phrases';
import { amount, namedPeriod } from '../phrasesVi';
import { tooMuch } from './ceiling';

export const history: Wordings<'V11' | 'V12' | 'V14'> = {
  'V11.period': ({ value, period, periodCell }, { cell }) => ({
    what: `Lũy kế ${figure(value)} nhỏ hơn số trong kỳ ${figure(period)}.`,
    todo: `Nhập lại lũy kế ở ô ${cell}, gồm cả số trong kỳ.`,
    why: `V11: lũy kế gồm cả số trong kỳ. Ô ${cell} là ${figure(value)}, ô ${periodCell} là ${figure(period)}.`,
  }),
  'V11.earlier': ({ value, earlier, earlierPeriod }, { cell }) => ({
    what: `Lũy kế ${figure(value)} nhỏ hơn ${figure(earlier)} đã báo cáo ở kỳ ${namedPeriod(earlierPeriod)}.`,
    todo: `Nhập lại số ở ô ${cell}, hoặc xem lại báo cáo kỳ trước.`,
    why: `V11: lũy kế trong năm không giảm. Ô ${cell} là ${figure(value)}, kỳ ${namedPeriod(earlierPeriod)} là ${figure(earlier)}.`,
  }),
  'V11.notSum': ({ value, sum, period, earlier, earlierPeriod }, { cell, row }) => ({
    what: fitting(
      `Lũy kế ${figure(value)} khác ${figure(sum)} là ${figure(earlier)} kỳ ${namedPeriod(earlierPeriod)} cộng ${figure(period)} kỳ này.`,
      `Lũy kế ${figure(value)} khác ${figure(sum)} (kỳ trước ${figure(earlier)} + kỳ này ${figure(period)}).`,
    ),
    todo: `Nhập lại lũy kế ở ô ${cell}; nếu đúng vì số kỳ trước đã thay đổi, ghi giải trình.`,
    why: `V11: lũy kế là lũy kế kỳ trước cộng số trong kỳ. Ô ${cell} là ${figure(value)}, ${figure(earlier)} + ${figure(period)} là ${figure(sum)}.`,
    offer: `Nếu đúng là ${amount(sum, row)}, bấm Sửa; nếu không, ghi giải trình.`,
  }),
  'V12.change': ({ value, previous, proposal }, { cell, row }) => {
    const side = value > previous ? 'cao' : 'thấp';
    const change = percent(value, previous);
    return {
      what: fitting(
        `${amount(value, row)}, ${side} hơn cùng kỳ ${change}${NBSP}% (${figure(previous)} → ${figure(value)}).`,
        `${side === 'cao' ? 'Cao' : 'Thấp'} hơn cùng kỳ ${change}${NBSP}% (${figure(previous)} → ${figure(value)}).`,
      ),
      todo: `Nếu đúng, ghi giải trình; nếu nhầm, sửa ở ô ${cell}.`,
      why: `V12: số thay đổi nhiều so với cùng kỳ cần lý do. Trước là ${figure(previous)}, nay là ${figure(value)}, lệch ${change}${NBSP}%.`,
      ...(proposal === undefined
        ? {}
        : { offer: `Nếu đúng là ${amount(proposal, row)}, bấm Sửa; nếu không, giải trình.` }),
    };
  },
  'V12.jump': ({ value }, { cell, row }) => ({
    what: `${amount(value, row)}, lớn khác thường so với cùng kỳ là 0 (0 → ${figure(value)}).`,
    todo: `Nếu đúng, ghi giải trình; nếu nhầm, sửa ở ô ${cell}.`,
    why: `V12: số lớn mà cùng kỳ không có gì cần lý do. Trước là 0, nay là ${figure(value)}.`,
  }),
  'V12.identical': ({ same, compared }, { cell }) => ({
    what: `${same} trên ${compared} dòng giống hệt cùng kỳ năm trước.`,
    todo: `Xem lại từ ô ${cell}: có chép số năm trước không; nếu đúng, ghi giải trình.`,
    why: `V12: hai năm hiếm khi giống nhau từng số. ${same} trên ${compared} số khác 0 của kỳ này bằng đúng cùng kỳ.`,
  }),
  'V14.history': ({ value, base, column, proposal }, { cell, row }) => {
    const against = column === 'plan' ? 'kế hoạch' : 'cùng kỳ';
    const side = value > base ? 'lớn' : 'nhỏ';
    return {
      what: `${amount(value, row)}, ${side} khác thường so với ${against} ${figure(base)}.`,
      todo: `Nếu đúng là ${amount(proposal, row)}, nhập lại ở ô ${cell}; nếu không, giải trình.`,
      why: `V14: lệch nghìn, triệu lần thường do nhầm đơn vị tiền. Ô ${cell} là ${figure(value)}, ${against} là ${figure(base)}.`,
      offer: `Nếu đúng là ${amount(proposal, row)}, bấm Sửa; nếu không, giải trình.`,
    };
  },
  'V14.peers': ({ value, median, peers, proposal }, { cell, row }) => ({
    what: `${amount(value, row)}, lớn khác thường so với ${rounded(median)} của ${peers} đơn vị khác.`,
    todo: `Nếu đúng là ${amount(proposal, row)}, nhập lại ở ô ${cell}; nếu không, giải trình.`,
    why: `V14: tiền tính bằng triệu đồng. Ô ${cell} là ${figure(value)}, mức giữa của ${peers} đơn vị khác là ${figure(median)}.`,
    offer: `Nếu đúng là ${amount(proposal, row)}, bấm Sửa; nếu không, giải trình.`,
  }),
  'V14.ceiling': (facts, scene) => tooMuch('V14', facts, scene),
};
