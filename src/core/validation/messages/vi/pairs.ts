import type { Wordings } from '../message';
import { capitalised, figure, fitting } from '../phrases';
import { amount, line, noun, titled } from '../phrasesVi';

export const pairs: Wordings<'V05' | 'V06' | 'V07' | 'V15'> = {
  'V05.half': ({ other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const filled = rowOf(other);
    const rest = `có ${amount(otherValue, filled)} nhưng ${line(row)} chưa có số.`;
    return {
      what: capitalised(fitting(`${titled(filled)} ${rest}`, `${line(filled)} ${rest}`)),
      todo:
        otherValue === 0 ? `Nhập 0 ở ô ${cell} nếu cũng không phát sinh.` : `Nhập ${noun(row)} ở ô ${cell}.`,
      why: `V05: hai dòng của một cặp cùng có số hoặc cùng trống. Ô ${otherCell} có số, ô ${cell} trống.`,
      offer: 'Bấm Sửa để ghi 0 nếu cũng không phát sinh.',
    };
  },
  'V05.zero': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const [zero, filled] = value === 0 ? [cell, otherCell] : [otherCell, cell];
    const rest = `có ${amount(otherValue, rowOf(other))}.`;
    const start = capitalised(`${line(row)} có ${amount(value, row)} nhưng`);
    return {
      what: fitting(`${start} ${titled(rowOf(other))} ${rest}`, `${start} ${line(rowOf(other))} ${rest}`),
      todo: `Nhập lại số ở ô ${zero}, hoặc nhập 0 ở ô ${filled} nếu không phát sinh.`,
      why: `V05: hai dòng của một cặp chỉ cùng bằng 0. Ô ${zero} là 0, ô ${filled} là ${figure(value || otherValue)}.`,
    };
  },
  'V06.fewer': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const start = `${amount(value, row)} ít hơn ${amount(otherValue, rowOf(other))} ở`;
    return {
      what: fitting(`${start} ${titled(rowOf(other))}.`, `${start} ${line(rowOf(other))}.`),
      todo: `Xem lại dấu phân cách hàng nghìn ở ô ${otherCell} và ô ${cell}.`,
      why: `V06: lần nào cũng có ít nhất một lượt người. Ô ${cell} là ${figure(value)}, ô ${otherCell} là ${figure(otherValue)}.`,
    };
  },
  'V07.fewer': ({ persons, cases, ownerless, ownerlessCode, ownerlessCell }, { row, rowOf }) => {
    const caseRow = rowOf(ownerlessCode);
    const owned = `${amount(persons, row)} ít hơn ${amount(cases - ownerless, caseRow)}`;
    return {
      what:
        ownerless === 0
          ? `${owned}, và chưa trừ vụ vô chủ nào.`
          : `${owned} có chủ (${amount(cases, caseRow)}, trừ ${figure(ownerless)} vô chủ).`,
      todo: `Bổ sung số vụ vô chủ ở ô ${ownerlessCell}, hoặc giải trình.`,
      why: `V07: vụ có chủ thường có ít nhất một đối tượng. ${figure(persons)} đối tượng, ${figure(cases - ownerless)} vụ có chủ.`,
    };
  },
  'V15.alone': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
    const cases = rowOf(other);
    const rest = otherValue === null ? 'chưa có số.' : `là ${amount(otherValue, cases)}.`;
    const start = `Có ${amount(value, row)} nhưng`;
    return {
      what: fitting(`${start} ${titled(cases)} ${rest}`, `${start} ${line(cases)} ${rest}`),
      todo: `Nhập lại số ở ô ${otherCell}, hoặc giải trình.`,
      why: `V15: có tiền phạt thì có vụ bị xử phạt. Ô ${cell} là ${figure(value)}, ô ${otherCell} ${otherValue === null ? 'chưa có số' : 'là 0'}.`,
    };
  },
};
