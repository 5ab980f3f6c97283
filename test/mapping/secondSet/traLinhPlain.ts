import type { FormSource } from '../formNotation';

/** A commune of 2025 reports on a plain sheet: no heading for the numbers, measure behind the number, dashes. Numbers are invented. */
export const traLinhPlain: FormSource = {
  id: '2-plain-list',
  set: 'second',
  covers: ['measure after the figure', 'commune of 2025', 'trong đó rows', 'text remarks', 'zero words'],
  catalogue: 'land',
  roster: 'cao-bang-2025',
  unit: '2025:01447',
  period: '2025-Q3',
  grid: `
ĐẢNG ỦY XÃ TRÀ LĨNH | < | < | <
Kết quả thực hiện Quy chế phối hợp quý III năm 2025 | < | < | < | <

STT | Nội dung | Số lượng | ĐVT | Diễn giải » [C=period E=remark]
1 | Họp giao ban định kỳ | 3 | cuộc | với Đồn BP Trà Lĩnh » A01
2 | Thông báo tình hình | 12 | lần » A03
3 | Tuyên truyền, vận động nhân dân | 14 | buổi » B01
 | Số người nghe tuyên truyền | 620 | lượt người » B02
 | Trong đó:
 | - Tuyên truyền Luật Biên phòng | 6 | buổi » B11
 | - Nội dung khác | 8 | buổi » B51
4 | Phối hợp tuần tra | 18 | lần » C01
 | Quân số tham gia tuần tra | 205 | lượt người | 120 dân quân » C02
5 | Đường tuần tra biên giới được phát quang | 4,25 | km » C09
6 | Hộ đăng ký tự quản | 88 | hộ » C15
7 | Cá nhân tự quản | 140 | người » C16
8 | Vụ việc phát hiện, xử lý | 2 | vụ » D01
 | Trong đó: ma túy | không | vụ » D51
 | Buôn lậu | 1 | vụ » D55
9 | Cán bộ biên phòng tham gia cấp ủy xã | 1 | đồng chí » E02
10 | Đảng viên phụ trách hộ gia đình | 10 | đảng viên » E07
11 | Khám, cấp thuốc cho nhân dân | 95 | lượt người » F13
12 | Con đường hoa | 1 | tuyến
13 | Camera an ninh lắp mới | 6 | chiếc
14 | Bản ghi nhớ hợp tác với nước bạn | 1 | bản
`,
};
