import type { SubmissionState } from '../core/rollup/submissionState';
import { describeMoment } from '../core/seal/describeMoment';
import type { Seal } from '../core/seal/seal';
import type { Language } from '../core/validation/describeIssue';

const vi = {
  cell: 'ô',
  severity: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý', explained: 'Đã giải trình' },
  count: {
    error: (count: number) => `${count} lỗi`,
    warning: (count: number) => `${count} cảnh báo`,
    hint: (count: number) => `${count} gợi ý`,
    explained: (count: number) => `${count} cảnh báo đã giải trình`,
  },
  status: {
    ok: 'không có lỗi',
    warnings: 'có cảnh báo',
    errors: 'có lỗi',
    unreadable: 'không đọc được',
  },
  seals: {
    none: () => '',
    whole: ({ at }: Seal) => `đã chốt ${describeMoment(at)}`,
    changed: ({ at, changed }: Seal) => `sửa sau khi chốt ${describeMoment(at)}: ô ${changed.join(', ')}`,
    broken: ({ at }: Seal) => `dấu chốt ${describeMoment(at)} không khớp với biểu`,
  },
  forms: (count: number) => `${count} biểu`,
  state: {
    accepted: 'đã nhận',
    missing: 'chưa có tệp',
    duplicate: 'nhiều tệp, chưa nhận',
    unknownUnit: 'không rõ đơn vị, không nhận',
    wrongPeriod: 'khác kỳ báo cáo, không nhận',
    wrongVersion: 'khác bản mẫu, không nhận',
    hasErrors: 'còn lỗi, chưa nhận',
    unreadable: 'không đọc được',
    notUsed: 'không dùng',
    notMapped: 'chưa ghép, chưa nhận',
  },
  withErrors: 'đã nhận, còn lỗi',
  mapped: (state: string) => `${state} · biểu tự lập, đã ghép`,
  noForm: 'Không thấy biểu phối hợp trong tệp. Nhờ đơn vị gửi biểu làm từ mẫu.',
  duplicate: (count: number) =>
    `Đơn vị này có ${count} biểu khác nhau. Chọn một bằng --prefer TÊN-TỆP, hoặc bỏ bớt tệp.`,
  wrongPeriod: (own: string, asked: string) =>
    `Biểu ghi “${own}”, đang gộp “${asked}”. Nhờ đơn vị gửi biểu đúng kỳ, hoặc đủ các kỳ ghép thành.`,
  missingParts: (asked: string, given: number, all: number, missing: string) =>
    `Đang gộp “${asked}” mà mới có ${given}/${all} kỳ; còn thiếu ${missing}. Nhờ đơn vị gửi nốt, hoặc gửi một biểu cho cả kỳ.`,
  otherForm: (own: string, due: string) =>
    `Biểu làm từ mẫu “${own}”, mẫu của đơn vị là “${due}”: chỉ tiêu chỉ có ở mẫu sau thành x. Nếu nhầm, nhờ đơn vị gửi lại.`,
  unknownUnit: (roster: string) =>
    `Đơn vị của biểu không có trong ${roster}. Xem lại --roster, hoặc bỏ tệp này ra.`,
  otherSummary: 'Đây là bản tổng hợp, không phải biểu của đơn vị. Chuyển tệp này ra chỗ khác.',
  notUsed: 'Đã nhận biểu khác của đơn vị này nên không dùng tệp này. Không cần làm gì thêm.',
  includeErrors: 'Muốn gộp tạm cả biểu còn lỗi: thêm --include-errors.',
  totals: (province: string, period: string, accepted: number, all: number) =>
    `Tổng ${province} · ${period} · ${accepted}/${all} đơn vị`,
  given: (given: number, asked: number) => `${given}/${asked} đơn vị`,
  saved: (path: string) => `Đã ghi ${path}`,
  slips: (count: number, folder: string) => `Đã ghi ${count} phiếu trả lại vào ${folder}`,
  nothingWritten: 'Chưa nhận được biểu nào nên không ghi tệp tổng hợp.',
  madeForms: (count: number, folder: string) => `Đã tạo ${count} tệp trong ${folder}`,
  synthetic:
    'Tổng các chỉ tiêu chính theo số đã công bố; số chia theo đơn vị và các chỉ tiêu khác là giả định.',
};

/** What the commands say of their results; the Vietnamese words are the type of the others. */
export type ResultWords = typeof vi;

const en: ResultWords = {
  cell: 'cell',
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint', explained: 'Explained' },
  count: {
    error: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warning: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    hint: (count) => `${count} ${count === 1 ? 'hint' : 'hints'}`,
    explained: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'} explained`,
  },
  status: { ok: 'no errors', warnings: 'warnings', errors: 'errors', unreadable: 'unreadable' },
  seals: {
    none: () => '',
    whole: ({ at }) => `sealed ${describeMoment(at)}`,
    changed: ({ at, changed }) =>
      `changed after being sealed ${describeMoment(at)}: ${changed.length === 1 ? 'cell' : 'cells'} ${changed.join(', ')}`,
    broken: ({ at }) => `the seal of ${describeMoment(at)} does not fit the form`,
  },
  forms: (count) => `${count} forms`,
  state: {
    accepted: 'accepted',
    missing: 'no file',
    duplicate: 'several files, not taken',
    unknownUnit: 'unknown unit, not taken',
    wrongPeriod: 'another period, not taken',
    wrongVersion: 'another form version, not taken',
    hasErrors: 'has errors, not taken',
    unreadable: 'unreadable',
    notUsed: 'not used',
    notMapped: 'not matched, not taken',
  },
  withErrors: 'accepted, has errors',
  mapped: (state) => `${state} · own form, matched`,
  noForm: 'No coordination form inside. Ask the unit for one made from the template.',
  duplicate: (count) =>
    `This unit has ${count} different forms. Choose one with --prefer FILE, or remove the others.`,
  wrongPeriod: (own, asked) =>
    `The form says “${own}”, the merge “${asked}”. Ask the unit for the right period, or all its parts.`,
  missingParts: (asked, given, all, missing) =>
    `Merging “${asked}” from ${given} of ${all} periods; missing: ${missing}. Ask the unit for them, or for one form of the whole.`,
  otherForm: (own, due) =>
    `Made from the form “${own}”; the unit's own is “${due}”: metrics of that form alone become x. If that is wrong, ask the unit again.`,
  unknownUnit: (roster) => `The form's unit is not in ${roster}. Check --roster, or leave the file out.`,
  otherSummary: 'This is a summary, not a form of a unit. Move the file elsewhere.',
  notUsed: 'Another form of this unit was taken, so this one is not used. Nothing more to do.',
  includeErrors: 'To merge forms with errors for now: add --include-errors.',
  totals: (province, period, accepted, all) => `Totals of ${province} · ${period} · ${accepted}/${all} units`,
  given: (given, asked) => `${given}/${asked} units`,
  saved: (path) => `Written ${path}`,
  slips: (count, folder) => `Written ${count} return ${count === 1 ? 'slip' : 'slips'} to ${folder}`,
  nothingWritten: 'No form could be taken, so no summary was written.',
  madeForms: (count, folder) => `Made ${count} files in ${folder}`,
  synthetic:
    'Totals of the main metrics are the published ones; their split over units and the other metrics are made up.',
};

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = { vi, en };

/** A unit's state, or that of a file which stood back for another or has no codes and is not matched. */
export type PrintedState = SubmissionState | 'notUsed' | 'notMapped';
