import type { FormSource } from '../formNotation';

/** A month and the cumulative figure since January, headings of three tiers, some cells decomposed. Numbers are invented. */
export const tayGiangCumulative: FormSource = {
  id: '2-quarter-and-cumulative',
  set: 'second',
  covers: ['Trong quý | Lũy kế', 'same period of last year', 'NFD', 'trong đó rows', 'notes', 'nữ breakdown'],
  catalogue: 'land',
  roster: 'quang-nam-2024',
  unit: '2024:504',
  period: '2024-Q3',
  encoding: 'nfd',
  grid: `
HUYỆN ỦY TÂY GIANG | < | < | < | < | < | <
Phụ lục kèm Báo cáo kết quả phối hợp quý III/2024 | < | < | < | < | < | <

TT | Nội dung | ĐVT | Thực hiện năm 2024 | < | Cùng kỳ 2023 | Ghi chú » [D=period E=cumulative F=previous G=note]
 | | | Trong quý III | Lũy kế 9 tháng | Quý III/2023
1 | Thông báo tình hình | lần | 17 | 49 | 15 » A03
 | Trong đó: cấp đồn - cấp xã | lần | 15 | 44 | 13 » A03b
2 | Kiểm tra việc thực hiện quy chế phối hợp | lần | 1 | 2 | 1 » A06
3 | Tuyên truyền miệng | buổi | 22 | 70 | 20 » B01
 | Người nghe | lượt người | 844 | 2603 | 790 » B02
 | Trong đó: nữ | lượt người | 400 | 1210 | 371
4 | Tuần tra chung | lần | 15 | 44 | 14 » C01
 | Quân số tham gia tuần tra | lượt người | 171 | 502 | 160 | 02 đợt dài ngày » C02
5 | Mở mới đường kiểm tra cột mốc | tuyến | 1 | 2 | 0 » C21
6 | Huy động ngày công của nhân dân | công | 210 | 730 | 188 » C22
7 | Đảng viên phụ trách hộ gia đình | đảng viên | 59 | 59 | 57 » E07
 | Hộ gia đình được phụ trách | hộ | 291 | 291 | 280 » E08
8 | Đồng hành cùng phụ nữ biên cương | triệu đồng | 60 | 175 | 55 » F01
9 | Nhà Mái ấm tình thương | nhà | 1 | 4 | 1 » F02
 | Kinh phí làm nhà | triệu đồng | 50 | 190 | 45 » F03
10 | Giúp hộ phát triển kinh tế | hộ | 12 | 33 | 10 » F16
11 | Giao lưu hữu nghị | lần | 0 | 1 | 1 » G06
12 | Gặp gỡ, hội đàm với nước bạn | lần | 2 | 6 | 2 » G01
13 | Đường bê tông | m | 200 | 850 | 0
14 | Đón đoàn nước bạn sang thăm | đoàn | 1 | 3 | 1
15 | Bò giống cấp cho dân | con | 5 | 21 | 8
`,
};
