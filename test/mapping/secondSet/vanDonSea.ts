import type { FormSource } from '../formNotation';

/** Sea district, typed in haste: misspellings, words left out, next year's plan, notes full of numbers. Numbers are invented. */
export const vanDonSea: FormSource = {
  id: '2-misspelt-sea',
  set: 'second',
  covers: [
    'misspellings',
    'plan for next year',
    'sea border',
    'previous year after this year',
    'notes with numbers',
  ],
  catalogue: 'sea',
  roster: 'quang-ninh-2024',
  unit: '2024:203',
  period: '2024',
  grid: `
HUYỆN UỶ VÂN ĐỒN | < | < | < | < | < | <
BIỂU SỐ LIỆU THỰC HIỆN QUI CHẾ PHỐI HỢP VỚI ĐẢNG UỶ BĐBP | < | < | < | < | < | <
Kỳ báo cáo: Năm 2024 | < | < | < | < | < | <
Stt | Nội dung | Đvt | KQ năm 2024 | KQ năm 2023 | KH năm 2025 | Ghi chú » [D=period E=previous G=note]
1 | Tuyên truền biển, đảo | buổi | 44 | 40 | 45 | » B21
2 | Lượt người nghe tuyên truền biển đảo | lượt người | 5106 | 4733 | 5000 | » B22
3 | Tuyên truyền chống khai thác hải sản bất hợp pháp (IUU) | buổi | 62 | 55 | 60 | 12 buổi trên loa » B31
4 | Lượt ngưòi nghe về IUU | lượt người | 3301 | 2980 | 3000 | » B32
5 | Chủ tầu ký cam kết không vi phạm | chủ tàu | 611 | 590 | 620 | » B63
6 | Tuần tra trên biển | lần | 31 | 28 | 30 | » C07
7 | Lực lượng tham gia tuần tra trên biển | lượt người | 290 | 266 | 280 | » C08
8 | Kiểm chứng tầu cá ra vào | lượt tàu | 7804 | 7102 | 7500 | » H01
9 | Thuyền viên | lượt người | 50254 | 44102 | 48000 | » H02
10 | Tổng số tàu cá quản lý | tàu | 432 | 440 | 430 | » H03
11 | Trong đó: tàu từ 15m trở lên | tàu | 61 | 60 | 61 | » H04
12 | Tàu đã lắp thiết bị giám sát hành trình | tàu | 61 | 58 | 61 | đạt 100% » H05
13 | Xử lí vi phạm IUU | vụ | 9 | 14 | | » H06
14 | Số tàu vi phạm IUU | tàu | 11 | 15 | | » H07
15 | Tiền phạt vi phạm IUU | triệu | 146 | 231 | | » H08
16 | Tổ tàu thuyền an toàn | tổ | 58 | 58 | 60 | » H11
17 | - phương tiện | phương tiện | 455 | 449 | 460 | » H12
18 | - thành viên | người | 1291 | 1270 | 1300 | » H13
19 | Tìm kiếm cứu nạn trên biển | vụ | 5 | 8 | | 01 vụ phối hợp VT&CN » H16
20 | Số người được cứu | người | 19 | 22 | | » H18
21 | Sản lượng khai thác | tấn | 9120 | 8807 | 9200
22 | Khách du lịch ra đảo | lượt người | 601200 | 552110 | 650000
23 | Lồng bè nuôi trồng | bè | 822 | 1204 | 700
Lưu ý: năm 2024 bão số 3 làm thiệt hại 1.402 lồng bè, 23 tàu cá. | < | < | < | < | < | < » []
`,
};
