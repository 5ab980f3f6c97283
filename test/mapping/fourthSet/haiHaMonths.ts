import type { FormSource } from '../formNotation';

/** A follow-up book: every month of the half-year, then their sum. Numbers are invented. */
export const haiHaMonths: FormSource = {
  id: '4-months-across',
  set: 'fourth',
  covers: ['months across', 'sum at the right', 'mixed border', 'sub-lines with +'],
  catalogue: 'mixed',
  roster: 'quang-ninh-2024',
  unit: '2024:201',
  period: '2024-H1',
  grid: `
HUYỆN ỦY HẢI HÀ | < | < | < | | | | | | |
SỔ THEO DÕI SỐ LIỆU PHỐI HỢP 6 THÁNG ĐẦU NĂM 2024 | < | < | < | < | < | < | < | < | < | <
TT | Nội dung công việc | ĐVT | Tháng | < | < | < | < | < | Cộng 6 tháng | Ghi chú » [J=period K=note]
^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | ^ | ^
1 | Giao ban định kỳ giữa Thường trực Huyện ủy với các đồn biên phòng | Lần | 1 | 0 | 1 | 1 | 0 | 1 | 4 » A01
2 | Đoàn đến thăm, tặng quà các đồn, trạm biên phòng | Đoàn | 6 | 9 | 3 | 1 | 0 | 2 | 21 | Dịp Tết và 3/3 » A08
3 | Tổ chức tuyên truyền pháp luật | Buổi | 6 | 4 | 12 | 8 | 9 | 7 | 46 » B01
 | + Số người nghe | Lượt | 301 | 180 | 640 | 402 | 455 | 333 | 2311 » B02
 | + Trong đó tuyên truyền Luật Biên phòng | Buổi | 2 | 1 | 8 | 3 | 3 | 2 | 19 » B11
4 | Tuần tra song phương | Lần | 0 | 0 | 1 | 1 | 1 | 1 | 4 » C05
5 | Tuần tra trên biển | Lần | 2 | 2 | 3 | 4 | 4 | 4 | 19 » C07
6 | Kiểm tra cột mốc, dấu hiệu đường biên | Lượt | 20 | 18 | 25 | 22 | 21 | 24 | 130 » C11
7 | Bắt giữ, xử lý xuất nhập cảnh trái phép | Vụ | 1 | 0 | 2 | 1 | 1 | 0 | 5 » D53
 | + Đối tượng | Người | 3 | 0 | 7 | 2 | 4 | 0 | 16 » D54
8 | Bắt giữ ma túy | Vụ | 0 | 1 | 0 | 1 | 0 | 0 | 2 | Bàn giao Công an huyện » D51
9 | Tàu cá ra vào lạch được kiểm soát | Lượt tàu | 310 | 220 | 402 | 455 | 480 | 471 | 2338 » H01
10 | Hội đàm với Đại đội quản lý biên giới Trung Quốc | Cuộc | 0 | 0 | 1 | 0 | 1 | 0 | 2 » G01
11 | Ngày công giúp dân | Công | 20 | 15 | 60 | 44 | 30 | 25 | 194 » F17?
12 | Xe ô tô sử dụng đi công tác | Chuyến | 5 | 4 | 9 | 8 | 7 | 8 | 41
13 | Tin báo cho Huyện ủy | Tin | 12 | 10 | 15 | 14 | 13 | 12 | 76
`,
};
