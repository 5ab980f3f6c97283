import { amount } from '../../core/validation/messages/phrasesVi';
import { joined } from './lists';

export const decideVi = {
  decide: {
    differences: (count: number) => `Khác nhau ${count} chỗ`,
    same: 'Số liệu giống nhau.',
    files: {
      title: (unit: string) => `${unit}: chọn một tệp`,
      option: (index: number) => `Tệp ${index}`,
      use: 'Dùng tệp đã chọn',
      missing: 'Chọn một tệp.',
      kept: 'Tệp không dùng vẫn ghi ở Nhật ký.',
    },
    tabs: {
      title: (unit: string) => `${unit}: chọn một trang`,
      option: (index: number) => `Trang ${index}`,
      use: 'Dùng trang đã chọn',
      missing: 'Chọn một trang.',
      kept: 'Trang không dùng vẫn giữ nguyên.',
    },
    metric: 'Chỉ tiêu',
    fileOf: (when: string) => `tệp ngày ${when}`,
    newest: 'mới nhất',
    errors: (count: number) => `${count} lỗi`,
    oneFile: (name: string) =>
      `Tệp ${name} có nhiều trang của đơn vị này. Xóa bớt để còn một trang rồi chọn lại tệp.`,
    text: 'văn bản',
    blank: 'trống',
    columns: {
      plan: 'Kế hoạch năm',
      period: 'Trong kỳ',
      cumulative: 'Lũy kế',
      previous: 'Cùng kỳ',
      qualifier: 'Ước tính',
      text: 'Nội dung',
    },
  },
  result: {
    lines: {
      outreach: 'Tuyên truyền',
      patrols: 'Tuần tra',
      clearing: 'Phát quang',
      cases: 'Phát hiện, xử lý',
      fines: 'Nộp ngân sách',
    },
    amount: (value: number, unit: string, qualifier?: string) =>
      `${qualifier ? `${qualifier} ` : ''}${amount(value, { code: '', unit })}`,
    none: 'chưa có số',
    hint: 'Bấm vào số để đến ô của nó ở trang Tổng hợp.',
    lacking: (units: readonly string[]) => `Chưa có: ${joined(units)}.`,
    withErrors: (units: readonly string[]) => `Gồm cả số liệu còn lỗi của: ${joined(units)}.`,
    toSheet: 'Đến trang Tổng hợp',
    toList: 'Về danh sách đơn vị',
    otherMerge: 'Tổng hợp từ tệp hoặc trang khác',
    done: (accepted: number, all: number) => `Đã ghi bản tổng hợp ${accepted}/${all} đơn vị.`,
  },
};
