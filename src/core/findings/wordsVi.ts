import type { FindingState, IssueCounts } from './finding';
import type { GroupName } from './issueLines';

/** `3 lỗi, 2 cảnh báo`; what there is none of is left out. */
const counts = ({ errors, warnings, hints, explained }: IssueCounts) =>
  [
    ...(errors > 0 ? [`${errors} lỗi`] : []),
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
    ...(hints > 0 ? [`${hints} gợi ý`] : []),
    ...(explained > 0 ? [`${explained} đã giải trình`] : []),
  ].join(', ') || 'không có lỗi';

/** The sentences of a findings workbook and of a return slip. */
export const findingsVi = {
  results: 'Kết quả',
  details: 'Chi tiết lỗi',
  slip: 'Phiếu trả lại',
  resultsTitle: 'Kết quả kiểm tra tệp của các đơn vị',
  detailsTitle: 'Chi tiết lỗi, cảnh báo và gợi ý',
  slipTitle: 'Phiếu trả lại biểu báo cáo',
  footer: 'Trang &P/&N',
  checkedOn: (day: string) => `Kiểm tra ngày ${day}`,
  inState: (state: FindingState, count: number) =>
    ({
      unread: `${count} tệp không đọc được`,
      errors: `${count} biểu còn lỗi`,
      warnings: `${count} biểu còn cảnh báo`,
      clean: `${count} biểu không có lỗi`,
    })[state],
  detailsHint:
    'Lỗi phải sửa. Cảnh báo thì sửa, hoặc ghi lý do vào cột Giải trình của biểu. Gợi ý không bắt buộc.',
  nothing: 'Không có lỗi, cảnh báo hay gợi ý nào.',
  resultsHeader: [
    'STT',
    'Tệp',
    'Trang',
    'Đơn vị báo cáo',
    'Kỳ báo cáo',
    'Kết quả',
    'Lỗi',
    'Cảnh báo',
    'Gợi ý',
    'Đã giải trình',
    'Việc cần làm',
  ],
  place: { file: 'Tệp', unit: 'Đơn vị báo cáo', sheet: 'Trang' },
  issueHeader: ['Ô', 'Dòng', 'Mức', 'Điều phát hiện', 'Việc cần làm', 'Vì sao', 'Đề nghị sửa'],
  number: 'STT',
  state: {
    unread: 'Không đọc được',
    errors: 'Còn lỗi',
    warnings: 'Còn cảnh báo',
    clean: 'Không có lỗi',
  } satisfies Record<FindingState, string>,
  kind: {
    error: 'Lỗi',
    warning: 'Cảnh báo',
    hint: 'Gợi ý',
    explained: 'Đã giải trình',
  } satisfies Record<GroupName, string>,
  counts,
  noForm: 'Không thấy biểu phối hợp trong tệp. Nhờ đơn vị gửi biểu làm từ mẫu.',
  returnErrors: (errors: number) => `Trả lại đơn vị để sửa ${errors} lỗi.`,
  returnWarnings: (warnings: number) => `Nhờ đơn vị sửa hoặc giải trình ${warnings} cảnh báo.`,
  secret: 'Có dấu hiệu tài liệu mật. Không gửi, không chép tệp này; báo người phụ trách bảo mật.',
  withheld: 'Biểu có dấu hiệu tài liệu mật nên các điểm khác không được chép ra đây.',
  otherPeriod: (own: string, asked: string) => `Biểu ghi ${own}, đang kiểm tra ${asked}.`,
  unknownUnit: (province: string) => `Đơn vị không có trong danh sách ${province}.`,
  rivals: (files: readonly string[]) =>
    `Cùng đơn vị, cùng kỳ với ${files.join(', ')}. Chọn một khi tổng hợp.`,
  copies: (files: readonly string[]) => `Giống hệt ${files.join(', ')}.`,
  answered: (reason: string) => `Lý do đã ghi: ${reason}`,
  answeredInForm: 'Đã có lý do ở cột Giải trình.',
  proposed: (cell: string, content: string) => `${cell}: ${content}`,
  ifRight: 'Nếu đúng:',
  formula: 'khôi phục công thức',
  blank: 'để trống',
  slipUnit: (unit: string) => `Đơn vị: ${unit}`,
  slipForm: (period: string, file: string, sheet: string) =>
    [...(period ? [`Kỳ báo cáo: ${period}`] : []), `Tệp: ${file}`, `Trang: ${sheet}`].join(' · '),
  slipCounts: (issues: IssueCounts) => `Kết quả: ${counts(issues)}`,
  slipTodo:
    'Việc cần làm: sửa lỗi ở đúng ô ghi dưới đây; cảnh báo thì sửa, hoặc ghi lý do vào cột Giải trình; rồi gửi lại cả tệp.',
};

/** What every language has to say. */
export type FindingsWords = typeof findingsVi;
