import { WORDS } from '../../../template/words';
import type { Wordings } from '../message';
import { figure, fitting, quote } from '../phrases';
import { amount, either, noun } from '../phrasesVi';

const ADDS_NUMBERS = 'ô số chỉ nhận số, vì công thức không cộng chữ';

export const texts: Wordings<'V03' | 'V21'> = {
  'V03.number': ({ text, value, measure }, { cell, row }) => ({
    what: fitting(
      `${quote(text)} là chữ; khi tổng hợp được đọc là ${measure ? amount(value, row) : figure(value)}.`,
      `${quote(text)} là chữ; khi tổng hợp được đọc là ${figure(value)}.`,
    ),
    todo: {
      other: `Nhập lại ở ô ${cell} thành số, theo đơn vị tính của biểu, để công thức cộng được.`,
      said: `Nhập lại ở ô ${cell} số ${figure(value)}, là ${amount(value, row)}, để công thức cộng được.`,
      none: `Nhập lại ở ô ${cell} số ${figure(value)} để công thức cộng được.`,
    }[measure ?? 'none'],
    why: `V03: ${ADDS_NUMBERS}. ${quote(text)} chỉ có một cách đọc là ${figure(value)}.`,
    offer: `Bấm Sửa để đổi thành số ${figure(value)}.`,
  }),
  'V03.ambiguous': ({ text, readings }, { cell, row }) => ({
    what: fitting(
      `${quote(text)} có thể là ${either(readings.map((reading) => amount(reading, row)))}.`,
      `${quote(text)} có thể là ${either(readings.map(figure))}.`,
      `${quote(text)} có ${readings.length} cách đọc.`,
    ),
    todo: `Nhập lại số ở ô ${cell}, không gõ dấu giữa các hàng nghìn.`,
    why: `V03: chữ có hai cách đọc không được đoán. ${quote(text)} là ${either(readings.map(figure))}.`,
    offer: `Nếu đúng là ${amount(readings[0]!, row)}, bấm Sửa.`,
  }),
  'V03.parts': ({ text, parts }, { cell, row }) => ({
    what: `${quote(text)} gồm ${parts.length} số trong một ô.`,
    todo: `Để ở ô ${cell} một ${noun(row)}, nhập số còn lại vào dòng của số đó.`,
    why: `V03: mỗi ô chứa một số của dòng mình. ${quote(text)} có ${parts.length} số nên không được cộng.`,
    offer: 'Bấm Sửa để tách mỗi số vào dòng của nó.',
  }),
  'V03.unit': ({ text, typed }, { cell, row }) => ({
    what: fitting(
      `${quote(text)} ghi ${quote(typed)}, còn dòng này tính bằng ${row.unit ?? 'đơn vị khác'}.`,
      `${quote(text)} ghi đơn vị tính khác với dòng này.`,
    ),
    todo: `Nhập lại ${noun(row)} ở ô ${cell}, không gõ kèm đơn vị tính.`,
    why: `V03: số ghi theo đơn vị tính in ở dòng. Dòng này là ${row.unit ?? 'đơn vị khác'}, ô ghi ${quote(typed)}.`,
  }),
  'V03.unread': ({ text }, { cell }) => ({
    what: `${quote(text)} không đọc được thành số nên không được cộng.`,
    todo: `Nhập số ở ô ${cell}; chữ giải thích ghi ở cột ${WORDS.note}.`,
    why: `V03: ${ADDS_NUMBERS}. ${quote(text)} không có cách đọc nào thành số.`,
  }),
  'V03.notApplicable': ({ text }, { cell }) => ({
    what: `${quote(text)} không phải số; biểu này dùng “x” cho chỉ tiêu không áp dụng.`,
    todo: `Ghi “x” ở ô ${cell} nếu chỉ tiêu không áp dụng, hoặc nhập số.`,
    why: `V03: ô số chỉ nhận số hoặc chữ “x”. ${quote(text)} nên được ghi là “x” để không phải đoán.`,
    offer: 'Bấm Sửa để ghi “x” nếu chỉ tiêu không áp dụng.',
  }),
  'V03.date': ({ shown, parts }, { cell }) => ({
    what: `${quote(shown)} là ngày tháng, không phải số nên không được cộng.`,
    todo: `Đổi định dạng ô ${cell} sang số rồi nhập lại, mỗi số ở dòng của nó.`,
    why: `V03: phần mềm tự đổi 14/2 hay 9-3 thành ngày tháng. Ô ${cell} đang giữ ngày, không giữ số đã gõ.`,
    offer:
      parts.length === 1
        ? `Bấm Sửa để ô ${cell} hiện số ${figure(Number(parts[0]))}.`
        : `Nếu đã gõ ${parts.join('/')}, bấm Sửa để ghi mỗi số vào dòng của nó.`,
  }),
  'V03.day': ({ value, shown, parts }, { cell, row }) => ({
    what: fitting(
      `${amount(value, row)} cũng là ngày ${shown}, có thể do đã gõ ${parts.join('/')}.`,
      `${figure(value)} cũng là ngày ${shown}, có thể do đã gõ ${parts.join('/')}.`,
    ),
    todo: `Xem lại số ở ô ${cell}; nếu đúng, ghi giải trình.`,
    why: `V03: phần mềm giữ ngày tháng bằng số đếm ngày. Ngày ${shown} là ${figure(value)}, bằng số ở ô ${cell}.`,
    offer: `Nếu đã gõ ${parts.join('/')}, bấm Sửa để ghi mỗi số vào dòng của nó.`,
  }),
  'V03.zero': ({ text }, { cell }) => ({
    what: `${quote(text)} được đọc là 0.`,
    todo: `Nhập 0 ở ô ${cell} nếu đúng là không phát sinh.`,
    why: `V03: không phát sinh thì ghi 0, chưa có số thì để trống. ${quote(text)} khi tổng hợp được đọc là 0.`,
    offer: 'Bấm Sửa để ghi 0 nếu đúng là không phát sinh.',
  }),
  'V21.qualifier': ({ text, value, qualifier, qualifierCell }, { cell }) => ({
    what: `${quote(text)} là chữ; khi tổng hợp được đọc là ${qualifier} ${figure(value)}.`,
    todo: qualifierCell
      ? `Nhập ${figure(value)} ở ô ${cell} và chọn “${qualifier}” ở ô ${qualifierCell}.`
      : `Nhập ${figure(value)} ở ô ${cell} và ghi “${qualifier}” ở cột ${WORDS.note}.`,
    why: `V21: từ ước tính có cột riêng, vì công thức không cộng chữ. ${quote(text)} là ${qualifier} ${figure(value)}.`,
    offer: `Bấm Sửa để tách ${figure(value)} và “${qualifier}” vào hai cột.`,
  }),
  'V21.conflict': ({ text, value, merged, qualifierCell }, { cell }) => ({
    what: `${quote(text)} khác ô ${qualifierCell}; khi tổng hợp được đọc là ${merged} ${figure(value)}.`,
    todo: `Nhập ${figure(value)} ở ô ${cell} và chọn lại một từ ở ô ${qualifierCell}.`,
    why: `V21: một số chỉ có một từ ước tính. Ô ${cell} ghi ${quote(text)}, ô ${qualifierCell} ghi từ khác.`,
  }),
  'V21.unread': ({ text }, { cell }) => ({
    what: `${quote(text)} không có trong bốn từ của cột ${WORDS.qualifier}.`,
    todo: `Chọn lại một từ ở ô ${cell}; chữ khác ghi ở cột ${WORDS.note}.`,
    why: `V21: cột ${WORDS.qualifier} chỉ nhận gần, hơn, trên, khoảng. Ô ${cell} ghi ${quote(text)}.`,
  }),
  'V21.phrase': ({ text }, { cell }) => ({
    what: `${quote(text)} không đếm được nên không được cộng.`,
    todo: `Nhập số ở ô ${cell}, hoặc chuyển chữ này sang cột ${WORDS.note}.`,
    why: `V21: lượng không nói rõ bao nhiêu thì không cộng vào tổng. Ô ${cell} ghi ${quote(text)}.`,
  }),
};
