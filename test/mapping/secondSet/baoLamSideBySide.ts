import type { FormSource } from '../formNotation';

/** Two tables next to each other on a landscape sheet, parted by an empty column. Numbers are invented. */
export const baoLamSideBySide: FormSource = {
  id: '2-tables-side-by-side',
  set: 'second',
  covers: ['two tables side by side', 'spacer column', 'numbers in notes', 'quarter'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:042',
  period: '2024-Q2',
  grid: `
ĐỒN BIÊN PHÒNG CỐC PÀNG - HUYỆN ỦY BẢO LÂM | < | < | < | < | < | < | < | <
Kết quả phối hợp quý II/2024 huyện Bảo Lâm | < | < | < | < | < | < | < | <

TT | Nội dung | ĐVT | Kết quả | | TT | Nội dung | ĐVT | Kết quả » [D=period.1 I=period.2]
1 | Giao ban 2 bên | cuộc | 1 | | 16 | Số vụ phát hiện, xử lý | vụ | 6 » A01 D01
2 | Trao đổi thông tin | lần | 14 | | 17 | Số đối tượng | đối tượng | 17 » A03 D02
3 | Văn bản chỉ đạo | văn bản | 2 | | 18 | Xử phạt hành chính | vụ | 5 » A04 D21
4 | Số buổi tuyên truyền | buổi | 25 | | 19 | Đối tượng bị xử phạt hành chính | đối tượng | 15 » B01 D22
5 | Số lượt nghe TT | lượt người | 903 | | 20 | Tiền phạt | triệu đồng | 27.5 » B02 D71
6 | Tờ rơi | tờ | 400 | | 21 | Nạn nhân mua bán người được giải cứu | nạn nhân | 1 » B61 D58
7 | Tuần tra biên giới | lần | 18 | | 22 | Đảng viên phụ trách hộ | đảng viên | 31 » C01 E07
8 | Lượt người tuần tra | lượt người | 201 | | 23 | Số hộ được phụ trách | hộ | 150 » C02 E08
9 | Kiểm tra cột mốc | lượt cột mốc | 20 | | 24 | Kết nạp đảng viên mới | người | 3 » C11 E13
10 | Phát quang đường tuần tra | km | 3.2 | | 25 | Mô hình giúp dân phát triển kinh tế | mô hình | 4 » C09 F15
11 | Tổ tự quản ANTT | tổ | 21 | | 26 | Ngày công giúp dân | ngày công | 133 » C19 F17
12 | Trâu bò tiêm phòng | con | 310 | | 27 | Đoàn từ thiện | đoàn | 2 » - F04
13 | Hộ di cư tự do | hộ | 2 | | 28 | Hội đàm | lần | 1 » - G01
14 | Cá nhân đăng ký tự quản | người | 48 | | 29 | Giao lưu hữu nghị | lần | 1 » C16 G06
15 | Vụ cháy rừng | vụ | 1 | | 30 | Hòa giải mâu thuẫn trong dân | vụ | 7 » - -
Ghi chú: 25 buổi tuyên truyền gồm 10 buổi tại trường học. | < | < | < » []
`,
};
