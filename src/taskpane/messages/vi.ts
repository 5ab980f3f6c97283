import type { HostError, HostErrorCode } from '../../actions/host';
import { adoptVi, assignVi, ownSummaryVi } from './adoptVi';
import { catalogueVi } from './catalogueVi';
import { checkVi } from './checkVi';
import { decideVi } from './decideVi';
import { filesVi } from './filesVi';
import { explainVi, fixVi } from './fixVi';
import { guardsVi } from './guardsVi';
import { guideVi } from './guideVi';
import { firstOf, joined } from './lists';
import { mappingVi } from './mappingVi';
import { marksVi } from './marksVi';
import { mergeVi } from './mergeVi';
import { rosterFormsVi } from './rosterFormsVi';
import { sealVi } from './sealVi';
import { undoVi } from './undoVi';

/** Every sentence of the pane. Numbers keep their Vietnamese form in all languages, as on the sheet. */
export const vi = {
  language: 'vi',
  nav: {
    tasks: 'Việc cần làm',
    form: 'Biểu mẫu',
    check: 'Kiểm tra',
    merge: 'Tổng hợp',
    more: 'Nâng cao',
    cancel: 'Hủy',
    retry: 'Thử lại',
    back: 'Quay lại',
    stop: 'Dừng',
    toSheet: 'Nhấn F6 để sang bảng tính.',
    settings: 'Cài đặt…',
    guide: 'Hướng dẫn',
    otherLanguage: 'English',
    files: 'Tệp của đơn vị',
    tabs: 'Trang của đơn vị',
  },
  state: {
    reading: 'Đang đọc sổ …',
    unread: 'Chưa đọc được sổ này',
    noForm: 'Chưa có biểu trong sổ này',
    noUnit: 'Chưa chọn đơn vị',
    noPeriod: 'chưa chọn kỳ',
    filling: (given: number, all: number) => `Đang nhập ${given}/${all}`,
    checked: 'Đã kiểm tra',
    unknownForm: 'Biểu thiếu thông tin nhận dạng',
    forms: (count: number) => `${count} biểu trong sổ này`,
    errors: (count: number) => `${count} lỗi`,
    warnings: (count: number) => `${count} cảnh báo`,
    noIssues: 'không có lỗi',
    noFiles: 'Chưa có tệp của đơn vị nào',
    noRoster: 'Chưa chọn danh sách đơn vị',
    provisional: (accepted: number, all: number) => `Tạm tính ${accepted}/${all} đơn vị`,
    complete: (accepted: number, all: number) => `Đủ ${accepted}/${all} đơn vị`,
    toDecide: (count: number) => `cần quyết định ${count}`,
    lacking: (units: readonly string[]) => `thiếu ${joined(units)}`,
    withErrors: 'gồm số còn lỗi',
    summary: 'Đã có bản tổng hợp',
  },
  failure: {
    reading: 'Chưa đọc được sổ.',
    writing: 'Chưa ghi được; sổ vẫn như trước khi bấm.',
    selecting: 'Chưa đến được ô này.',
    crash: 'Ngăn này dừng vì một lỗi chưa rõ. Sổ vẫn mở, số đã nhập vẫn còn. Bấm Mở lại ngăn để làm tiếp.',
    reopen: 'Mở lại ngăn',
    file: (name: string) => `Chưa đọc được tệp ${name}.`,
    host: {
      cellEdit: () => 'Excel đang chờ nhập xong một ô. Nhấn Enter hoặc Esc ở ô đó rồi bấm Thử lại.',
      busy: () => 'Excel đang bận. Chờ vài giây rồi bấm Thử lại.',
      tooLarge: () => 'Nội dung nhiều hơn mức Excel nhận một lần. Bớt trang hoặc bớt tệp rồi bấm Thử lại.',
      protectedSheet: ({ sheet }) =>
        `${sheet ? `Trang “${sheet}”` : 'Một trang'} có mật khẩu bảo vệ. Bỏ bảo vệ trang rồi bấm Thử lại.`,
      protectedWorkbook: () => 'Sổ có mật khẩu bảo vệ. Bỏ bảo vệ sổ rồi bấm Thử lại.',
      readOnly: () => 'Sổ chỉ đọc. Lưu thành bản sao rồi mở bản đó.',
      recalculated: ({ cells = [] }) =>
        `${cells.length} ô tính lại khác số đã tính (${firstOf(cells)}), chưa coi là xong. Xem sổ có đang tắt tự động tính không rồi bấm Thử lại.`,
      notSupported: () => 'Excel này chưa làm được việc này (cần Excel 2021 hoặc Microsoft 365).',
      failed: () => 'Chưa rõ nguyên nhân. Bấm Thử lại; nếu vẫn vậy, lưu sổ, đóng ngăn này rồi mở lại.',
    } satisfies Record<HostErrorCode, (facts: HostError['facts']) => string>,
  },
  roster: {
    label: 'Danh sách đơn vị',
    choose: 'Chọn danh sách đơn vị',
    option: (province: string, system: number, units: number) => `${province} ${system} (${units} đơn vị)`,
  },
  period: {
    label: 'Kỳ báo cáo',
    year: 'Năm',
    chooseYear: 'Chọn năm',
    kinds: {
      year: 'Năm',
      nineMonths: '9 tháng đầu năm',
      half: (half: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm`,
      quarter: (roman: string) => `Quý ${roman}`,
      month: (month: number) => `Tháng ${month}`,
      phase: (lastYear: number) => `Giai đoạn đến ${lastYear}`,
    },
  },
  form: {
    unit: 'Đơn vị báo cáo',
    unitPlaceholder: 'Gõ tên, ví dụ: Hạ Lang',
    openUnits: 'Mở danh sách',
    unitOption: (unit: string, province: string, system: number) => `${unit} · ${province} ${system}`,
    catalogue: 'Mẫu',
    catalogueOption: (label: string, metrics: number) => `${label} · ${metrics} chỉ tiêu`,
    window: (from: string, to: string, due: string) => `Số liệu ${from}–${to} · hạn nộp ${due}`,
    secrets: 'Không nhập nội dung bí mật nhà nước trên máy kết nối Internet.',
    create: 'Tạo biểu',
    goTo: 'Đến biểu',
    creating: (unit: string) => `Đang tạo biểu ${unit} …`,
    exists: (unit: string, period: string) => `Sổ đã có biểu ${unit}, ${period}.`,
    done: (unit: string, period: string) => `Đã tạo biểu ${unit}, ${period}. Nhập số vào các ô trắng.`,
    noRoster: 'Chọn danh sách đơn vị.',
    noUnit: 'Chọn đơn vị báo cáo.',
    noSuchUnit: (text: string) =>
      `Danh sách không có đơn vị nào tên là “${text}”. Chọn một tên trong danh sách.`,
    noPeriod: 'Chọn năm của kỳ báo cáo.',
    endsWithin: (unit: string, lastDay: string) =>
      `${unit} chỉ có đến ${lastDay}: số liệu sau ngày đó thuộc đơn vị cấp xã, trong danh sách 2025.`,
    startsWithin: (unit: string, firstDay: string) =>
      `${unit} có từ ${firstDay}: số liệu trước ngày đó thuộc cấp huyện, trong danh sách 2024.`,
    ended: (unit: string, lastDay: string) =>
      `${unit} chỉ có đến ${lastDay}. Chọn danh sách 2025 hoặc kỳ sớm hơn.`,
    notBegun: (unit: string, firstDay: string) =>
      `${unit} có từ ${firstDay}. Chọn danh sách 2024 hoặc kỳ muộn hơn.`,
  },
  check: checkVi,
  ...mergeVi,
  ...decideVi,
  settings: {
    title: 'Cài đặt',
    scope: 'Dùng cho các biểu tạo từ lúc này đến khi đóng ngăn.',
    header: 'Thể thức',
    party: 'Đảng',
    state: 'Nhà nước',
    superior: 'Dòng cơ quan cấp trên',
    body: 'Dòng cơ quan lập biểu',
    byRoster: 'Để trống: lấy theo danh sách đơn vị',
    stateHint: 'Hai dòng dưới để trống thì biểu ghi tên cấp ủy.',
    reset: 'Về mặc định',
    save: 'Dùng cài đặt này',
  },
  ownCatalogue: catalogueVi,
  filesCheck: filesVi,
  rosterForms: rosterFormsVi,
  guards: guardsVi,
  guide: guideVi,
  undo: undoVi,
  seal: sealVi,
  adopt: adoptVi,
  ownSummary: ownSummaryVi,
  assign: assignVi,
  mapping: mappingVi,
  fix: fixVi,
  marks: marksVi,
  explain: explainVi,
};

/** What every language has to say. */
export type Words = typeof vi;
