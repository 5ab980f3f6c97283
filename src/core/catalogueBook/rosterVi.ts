import type { RosterFacts } from '../catalogue/rosterProblem';
import type { Wordings } from './describeProblem';

/** Problems that only a roster can have. */
export type RosterOnly =
  | Exclude<keyof RosterFacts, 'shape'>
  | 'badSystem'
  | 'badUnitCode'
  | 'badNumber'
  | 'badDate';

/** What is wrong with a roster, in Vietnamese. */
export const rosterVi: Wordings<RosterOnly> = {
  badSystem: ({ text }) => [
    text === '' ? 'Chưa ghi hệ thống đơn vị.' : `Hệ thống đơn vị là “${text}”.`,
    'Ghi 2024 (có cấp huyện, đến 30/6/2025) hoặc 2025 (từ 1/7/2025).',
  ],
  badUnitCode: ({ text }) => [
    text === '' ? 'Chưa có mã đơn vị.' : `“${text}” không phải mã đơn vị.`,
    'Ghi năm của hệ thống, dấu hai chấm, mã hành chính, như 2024:048.',
  ],
  badNumber: ({ column, text, example }) => [
    `“${text}” ở cột “${column}” không đọc được thành một số lớn hơn 0.`,
    `Ghi số, như ${example}, hoặc để trống nếu chưa biết.`,
  ],
  badDate: ({ column, text }) => [
    `“${text}” ở cột “${column}” không phải một ngày.`,
    'Ghi như 30/6/2025, hoặc để trống.',
  ],
  codeSystem: ({ code, system }) => [
    `Mã ${code} không thuộc hệ thống ${system}.`,
    `Viết mã bắt đầu bằng “${system}:”, hoặc sửa hệ thống ở đầu trang.`,
  ],
  kindSystem: ({ kind, system }) => [
    `Hệ thống ${system} không có đơn vị báo cáo loại “${kind}”.`,
    'Đến 30/6/2025: huyện, thị xã, thành phố. Từ 1/7/2025: xã, phường, đặc khu.',
  ],
  duplicateUnit: ({ code, first }) => [
    `Mã ${code} đã dùng ở dòng thứ ${first} của trang.`,
    'Sửa mã của một trong hai đơn vị.',
  ],
  duplicateName: ({ kind, name, other }) => [
    `Có hai ${kind} cùng tên hoặc tên khác là “${name}” (đơn vị kia có mã ${other}).`,
    'Sửa tên, hoặc bỏ tên khác bị trùng.',
  ],
  foreignParent: ({ code, province }) => [
    `Đơn vị ${code} không thuộc tỉnh ${province}.`,
    'Sửa mã tỉnh ở đầu trang.',
  ],
  bodyPlace: () => ['Cơ quan tỉnh không ở dòng cuối.', 'Chuyển dòng này xuống cuối; mỗi tỉnh có một.'],
  validity: ({ validFrom, validTo }) => [
    `Ngày cuối ${validTo} trước ngày đầu ${validFrom}.`,
    'Sửa một trong hai ngày.',
  ],
  successorSystem: ({ successor }) => [
    `Đơn vị kế tiếp ${successor} không thuộc hệ thống sau.`,
    'Ghi mã của đơn vị từ 1/7/2025, như 2025:01789.',
  ],
  repeatedSuccessor: ({ successor }) => [`Đơn vị kế tiếp ${successor} ghi hai lần.`, 'Bỏ một lần.'],
};
