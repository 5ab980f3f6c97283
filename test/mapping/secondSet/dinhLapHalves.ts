import type { FormSource } from '../formNotation';

/** The measure inside the label, first and second half of the year, no unit column, sub-lines with + and a). Numbers are invented. */
export const dinhLapHalves: FormSource = {
  id: '2-halves-measure-in-label',
  set: 'second',
  covers: ['6 tháng đầu | cuối năm | cả năm', 'measure in the label', 'a) and + lines', 'no unit column'],
  catalogue: 'land',
  roster: 'lang-son-2024',
  unit: '2024:189',
  period: '2023',
  grid: `
HUYỆN ỦY ĐÌNH LẬP | < | | |
BIỂU TỔNG HỢP SỐ LIỆU PHỐI HỢP CÔNG TÁC BIÊN PHÒNG NĂM 2023 | < | < | < | <

STT | Nội dung công việc | 6 tháng đầu năm | 6 tháng cuối năm | Cả năm 2023 » [E=period]
A | B | 1 | 2 | 3=1+2
I | Công tác phối hợp chung
1 | Số cuộc giao ban giữa Huyện ủy với Đảng ủy BĐBP (cuộc) | 1 | 1 | 2 » A01
2 | Số lần trao đổi thông tin, tình hình (lần) | 33 | 40 | 73 » A03
3 | Số đợt kiểm tra việc thực hiện quy chế (đợt) | 1 | 1 | 2 » A06
4 | Kinh phí huyện hỗ trợ đồn biên phòng (triệu đồng) | 150 | 200 | 350 » A07
5 | Số cuộc diễn tập khu vực phòng thủ (cuộc) | 0 | 1 | 1
II | Công tác tuyên truyền
1 | Tổ chức tuyên truyền
a) | Số buổi tuyên truyền (buổi) | 41 | 39 | 80 » B01
b) | Số lượt người nghe (lượt người) | 1502 | 1433 | 2935 » B02
2 | Tuyên truyền Luật Biên phòng VN
a) | Số buổi (buổi) | 20 | 19 | 39 » B11
b) | Số lượt người nghe (lượt người) | 770 | 702 | 1472 » B12
3 | Số hộ ký cam kết chấp hành quy chế biên giới (hộ) | 120 | 0 | 120 » B63
III | Quản lý, bảo vệ biên giới
1 | Tuần tra chung
a) | Số lần tuần tra | 30 | 36 | 66 » C01
b) | Số lượt người tham gia tuần tra | 310 | 377 | 687 » C02
2 | Số km đường tuần tra được phát quang | 9 | 7.5 | 16.5 » C09
3 | Số km đường giao thông nông thôn làm mới | 2 | 3 | 5
4 | Số lượt cột mốc được kiểm tra | 88 | 90 | 178 » C11
5 | Số tập thể đăng ký tự quản đường biên, mốc giới | 12 | 12 | 12 » C14
6 | Số hộ gia đình đăng ký tự quản | 201 | 205 | 205 » C15
7 | Số hộ nghèo toàn huyện | 702 | 655 | 655
IV | Phòng, chống tội phạm
1 | Bắt giữ, xử lý vi phạm
a) | Số vụ | 7 | 9 | 16 » D01
b) | Số đối tượng | 15 | 22 | 37 » D02
+ | Xử phạt hành chính (vụ) | 6 | 8 | 14 » D21
+ | Khởi tố hình sự (vụ) | 1 | 1 | 2 » D11
2 | Số tiền phạt nộp NSNN (triệu đồng) | 20.5 | 31 | 51.5 » D71
3 | Số vụ tai nạn giao thông | 3 | 5 | 8
V | Giúp dân
1 | Số nhà "Mái ấm tình thương" được xây (nhà) | 1 | 1 | 2 » F02
2 | Số học sinh được đỡ đầu "Nâng bước em tới trường" (em) | 8 | 8 | 8 » F09
3 | Số học sinh bỏ học được vận động trở lại trường (em) | 3 | 4 | 7
4 | Số ngày công giúp dân (ngày công) | 150 | 210 | 360 » F17?

Ghi chú: Năm 2022 toàn huyện có 71 buổi tuyên truyền/2.610 lượt người. | < | < | < | < » []
`,
};
