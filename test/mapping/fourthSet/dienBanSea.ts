import type { FormSource } from '../formNotation';

/** A coastal town: last year's result, the plan, this year's result, two rates; capital letters number the groups. Numbers are invented. */
export const dienBanSea: FormSource = {
  id: '4-sea-plan-and-rates',
  set: 'fourth',
  covers: [
    'sea border',
    'plan between two results',
    'two rates',
    'letters as group numbers',
    'measures with :',
  ],
  catalogue: 'sea',
  roster: 'quang-nam-2024',
  unit: '2024:507',
  period: '2024',
  grid: `
TỈNH ỦY QUẢNG NAM | < | < | | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | <
THỊ ỦY ĐIỆN BÀN | < | < | | Điện Bàn, ngày 12 tháng 12 năm 2024 | < | < | <
BIỂU KẾT QUẢ CÔNG TÁC PHỐI HỢP NĂM 2024 | < | < | < | < | < | < | <
(Kèm theo Báo cáo số 601-BC/TU của Ban Thường vụ Thị ủy) | < | < | < | < | < | < | <

TT | Chỉ tiêu | Đơn vị | TH năm 2023 | KH năm 2024 | TH năm 2024 | % so KH | % so năm 2023 » [D=previous E=plan F=period]
A | Tuyên truyền biển, đảo và IUU
1 | Tuyên truyền biển, đảo: Số buổi | buổi | 20 | 20 | 24 | 120 | 120 » B21
2 | Tuyên truyền biển, đảo: Lượt người nghe | lượt | 1700 | 1800 | 2010 | 111.7 | 118.2 » B22
3 | Tuyên truyền chống khai thác IUU: Số buổi | buổi | 15 | 18 | 19 | 105.6 | 126.7 » B31
4 | Tuyên truyền chống khai thác IUU: Lượt người nghe | lượt | 900 | 1000 | 1105 | 110.5 | 122.8 » B32
5 | Chủ tàu ký cam kết không vi phạm vùng biển nước ngoài | chủ tàu | 88 | 90 | 90 | 100 | 102.3 » B63
B | Quản lý tàu thuyền
1 | Tổng số tàu cá | tàu | 402 | | 395 | | 98.3 » H03
2 | Tàu từ 15m trở lên | tàu | 33 | | 34 | | 103 » H04
3 | Tổ tàu thuyền an toàn | tổ | 12 | 13 | 13 | 100 | 108.3 » H11
4 | Phương tiện trong tổ tàu thuyền an toàn | chiếc | 96 | 104 | 105 | 101 | 109.4 » H12
5 | Tổ tự quản bến bãi an toàn | tổ | 4 | 4 | 4 | 100 | 100 » H14
6 | Số tàu vi phạm IUU | tàu | 5 | | 3 | | 60 » H07
7 | Xử phạt vi phạm IUU | triệu đồng | 95 | | 61.5 | | 64.7 » H08
8 | Tàu cá bị nước ngoài bắt giữ | tàu | 1 | 0 | 0 | | 0 » H09
C | Tìm kiếm cứu nạn, phòng chống thiên tai
1 | Số vụ tìm kiếm cứu nạn | vụ | 5 | | 4 | | 80 » H16
2 | Số người được cứu | người | 21 | | 13 | | 61.9 » H18
3 | Cán bộ, chiến sĩ tham gia phòng chống bão lụt | lượt người | 310 | | 420 | | 135.5 » F18
4 | Thiệt hại do thiên tai | tỷ đồng | 4.2 | | 6.1 | | 145.2
D | Chính sách xã hội
1 | Tặng quà gia đình khó khăn vùng ven biển: số suất | suất | 300 | 300 | 330 | 110 | 110 » F06
2 | Trị giá quà | triệu đồng | 150 | 150 | 181.5 | 121 | 121 » F07
3 | Xây nhà Mái ấm biên cương | nhà | 2 | 2 | 3 | 150 | 150 » F02
4 | Kinh phí xây nhà | triệu đồng | 140 | 140 | 240 | 171.4 | 171.4 » F03
5 | Hộ nghèo toàn thị xã | hộ | 512 | 450 | 430 | 95.6 | 84
`,
};
