import type { FormSource } from '../formNotation';

/** What the Border Guard did, what the district did, and both; headings printed again on the second page. Numbers are invented. */
export const trungKhanhSides: FormSource = {
  id: '2-two-sides-and-total',
  set: 'second',
  covers: [
    'BĐBP | Địa phương | Tổng cộng',
    'heading repeated',
    'spacer rows',
    'text numbers',
    'group letters',
  ],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:047',
  period: '2024-H1',
  grid: `
UBND HUYỆN TRÙNG KHÁNH | < | < | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | <
BAN CHỈ ĐẠO CÔNG TÁC BIÊN PHÒNG | < | < | | Độc lập - Tự do - Hạnh phúc | < | <

KẾT QUẢ PHỐI HỢP 6 THÁNG ĐẦU NĂM 2024 | < | < | < | < | < | <
(Số liệu từ 15/12/2023 đến 14/6/2024) | < | < | < | < | < | <

Số TT | Chỉ tiêu | Đơn vị tính | Kết quả | < | < | Ghi chú » [F=period G=note]
^ | ^ | ^ | BĐBP | Địa phương | Tổng cộng | ^
A | Tuyên truyền

1 | Số buổi tuyên truyền | buổi | 70 | 42 | 112 » B01
2 | Số lượt người nghe | lượt người | '2.610 | '1.352 | '3.962 » B02
3 | Trong đó: Luật Biên phòng Việt Nam | buổi | 40 | 12 | 52 » B11
4 | | lượt người | '1.400 | 380 | '1.780 » B12
5 | Tin, bài, phát thanh | lượt | 20 | 116 | 136 » B62

B | Quản lý biên giới

6 | Tuần tra bảo vệ biên giới | lần | 98 | 0 | 98 » C01
7 | Người tham gia tuần tra | lượt người | 690 | 431 | '1.121 » C02
8 | Phát quang đường thông tầm nhìn biên giới | km | 6 | 5,5 | 11,5 » C10
9 | Ngày công nhân dân tham gia | ngày công | 0 | 640 | 640 | Dân các xã Ngọc Côn, Đình Phong » C22

Số TT | Chỉ tiêu | Đơn vị tính | Kết quả | < | < | Ghi chú » [F=period G=note]
^ | ^ | ^ | BĐBP | Địa phương | Tổng cộng | ^
C | Đấu tranh phòng, chống tội phạm

10 | Số vụ bắt giữ, xử lý | vụ | 18 | 3 | 21 » D01
11 | Số đối tượng | đối tượng | 61 | 5 | 66 » D02
12 | Buôn lậu, gian lận thương mại | vụ | 5 | 1 | 6 » D55
13 | Xuất nhập cảnh trái phép | vụ | 9 | 0 | 9 » D53
14 | | người | 40 | 0 | 40 » D54
15 | Trị giá tang vật | triệu đồng | 120 | 33 | 153 | Gồm 1 xe ô tô » D72
16 | Súng tự chế thu hồi | khẩu | 2 | 9 | 11

D | Giúp dân

17 | Khám bệnh, cấp thuốc miễn phí | lượt người | 420 | 300 | 720 » F13
18 | Suất quà tặng hộ nghèo | suất | 110 | 205 | 315 » F06
19 | Trị giá quà | triệu đồng | 55 | 102,5 | 157,5 » F07
20 | Khách du lịch qua khu vực biên giới | lượt người | 0 | '56.558 | '56.558

NGƯỜI LẬP | < | < | | CHỦ TỊCH | < | < » []
`,
};
