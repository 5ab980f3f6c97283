import type { RuleTokenReason } from '../catalogue/ruleNotation';
import type { ProblemCode } from './bookProblem';
import { CHOICES, wordOf } from './choices';
import type { Wordings } from './describeProblem';
import type { RosterOnly } from './rosterVi';
import { RULE_NAMES } from './ruleNames';

const REASONS: Readonly<Record<RuleTokenReason, readonly [why: string, todo: string]>> = {
  unknown: ['không có trong cách viết quy tắc', 'Viết lại theo trang Quy tắc.'],
  noParent: ['cần biết đi cùng dòng nào', 'Ghi mã ở cột Thuộc dòng, hoặc viết như PAIR(B01).'],
  otherSubject: ['nói về một chỉ tiêu khác', 'Chuyển quy tắc này sang dòng của chỉ tiêu đó.'],
  emptyBand: ['có số đầu không nhỏ hơn số cuối', 'Viết số nhỏ trước, như RATIO 2..7.'],
  noRosterField: ['không biết so với số nào', 'Ghi rõ số của đơn vị, như FIXED(số đồn).'],
};

const FIELDS = {
  unit: 'đơn vị tính',
  kind: 'loại',
  acrossUnits: 'cách cộng giữa các đơn vị',
  acrossPeriods: 'cách cộng giữa các kỳ',
} as const;

const meant = (field: keyof typeof FIELDS, value: string) =>
  field === 'unit' ? value : (CHOICES[field].find((one) => one.value === value)?.word ?? value);
const chain = (cycle: readonly string[]) => cycle.join(' → ');

/** What is wrong with a catalogue, in Vietnamese. */
export const catalogueVi: Wordings<Exclude<ProblemCode, RosterOnly>> = {
  shape: ({ expected }) => [
    'Nội dung ô này chưa dùng được.',
    expected ? `Cần: ${expected}.` : 'Ghi lại ô này.',
  ],
  noTable: ({ table }) => [
    `Tệp này không có bảng ${table}.`,
    'Xuất lại bộ chỉ tiêu rồi sửa trong tệp đó; giữ nguyên dòng ẩn phía trên tiêu đề cột.',
  ],
  noColumn: ({ column }) => [
    `Bảng thiếu cột “${column}”.`,
    'Lấy lại cột đó từ tệp đã xuất, cùng dòng ẩn phía trên tiêu đề.',
  ],
  doubleColumn: ({ column, other }) => [
    `Cột “${column}” có hai, cột kia ở ô ${other}.`,
    'Xóa một trong hai cột.',
  ],
  noMetrics: ({ table }) => [`Trang “${table}” chưa có dòng nào.`, 'Thêm ít nhất một dòng dưới tiêu đề.'],
  missing: ({ column }) => [`Ô “${column}” đang trống.`, 'Ghi nội dung cho ô này.'],
  unknownWord: ({ column, text, words }) => [
    text === '' ? `Ô “${column}” đang trống.` : `“${text}” không có trong danh mục “${column}”.`,
    `Chọn: ${words.join(', ')}.`,
  ],
  badCode: ({ text }) => [
    text === '' ? 'Chưa có mã chỉ tiêu.' : `“${text}” không phải mã chỉ tiêu.`,
    'Viết chữ in hoa của nhóm rồi hai hoặc ba chữ số, như A01, A03a, K101.',
  ],
  badGroup: ({ text }) => [
    text === '' ? 'Dòng này không có mã và không có chữ của nhóm.' : `“${text}” không phải chữ của nhóm.`,
    'Ghi 1 đến 3 chữ in hoa không dấu cho tên nhóm, hoặc ghi mã cho chỉ tiêu.',
  ],
  badId: ({ text }) => [
    text === '' ? 'Chưa có mã.' : `“${text}” không dùng làm mã được.`,
    'Viết chữ thường không dấu, số và dấu -, như cao-bang-rieng.',
  ],
  badEdition: ({ text }) => [
    text === '' ? 'Chưa ghi lần ban hành.' : `Lần ban hành là “${text}”, cần một số nguyên.`,
    'Ghi 1 cho lần đầu, rồi 2, 3 mỗi khi sửa bộ đã gửi đi.',
  ],
  standardId: ({ id }) => [
    `Mã “${id}” là của mẫu chuẩn, nhưng nội dung đã khác mẫu chuẩn.`,
    `Đổi mã, như ${id}-rieng.`,
  ],
  standardMeaning: ({ metric, field, standard, found }) => [
    `Dòng ${metric} là chỉ tiêu chuẩn, ${FIELDS[field]} là “${meant(field, standard)}”, không phải “${meant(field, found)}”.`,
    `Ghi lại “${meant(field, standard)}”, hoặc dùng một mã riêng.`,
  ],
  takenCode: ({ metric }) => [`Mã ${metric} đã có chỉ tiêu khác dùng.`, 'Chọn mã khác, ba chữ số từ 101.'],
  ruleToken: ({ token, reason }) => [`Quy tắc “${token}” ${REASONS[reason][0]}.`, REASONS[reason][1]],
  requiredTwice: ({ metric }) => [
    `Quy tắc của dòng ${metric} nói bắt buộc, cột Bắt buộc nói khác.`,
    'Bỏ REQUIRED trong quy tắc và chọn ở cột Bắt buộc.',
  ],
  duplicateGroup: ({ group }) => [`Nhóm ${group} có hai dòng tên.`, 'Xóa một dòng, hoặc đổi chữ của nhóm.'],
  duplicateMetric: ({ metric, first }) => [
    `Mã ${metric} đã dùng ở dòng thứ ${first} của trang.`,
    'Đổi mã của một trong hai dòng.',
  ],
  unknownGroup: ({ group }) => [
    `Không có nhóm ${group}.`,
    'Thêm dòng tên nhóm (có chữ và tên, không có mã), hoặc sửa chữ của nhóm.',
  ],
  unknownUnit: ({ unit }) => [
    `Đơn vị tính “${unit}” không có ở trang Danh mục.`,
    'Sửa lại cho đúng, hoặc ghi thêm vào cuối trang Danh mục.',
  ],
  unknownParent: ({ parent }) => [
    `Không có chỉ tiêu nào mã ${parent}.`,
    'Sửa mã ở cột Thuộc dòng, hoặc để trống.',
  ],
  parentCycle: ({ cycle }) => [
    `Các dòng thuộc vòng quanh nhau: ${chain(cycle)}.`,
    'Để trống cột Thuộc dòng ở dòng tổng.',
  ],
  sumCycle: ({ cycle }) => [`Các tổng cộng vòng quanh nhau: ${chain(cycle)}.`, 'Bỏ một mã trong SUM.'],
  kindUnit: ({ kind, unit }) => [
    `Loại “${wordOf(CHOICES.kind, kind)}” không đi với đơn vị tính “${unit}”.`,
    'Tiền tính bằng triệu đồng, văn bản ghi dấu -; loại khác dùng đơn vị tính khác.',
  ],
  kindAddition: ({ kind, acrossPeriods }) => [
    `Loại “${wordOf(CHOICES.kind, kind)}” không cộng theo cách này (giữa các kỳ: ${wordOf(CHOICES.acrossPeriods, acrossPeriods)}).`,
    'Số phát sinh thì cộng; số hiện có, cố định thì kỳ cuối; văn bản thì ghép.',
  ],
  valueRule: ({ kind, allowed, found }) => [
    `Loại “${wordOf(CHOICES.kind, kind)}” cần đúng một quy tắc về cách ghi số, đang có ${found.length}.`,
    `Ghi ${allowed.map((rule) => RULE_NAMES[rule]).join(' hoặc ')}.`,
  ],
  textRule: ({ rule }) => [`Quy tắc ${RULE_NAMES[rule]} chỉ dùng cho số.`, 'Chỉ tiêu văn bản chỉ ghi TEXT.'],
  unknownMetric: ({ rule, other }) => [
    `Quy tắc ${RULE_NAMES[rule]} nhắc đến ${other}, nhưng không có chỉ tiêu nào mã đó.`,
    'Sửa mã trong quy tắc, hoặc bỏ quy tắc.',
  ],
  ownSubject: ({ metric, rule }) => [
    `Quy tắc ${RULE_NAMES[rule]} so dòng ${metric} với chính nó.`,
    'Ghi mã của chỉ tiêu khác.',
  ],
  textOperand: ({ rule, other }) => [
    `Quy tắc ${RULE_NAMES[rule]} so số với dòng ${other} là văn bản.`,
    'Ghi mã của một chỉ tiêu là số.',
  ],
  attendanceUnit: ({ unit }) => [
    `Quy tắc này chỉ dùng cho lượt người, đơn vị tính đang là “${unit}”.`,
    'Đổi đơn vị tính thành lượt người, hoặc bỏ quy tắc.',
  ],
  emptyBand: ({ low, high }) => [
    `Khoảng ${low}..${high} không có số nào.`,
    'Viết số nhỏ trước, như RATIO 2..7.',
  ],
  repeatedPart: ({ part }) => [`SUM có ${part} hai lần.`, 'Bỏ một lần.'],
  partUnit: ({ unit, part, partUnit }) => [
    `SUM cộng dòng ${part} tính bằng “${partUnit}” vào “${unit}”.`,
    'Chỉ cộng các dòng cùng đơn vị tính.',
  ],
};
