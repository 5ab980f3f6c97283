import type { FormSource } from '../formNotation';

/** Four quarters and the whole year, last year and a rate beside them; Roman groups with 1.1 and dashes. Numbers are invented. */
export const haQuangQuarters: FormSource = {
  id: '2-quarters-and-year',
  set: 'second',
  covers: ['Quý I…IV | Cả năm', 'rate of growth', 'numbering 1.1', 'measure in the label and in a column'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:045',
  period: '2024',
  grid: `
TỈNH ỦY CAO BẰNG | < | < | | | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | < | < | <
HUYỆN ỦY HÀ QUẢNG | < | < | | | Hà Quảng, ngày 18 tháng 12 năm 2024 | < | < | < | < | <
* | < | < | | | | | | | |
PHỤ LỤC 1 | < | < | < | < | < | < | < | < | < | <
Kết quả thực hiện QCPH giữa Huyện ủy Hà Quảng với Đảng ủy BĐBP tỉnh năm 2024 | < | < | < | < | < | < | < | < | < | <
(Kèm theo Báo cáo số 512-BC/HU, ngày 18/12/2024) | < | < | < | < | < | < | < | < | < | <
TT | Nội dung | ĐVT | Năm 2024 | < | < | < | < | Năm 2023 | Tăng (+), giảm (-) % | Ghi chú » [H=period I=previous K=note]
^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Cả năm | ^ | ^ | ^
I | CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
1 | Hội nghị giao ban hai bên | Hội nghị | 1 | 1 | 1 | 1 | 4 | 4 | 0 | » A01
2 | Trao đổi, cung cấp thông tin | Lần | 22 | 25 | 27 | 30 | 104 | 96 | 8.3 | » A03
2.1 | Cấp đồn với cấp xã | Lần | 20 | 22 | 24 | 26 | 92 | 86 | 7 | » A03b
3 | Ban hành văn bản lãnh đạo, chỉ đạo | Văn bản | 3 | 2 | 2 | 4 | 11 | 9 | 22.2 | » A04
II | TUYÊN TRUYỀN, VẬN ĐỘNG QUẦN CHÚNG
1 | Tuyên truyền tập trung | Buổi | 60 | 71 | 66 | 82 | 279 | 261 | 6.9 | » B01
| | Lượt người | 2110 | 2488 | 2301 | 2917 | 9816 | 9022 | 8.8 | Gồm cả học sinh » B02
1.1 | - Luật Biên phòng Việt Nam | Buổi | 30 | 31 | 29 | 41 | 131 | 120 | 9.2 | » B11
1.2 | - Các hiệp định, quy chế về biên giới | Buổi | 22 | 30 | 27 | 31 | 110 | 108 | 1.9 | » B41
2 | Phát tờ rơi | Tờ | 500 | 500 | 500 | 700 | 2200 | 2000 | 10 | » B61
3 | Chiếu phim phục vụ nhân dân | Buổi | 2 | 1 | 0 | 3 | 6 | 5 | 20 |
III | QUẢN LÝ, BẢO VỆ BIÊN GIỚI
1 | Phối hợp tuần tra | Lần | 48 | 51 | 55 | 60 | 214 | 203 | 5.4 | » C01
| | Lượt người | 570 | 604 | 655 | 722 | 2551 | 2390 | 6.7 | » C02
1.1 | Trong đó: với LL bảo vệ biên giới Trung Quốc | Lần | 3 | 3 | 4 | 3 | 13 | 12 | 8.3 | » C05
2 | Phát quang đường tuần tra | Km | 10.5 | 0 | 12 | 18 | 40.5 | 38 | 6.6 | » C09
3 | Phát quang đường thông tầm nhìn | Km | 4 | 0 | 3.5 | 6 | 13.5 | 12 | 12.5 | » C10
4 | Tổ tự quản đường biên, cột mốc | Tổ | 41 | 41 | 41 | 42 | 42 | 41 | 2.4 | » C17
5 | Cấp giấy thông hành | Giấy | 812 | 904 | 1011 | 1240 | 3967 | 3012 | 31.7 |
IV | ĐẤU TRANH PHÒNG, CHỐNG TỘI PHẠM
1 | Phát hiện, bắt giữ, xử lý | Vụ | 12 | 15 | 11 | 19 | 57 | 60 | -5 | » D01
| | Đối tượng | 40 | 51 | 38 | 66 | 195 | 201 | -3 | » D02
1.1 | Xử lý hình sự | Vụ | 2 | 1 | 3 | 2 | 8 | 7 | 14.3 | » D11
1.2 | Xử phạt VPHC | Vụ | 10 | 14 | 8 | 17 | 49 | 53 | -7.5 | » D21
| Phạt tiền | Triệu đồng | 42 | 55.5 | 30 | 71 | 198.5 | 210 | -5.5 | » D71
2 | Số người nghiện ma túy trên địa bàn | Người | 38 | 38 | 37 | 37 | 37 | 40 | -7.5 |
V | XÂY DỰNG CƠ SỞ CHÍNH TRỊ
1 | Đảng viên phụ trách hộ gia đình | Đồng chí | 88 | 88 | 90 | 90 | 90 | 85 | 5.9 | » E07
| | Hộ | 402 | 402 | 410 | 410 | 410 | 390 | 5.1 | » E08
2 | Cán bộ tăng cường xã | Đồng chí | 9 | 9 | 9 | 9 | 9 | 9 | 0 | » E04
| TỔNG SỐ VỤ VIỆC | | 24 | 30 | 22 | 38 | 114 | 120 | |
NƠI NHẬN: | < | | | T/M BAN THƯỜNG VỤ | < | < | < | < | < | < » []
- Tỉnh ủy, | < | | | PHÓ BÍ THƯ | < | < | < | < | < | <
`,
};
