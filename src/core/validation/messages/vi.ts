import { WORDS } from '../../template/words';
import type { Messages } from './message';
import { addends, capitalised, figure, fitting, quote } from './phrases';
import { amount, cellsOf, column, either, line, noun, reviewOf, stated, titled } from './phrasesVi';

export const vi: Messages = {
  where: ({ code, label }) => (label ? `Dòng ${code} · ${label}` : `Dòng ${code}`),
  issues: {
    'V01.blank': (_, { cell, row }) =>
      row.kind === 'text'
        ? { what: 'Mục này chưa có nội dung.', todo: `Ghi nội dung từ ô ${cell}, mỗi dòng một ý.` }
        : { what: 'Chưa có số trong kỳ.', todo: `Nhập số ở ô ${cell}, hoặc nhập 0 nếu không phát sinh.` },
    'V01.noSection': (_, { row }) => ({
      what: fitting(`Biểu không còn ${titled(row)}.`, `Biểu không còn ${line(row)}.`),
      todo: `Thêm dưới bảng một dòng có mã ${row.code} ở cột ${WORDS.code}, ghi nội dung ở ô bên phải.`,
    }),
    'V02.fraction': ({ value }, { cell, row }) => ({
      what: `${stated(value, row)} nhưng phải là số nguyên.`,
      todo: `Nhập lại số nguyên ở ô ${cell}; xem dấu phân cách hàng nghìn.`,
    }),
    'V02.negative': ({ value }, { cell, row }) => ({
      what: `${stated(value, row)}, nhỏ hơn 0.`,
      todo: `Nhập lại ở ô ${cell} số từ 0 trở lên.`,
    }),
    'V02.places': ({ value, places }, { cell, row }) => ({
      what: `${stated(value, row)}, quá ${places} chữ số thập phân.`,
      todo: `Làm tròn đến ${places} chữ số thập phân ở ô ${cell}.`,
    }),
    'V02.error': (_, { cell }) => ({
      what: `Công thức ở ô ${cell} không tính ra số.`,
      todo: `Sửa công thức ở ô ${cell}, mở và lưu lại bằng Excel, hoặc nhập thẳng số.`,
    }),
    'V03.number': ({ text, value }, { cell }) => ({
      what: `${quote(text)} là chữ; khi tổng hợp được đọc là ${figure(value)}.`,
      todo: `Nhập lại ở ô ${cell} số ${figure(value)} để công thức cộng được.`,
    }),
    'V03.ambiguous': ({ text, readings }, { cell, row }) => ({
      what: fitting(
        `${quote(text)} có thể là ${either(readings.map((reading) => amount(reading, row)))}.`,
        `${quote(text)} có thể là ${either(readings.map(figure))}.`,
        `${quote(text)} có ${readings.length} cách đọc.`,
      ),
      todo: `Nhập lại số ở ô ${cell}, không gõ dấu giữa các hàng nghìn.`,
    }),
    'V03.parts': ({ text, parts }, { cell, row }) => ({
      what: `${quote(text)} gồm ${parts.length} số trong một ô.`,
      todo: `Để ở ô ${cell} một ${noun(row)}, nhập số còn lại vào dòng của số đó.`,
    }),
    'V03.unit': ({ text, typed }, { cell, row }) => ({
      what: fitting(
        `${quote(text)} ghi ${quote(typed)}, còn dòng này tính bằng ${row.unit ?? 'đơn vị khác'}.`,
        `${quote(text)} ghi đơn vị tính khác với dòng này.`,
      ),
      todo: `Nhập lại ${noun(row)} ở ô ${cell}, không gõ kèm đơn vị tính.`,
    }),
    'V03.unread': ({ text }, { cell }) => ({
      what: `${quote(text)} không đọc được thành số nên không được cộng.`,
      todo: `Nhập số ở ô ${cell}; chữ giải thích ghi ở cột ${WORDS.note}.`,
    }),
    'V03.zero': ({ text }, { cell }) => ({
      what: `${quote(text)} được đọc là 0.`,
      todo: `Nhập 0 ở ô ${cell} nếu đúng là không phát sinh.`,
    }),
    'V05.half': ({ other, otherValue }, { cell, row, rowOf }) => {
      const filled = rowOf(other);
      const rest = `có ${amount(otherValue, filled)} nhưng ${line(row)} chưa có số.`;
      return {
        what: capitalised(fitting(`${titled(filled)} ${rest}`, `${line(filled)} ${rest}`)),
        todo:
          otherValue === 0
            ? `Nhập 0 ở ô ${cell} nếu cũng không phát sinh.`
            : `Nhập ${noun(row)} ở ô ${cell}.`,
      };
    },
    'V05.zero': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
      const [zero, filled] = value === 0 ? [cell, otherCell] : [otherCell, cell];
      const rest = `có ${amount(otherValue, rowOf(other))}.`;
      const start = capitalised(`${line(row)} có ${amount(value, row)} nhưng`);
      return {
        what: fitting(`${start} ${titled(rowOf(other))} ${rest}`, `${start} ${line(rowOf(other))} ${rest}`),
        todo: `Nhập lại số ở ô ${zero}, hoặc nhập 0 ở ô ${filled} nếu không phát sinh.`,
      };
    },
    'V06.fewer': ({ value, other, otherCell, otherValue }, { cell, row, rowOf }) => {
      const start = `${amount(value, row)} ít hơn ${amount(otherValue, rowOf(other))} ở`;
      return {
        what: fitting(`${start} ${titled(rowOf(other))}.`, `${start} ${line(rowOf(other))}.`),
        todo: `Xem lại dấu phân cách hàng nghìn ở ô ${otherCell} và ô ${cell}.`,
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
      };
    },
    'V08.differs': ({ total, sum, parts }, { cell }) => ({
      what: fitting(
        `Tổng ${figure(total)} khác ${figure(sum)} là cộng ${parts.length} dòng trong đó (${addends(parts)}).`,
        `Tổng ${figure(total)} khác ${figure(sum)} là cộng ${parts.length} dòng trong đó.`,
      ),
      todo: reviewOf(cell, parts),
    }),
    'V08.exceeds': ({ total, sum, parts }, { cell }) => ({
      what: fitting(
        `Tổng ${figure(total)} nhỏ hơn ${figure(sum)} là cộng ${parts.length} dòng trong đó (${addends(parts)}).`,
        `Tổng ${figure(total)} nhỏ hơn ${figure(sum)} là cộng ${parts.length} dòng trong đó đã nhập.`,
      ),
      todo: reviewOf(cell, parts),
    }),
    'V08.incomplete': ({ total, sum, blank }) => ({
      what: `Tổng ${figure(total)} cao hơn ${figure(sum)} đã nhập ở các dòng trong đó; còn ${blank.length} dòng trống.`,
      todo: fitting(
        `Nhập số còn thiếu ở ${cellsOf(blank)}, hoặc nhập 0 nếu không phát sinh.`,
        `Nhập số còn thiếu ở ô ${blank[0]!.cell} và các dòng trống khác.`,
      ),
    }),
    'V08.noTotal': ({ sum, parts }, { cell }) => ({
      what: `Cộng ${parts.length} dòng trong đó được ${figure(sum)} nhưng chưa có tổng.`,
      todo: `Nhập tổng ở ô ${cell}; tổng là ${figure(sum)} nếu các dòng trong đó đã đủ.`,
    }),
    'V21.qualifier': ({ text, value, qualifier, qualifierCell }, { cell }) => ({
      what: `${quote(text)} là chữ; khi tổng hợp được đọc là ${qualifier} ${figure(value)}.`,
      todo: qualifierCell
        ? `Nhập ${figure(value)} ở ô ${cell} và chọn “${qualifier}” ở ô ${qualifierCell}.`
        : `Nhập ${figure(value)} ở ô ${cell} và ghi “${qualifier}” ở cột ${WORDS.note}.`,
    }),
    'V21.conflict': ({ text, value, merged, qualifierCell }, { cell }) => ({
      what: `${quote(text)} khác ô ${qualifierCell}; khi tổng hợp được đọc là ${merged} ${figure(value)}.`,
      todo: `Nhập ${figure(value)} ở ô ${cell} và chọn lại một từ ở ô ${qualifierCell}.`,
    }),
    'V21.phrase': ({ text }, { cell }) => ({
      what: `${quote(text)} không đếm được nên không được cộng.`,
      todo: `Nhập số ở ô ${cell}, hoặc chuyển chữ này sang cột ${WORDS.note}.`,
    }),
    'V16.period': ({ text }) => ({
      what: text ? `Không đọc được kỳ báo cáo ${quote(text)} của biểu.` : 'Biểu không ghi kỳ báo cáo.',
      todo: 'Tạo lại biểu cho đúng kỳ rồi chép số liệu sang.',
    }),
    'V16.version': ({ version, known }) => ({
      what: version
        ? `Biểu theo mẫu phiên bản ${quote(version)}, phiên bản đang dùng là ${quote(known)}.`
        : `Biểu không ghi phiên bản mẫu, phiên bản đang dùng là ${quote(known)}.`,
      todo: 'Tạo lại biểu theo mẫu đang dùng rồi chép số liệu sang.',
    }),
    'V16.template': ({ template }) => ({
      what: template ? `Không có mẫu biểu nào tên là ${quote(template)}.` : 'Biểu không ghi tên mẫu.',
      todo: 'Tạo lại biểu theo mẫu đang dùng rồi chép số liệu sang.',
    }),
    'V17.noUnit': () => ({
      what: 'Biểu không ghi mã đơn vị báo cáo.',
      todo: 'Tạo lại biểu cho đúng đơn vị rồi chép số liệu sang.',
    }),
    'V20.noColumn': ({ column: key }) => ({
      what: `Biểu không còn cột ${column(key)}.`,
      todo: 'Tạo lại biểu từ mẫu rồi chép số liệu sang.',
    }),
    'V20.duplicateColumn': ({ column: key, otherCell }, { cell }) => ({
      what: `Có hai cột ${column(key)}; cột ở ô ${cell} không được đọc.`,
      todo: `Xóa cột thừa ở ô ${cell}, hoặc chép số liệu sang cột ở ô ${otherCell}.`,
    }),
    'V20.duplicateCode': ({ code, otherCell }, { cell }) => ({
      what: `Có hai dòng ${code}; dòng ở ô ${cell} không được đọc.`,
      todo: `Xóa dòng thừa ở ô ${cell}, hoặc chép số liệu sang dòng ở ô ${otherCell}.`,
    }),
    'V20.unknownCode': ({ code }, { cell }) => ({
      what:
        code === ''
          ? 'Dòng có nội dung nhưng không ghi mã.'
          : `Mã ${quote(code)} không có trong mẫu biểu này.`,
      todo: `Sửa mã ở ô ${cell} theo mẫu, hoặc xóa dòng thừa.`,
    }),
    'V20.missingCode': ({ code }, { rowOf }) => ({
      what: fitting(`Biểu không còn ${titled(rowOf(code))}.`, `Biểu không còn ${line(rowOf(code))}.`),
      todo: `Thêm một dòng và ghi ${code} ở cột ${WORDS.code}.`,
    }),
    'V20.overwritten': ({ column: key, text }, { cell }) => ({
      what: `Số ${quote(text)} đã thay công thức ở cột ${column(key)}.`,
      todo: `Chép lại công thức vào ô ${cell} từ ô khác cùng cột.`,
    }),
  },
};
