import type { FormSource } from '../formNotation';

/** A second table without numbering stands right under the first; notes with numbers below it. Numbers are invented but for those of S3's kind. */
export const haLangTwoTables: FormSource = {
  id: '2-second-table-right-below',
  set: 'second',
  covers: ['numberless table right below', 'qualified figures', 'notes with numbers', 'two kinds of heading'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:048',
  period: '2024-9M',
  grid: `
HUYỆN ỦY HẠ LANG | < | < | < | <
SỐ LIỆU PHỐI HỢP 9 THÁNG ĐẦU NĂM 2024 | < | < | < | <
TT | Tên chỉ tiêu | Đơn vị tính | Số lượng | Ghi chú » [D=period E=note]
1 | Số buổi tuyên truyền | buổi | 141 » B01
2 | Số lượt người nghe | lượt | 4.988 » B02?
3 | Số lần tuần tra | lần | 120 » C01
4 | Quân số tham gia tuần tra | lượt người | '1.415 » C02
5 | Phát quang đường tuần tra biên giới | km | gần 40 » C09
6 | Số vụ bắt giữ, xử lý | vụ | 30 » D01
7 | Số đối tượng | đối tượng | 94 | 05 đối tượng là người nước ngoài » D02
8 | Xác lập chuyên án | chuyên án | '02 » D61
9 | Phá chuyên án | chuyên án | '01 » D62
10 | Thu nộp ngân sách nhà nước | triệu đồng | trên 300 » D71
11 | Người nước ngoài đăng ký lưu trú | người | 22
Công tác xây dựng cơ sở | ĐVT | 9 tháng 2023 | 9 tháng 2024 | Ghi chú » [C=previous D=period E=note]
Tham gia cấp ủy xã | đồng chí | 5 | 5 » E02
Giữ chức Phó Bí thư Đảng ủy xã | đồng chí | 4 | 5 » E03
Đảng viên sinh hoạt tại chi bộ xóm | đảng viên | 20 | 21 » E05
Chi bộ có đảng viên biên phòng sinh hoạt | chi bộ | 20 | 20 » E06
Đảng viên phụ trách hộ gia đình | đảng viên | 44 | 46 » E07
Hộ do đảng viên phụ trách | hộ | 205 | 215 | Có 12 hộ mới » E08
Tặng quà cho hộ nghèo, gia đình chính sách | suất | 120 | 145 » F06
Khám, chữa bệnh cho nhân dân | lượt người | 500 | 530 » F13
Đào ao nuôi cá giúp dân | ao | 2 | 3
Cộng | | 920 | 990
- Số liệu của Đồn BP Quang Long: 45 buổi/1.570 lượt người. | < | < | < | < » []
- Số liệu của Đồn BP Lý Quốc: 96 buổi/3.418 lượt người.
`,
};
