import type { Wordings } from '../message';
import { figure, fitting, typedWith } from '../phrases';
import { amount, noun, stated } from '../phrasesVi';
import { tooMuch } from './ceiling';

export const numbers: Wordings<'V02' | 'V04'> = {
  'V02.fraction': ({ value }, { cell, row }) => ({
    what: `${stated(value, row)} nhưng phải là số nguyên.`,
    todo: `Nhập lại số nguyên ở ô ${cell}; xem dấu phân cách hàng nghìn.`,
    why: `V02: ${noun(row)} đếm được nên là số nguyên. Ô ${cell} có phần lẻ: ${figure(value)}.`,
  }),
  'V02.negative': ({ value }, { cell, row }) => ({
    what: `${stated(value, row)}, nhỏ hơn 0.`,
    todo: `Nhập lại ở ô ${cell} số từ 0 trở lên.`,
    why: `V02: không số liệu nào của biểu nhỏ hơn 0. Ô ${cell} là ${figure(value)}.`,
  }),
  'V02.places': ({ value, places }, { cell, row }) => ({
    what: `${stated(value, row)}, quá ${places} chữ số thập phân.`,
    todo: `Làm tròn đến ${places} chữ số thập phân ở ô ${cell}.`,
    why: `V02: ${noun(row)} ghi nhiều nhất ${places} chữ số thập phân. Ô ${cell} là ${figure(value)}.`,
    offer: `Bấm Sửa để làm tròn đến ${places} chữ số thập phân ở ô ${cell}.`,
  }),
  'V02.error': (_, { cell }) => ({
    what: `Công thức ở ô ${cell} không tính ra số.`,
    todo: `Sửa công thức ở ô ${cell}, mở và lưu lại bằng Excel, hoặc nhập thẳng số.`,
    why: `V02: công thức trong ô số cần có kết quả là số. Ô ${cell} chưa có kết quả nên không được cộng.`,
  }),
  'V04.slip': ({ value, proposal, decimalSeparator }, { cell, row }) => ({
    what: fitting(
      `${stated(value, row)}, nhưng ${noun(row)} phải là số nguyên.`,
      `${stated(value, row)}, nhưng phải là số nguyên.`,
    ),
    todo: `Nếu đúng là ${amount(proposal, row)}, nhập lại ${proposal} ở ô ${cell}, không gõ dấu.`,
    why: decimalSeparator
      ? `V04: phần lẻ ở ô đếm thường do dấu hàng nghìn. ${readHere(decimalSeparator, value, proposal)}`
      : `V04: phần lẻ ở ô đếm thường do dấu hàng nghìn. ${figure(value)} nhân 1.000 là ${figure(proposal)}.`,
    offer: `Nếu đúng là ${amount(proposal, row)}, bấm Sửa.`,
  }),
  'V04.ceiling': (facts, scene) => tooMuch('V04', facts, scene),
};

/** Where the machine and the sentence use the same mark, what is read looks like what was typed. */
function readHere(mark: string, value: number, proposal: number): string {
  const typed = typedWith(mark, proposal);
  return typed === figure(value)
    ? `Trên máy này, gõ ${typed} thì sau dấu phẩy là phần lẻ, không phải ${figure(proposal)}.`
    : `Máy này đọc ${typed} là ${figure(value)}.`;
}
