import type { Wordings } from '../message';
import { addends, figure, fitting } from '../phrases';
import { cellsOf, reviewOf } from '../phrasesVi';

export const sums: Wordings<'V08'> = {
  'V08.differs': ({ total, sum, parts }, { cell }) => ({
    what: fitting(
      `Tổng ${figure(total)} khác ${figure(sum)} là cộng ${parts.length} dòng trong đó (${addends(parts)}).`,
      `Tổng ${figure(total)} khác ${figure(sum)} là cộng ${parts.length} dòng trong đó.`,
    ),
    todo: reviewOf(cell, parts),
    why: `V08: khi các dòng trong đó đã đủ số, cộng lại bằng tổng. Tổng là ${figure(total)}, cộng lại là ${figure(sum)}.`,
  }),
  'V08.exceeds': ({ total, sum, parts }, { cell }) => ({
    what: fitting(
      `Tổng ${figure(total)} nhỏ hơn ${figure(sum)} là cộng ${parts.length} dòng trong đó (${addends(parts)}).`,
      `Tổng ${figure(total)} nhỏ hơn ${figure(sum)} là cộng ${parts.length} dòng trong đó đã nhập.`,
    ),
    todo: reviewOf(cell, parts),
    why: `V08: tổng không nhỏ hơn cộng các dòng trong đó. Tổng là ${figure(total)}, cộng lại đã là ${figure(sum)}.`,
  }),
  'V08.incomplete': ({ total, sum, blank }) => ({
    what: `Tổng ${figure(total)} cao hơn ${figure(sum)} đã nhập ở các dòng trong đó; còn ${blank.length} dòng trống.`,
    todo: fitting(
      `Nhập số còn thiếu ở ${cellsOf(blank)}, hoặc nhập 0 nếu không phát sinh.`,
      `Nhập số còn thiếu ở ô ${blank[0]!.cell} và các dòng trống khác.`,
    ),
    why: `V08: còn dòng trống thì chưa đối chiếu được tổng. Tổng là ${figure(total)}, các dòng đã nhập mới được ${figure(sum)}.`,
  }),
  'V08.noTotal': ({ sum, parts }, { cell }) => ({
    what: `Cộng ${parts.length} dòng trong đó được ${figure(sum)} nhưng chưa có tổng.`,
    todo: `Nhập tổng ở ô ${cell}; tổng là ${figure(sum)} nếu các dòng trong đó đã đủ.`,
    why: `V08: tổng toàn tỉnh lấy từ dòng tổng, không từ các dòng trong đó. Ô ${cell} trống, cộng lại là ${figure(sum)}.`,
    offer: `Nếu tổng đúng là ${figure(sum)}, bấm Sửa.`,
  }),
};
