import type { ColumnKey } from '../../../template/columns';
import { WORDS } from '../../../template/words';
import type { Wordings } from '../message';
import { computedAs, figure, fitting, quote } from '../phrases';
import { column, line, namedPeriod, titled } from '../phrasesVi';

export const form: Wordings<'V16' | 'V17' | 'V20'> = {
  'V16.period': ({ text }) => ({
    what: text ? `Không đọc được kỳ báo cáo ${quote(text)} của biểu.` : 'Biểu không ghi kỳ báo cáo.',
    todo: 'Tạo lại biểu cho đúng kỳ rồi chép số liệu sang.',
    why: `V16: số liệu được nhận theo kỳ ghi trong biểu. ${text ? `Biểu ghi ${quote(text)}` : 'Biểu không ghi kỳ'}, không rõ là kỳ nào.`,
  }),
  'V16.version': ({ version, known, adopted }) => ({
    what: version
      ? `Biểu theo mẫu phiên bản ${quote(version)}, phiên bản đang dùng là ${quote(known)}.`
      : `Biểu không ghi phiên bản mẫu, phiên bản đang dùng là ${quote(known)}.`,
    todo: adopted
      ? 'Gắn mã lại từ biểu gốc; chỉ tiêu riêng trùng mã của đơn vị khác thì đặt mã khác.'
      : 'Tạo lại biểu theo mẫu đang dùng rồi chép số liệu sang.',
    why: `V16: một mã có thể khác nghĩa ở mẫu khác. Biểu ghi ${quote(version)}, đang dùng ${quote(known)}.`,
  }),
  'V16.template': ({ template }) => ({
    what: template ? `Không có mẫu biểu nào tên là ${quote(template)}.` : 'Biểu không ghi tên mẫu.',
    todo: 'Tạo lại biểu theo mẫu đang dùng rồi chép số liệu sang.',
    why: `V16: mã chỉ tiêu được hiểu theo tên mẫu ghi trong biểu. ${template ? `Biểu ghi ${quote(template)}` : 'Biểu không ghi tên'}, không rõ là mẫu nào.`,
  }),
  'V16.otherTemplate': ({ stamped, actual }) => ({
    what: `Biểu ghi mẫu ${quote(stamped)} nhưng các dòng là của mẫu ${quote(actual)}.`,
    todo: `Tạo lại biểu theo mẫu ${quote(actual)} rồi chép số liệu sang.`,
    why: `V16: mã chỉ tiêu được hiểu theo tên mẫu ghi trong biểu. Biểu ghi ${quote(stamped)}, các dòng là của ${quote(actual)}.`,
  }),
  'V16.otherPeriod': ({ period, count, typed }) => ({
    what: typed
      ? `Biểu ghi kỳ ${namedPeriod(period)} nhưng lũy kế ở ${figure(count)} dòng không phải công thức.`
      : `Biểu ghi kỳ ${namedPeriod(period)} nhưng lũy kế ở ${figure(count)} dòng chỉ lấy số trong kỳ.`,
    todo: 'Tạo lại biểu cho đúng kỳ rồi chép số liệu sang.',
    why: typed
      ? `V16: biểu kỳ ${namedPeriod(period)} tự tính lũy kế. ${figure(count)} dòng không có công thức nào, như biểu của kỳ khác.`
      : `V16: lũy kế gồm cả các kỳ trước trong năm. Công thức ở ${figure(count)} dòng là của biểu kỳ đầu năm.`,
    offer: 'Nếu đúng kỳ, bấm Khôi phục công thức; nếu không, tạo lại biểu cho đúng kỳ.',
  }),
  'V17.noUnit': () => ({
    what: 'Biểu không ghi mã đơn vị báo cáo.',
    todo: 'Tạo lại biểu cho đúng đơn vị rồi chép số liệu sang.',
    why: 'V17: số liệu được cộng theo mã đơn vị ghi trong biểu. Biểu này không có mã nào nên không rõ của ai.',
  }),
  'V20.noColumn': ({ column: key }) => ({
    what: `Biểu không còn cột ${column(key)}.`,
    todo: 'Tạo lại biểu từ mẫu rồi chép số liệu sang.',
    why: `V20: cột được tìm theo thẻ ở dòng ẩn trên tiêu đề. Không ô nào trong dòng ấy là thẻ của ${column(key)}.`,
  }),
  'V20.duplicateColumn': ({ column: key, otherCell }, { cell }) => ({
    what: `Có hai cột ${column(key)}; cột ở ô ${cell} không được đọc.`,
    todo: `Xóa cột thừa ở ô ${cell}, hoặc chép số liệu sang cột ở ô ${otherCell}.`,
    why: `V20: mỗi cột chỉ có một trong biểu. Ô ${otherCell} và ô ${cell} cùng là thẻ của ${column(key)}.`,
  }),
  'V20.duplicateCode': ({ code, otherCell, meant }, { cell }) => ({
    what: meant
      ? `Ô ${cell} ghi mã ${code} ở dòng của ${meant}, nên dòng này không được đọc.`
      : `Có hai dòng ${code}; dòng ở ô ${cell} không được đọc.`,
    todo: meant
      ? `Ghi lại mã ${meant} ở ô ${cell} nếu tên chỉ tiêu của dòng này đúng.`
      : `Xóa dòng thừa ở ô ${cell}, hoặc chép số liệu sang dòng ở ô ${otherCell}.`,
    ...(meant ? { offer: `Nếu tên chỉ tiêu của dòng này đúng, bấm Sửa để ghi lại mã ${meant}.` } : {}),
    why: `V20: mỗi mã chỉ có một dòng trong biểu. Ô ${otherCell} và ô ${cell} cùng ghi ${code}.`,
  }),
  'V20.unknownCode': ({ code, meant }, { cell }) => ({
    ...(meant ? { offer: `Nếu tên chỉ tiêu của dòng này đúng, bấm Sửa để ghi lại mã ${meant}.` } : {}),
    what:
      code === '' ? 'Dòng có nội dung nhưng không ghi mã.' : `Mã ${quote(code)} không có trong mẫu biểu này.`,
    todo: `Sửa mã ở ô ${cell} theo mẫu, hoặc xóa dòng thừa.`,
    why: `V20: dòng được đọc theo mã, không theo vị trí. Ô ${cell} ${code === '' ? 'trống' : `ghi ${quote(code)}`} nên dòng này không được đọc.`,
  }),
  'V20.missingCode': ({ code }, { rowOf }) => ({
    what: fitting(`Biểu không còn ${titled(rowOf(code))}.`, `Biểu không còn ${line(rowOf(code))}.`),
    todo: `Thêm một dòng và ghi ${code} ở cột ${WORDS.code}.`,
    why: `V20: thiếu dòng thì không biết là 0 hay chưa báo cáo. Không ô nào ở cột ${WORDS.code} ghi ${code}.`,
  }),
  'V20.overwritten': ({ column: key, text, formula, result }, { cell }) => ({
    what: formula
      ? `Công thức khác đã thay công thức của biểu ở cột ${column(key)}.`
      : `${typedAs(text)} đã thay công thức ở cột ${column(key)}.`,
    todo: `Chép lại công thức vào ô ${cell} từ ô khác cùng cột.`,
    why: `V20: cột ${column(key)} do biểu tự tính. Ô ${cell} nay là ${quote(formula ?? text)}, không theo ${formula ? 'công thức của biểu' : 'số trong kỳ'} nữa.`,
    offer: computedAs(key, result)
      ? fitting(
          `Bấm Khôi phục công thức (kết quả ${computedAs(key, result)}).`,
          'Bấm Khôi phục công thức để biểu tính lại.',
        )
      : 'Bấm Khôi phục công thức để biểu tính lại.',
  }),
  'V20.unit': ({ text, expected }, { cell }) => ({
    what: `Đơn vị tính ${quote(text)} khác mẫu là ${quote(expected)}.`,
    todo: `Ghi lại ${quote(expected)} ở ô ${cell} rồi xem lại các số của dòng.`,
    why: `V20: số được cộng theo đơn vị tính của mẫu. Ô ${cell} ghi ${quote(text)}.`,
    offer: `Nếu số đã tính bằng ${quote(expected)}, bấm Sửa; nếu không, nhập lại số.`,
  }),
  'V20.words': ({ text, expected, column: key }, { cell }) => ({
    what: `${key ? 'Tên cột' : 'Tên dòng'} ${quote(text)} khác mẫu là ${quote(expected)}.`,
    todo: `Ghi lại ${quote(expected)} ở ô ${cell} rồi xem lại số đã nhập.`,
    why: `V20: số được cộng theo mã dòng và thẻ cột, không theo tên in. Ô ${cell} ghi ${quote(text)}.`,
    offer: `Nếu số là của ${quote(expected)}, bấm Sửa; nếu không, nhập lại số.`,
  }),
  'V20.lostFormulas': ({ column: key, count, other }, { cell }) => ({
    what:
      other === 0
        ? `Cột ${column(key)} mất công thức ở ${figure(count)} dòng.`
        : `Cột ${column(key)} mất công thức ở ${figure(count)} dòng, ${figure(other)} dòng ghi khác biểu tính.`,
    todo: isOtherPeriod(key, other)
      ? `Xem lại kỳ báo cáo của biểu; nếu đúng kỳ, chép lại công thức từ ô ${cell}.`
      : `Chép lại công thức từ biểu mẫu vào cột ${column(key)}, từ ô ${cell}.`,
    why: `V20: cột ${column(key)} do biểu tự tính. ${figure(count)} dòng không còn công thức, có thể do dán giá trị.`,
    offer: isOtherPeriod(key, other)
      ? 'Xem lại kỳ báo cáo của biểu; nếu đúng kỳ, bấm Khôi phục công thức.'
      : 'Bấm Khôi phục công thức để biểu tính lại.',
  }),
};

/** A number as typed, or words in quotes. */
function typedAs(text: string): string {
  return text.trim() === '' || Number.isNaN(Number(text)) ? quote(text) : `Số ${figure(Number(text))}`;
}

/** Cumulative figures of its own has a form that is of another period than it says. */
const isOtherPeriod = (key: ColumnKey, other: number) => key === 'cumulative' && other > 0;
