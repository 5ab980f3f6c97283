import type { FormSource } from '../formNotation';

/** Three years and two comparisons, sea district, the unit named at the foot of the title. Numbers are invented. */
export const coToThreeYears: FormSource = {
  id: '3-three-years',
  set: 'third',
  covers: ['a year before last', 'two comparison columns', 'sea border', 'wrapped heading', 'short labels'],
  catalogue: 'sea',
  roster: 'quang-ninh-2024',
  unit: '2024:207',
  period: '2024',
  grid: `
SỐ LIỆU CÔNG TÁC PHỐI HỢP GIỮA HUYỆN ỦY VÀ ĐẢNG ỦY BĐBP TỈNH | < | < | < | < | < | <
Đơn vị báo cáo: Huyện Cô Tô - Năm báo cáo: 2024 | < | < | < | < | < | <

TT | Nội dung | Đơn vị tính | Năm 2022 | Năm 2023 | Năm 2024 | So sánh 2024/2023 | <  »[E=previous F=period]
^ | ^ | ^ | ^ | ^ | ^ | (+), (-) | %
1 | Giao ban giữa cấp ủy hai bên | cuộc | 2 | 2 | 3 | 1 | 150 » A01
2 | Tuyên truyền về chủ quyền biển, đảo | buổi | 30 | 33 | 36 | 3 | 109 » B21
 | Số lượt người nghe | lượt người | 3010 | 3322 | 3901 | 579 | 117 » B22
3 | Tuyên truyền IUU | buổi | 41 | 48 | 50 | 2 | 104 » B31
 | Số lượt người nghe | lượt người | 2207 | 2630 | 2702 | 72 | 103 » B32
4 | Tuần tra trên biển | lần | 20 | 22 | 21 | -1 | 95 » C07
 | Số lượt người tham gia | lượt người | 166 | 181 | 173 | -8 | 96 » C08
5 | Đăng ký, kiểm chứng tàu thuyền ra, vào | lượt tàu | 9011 | 9402 | 9777 | 375 | 104 » H01
 | Số lượt thuyền viên | lượt người | 40210 | 42050 | 43300 | 1250 | 103 » H02
6 | Tàu cá quản lý | tàu | 220 | 214 | 209 | -5 | 98 » H03
 | Trong đó: lắp thiết bị giám sát hành trình | tàu | 11 | 12 | 12 | 0 | 100 » H05
7 | Tổ tự quản bến bãi an toàn | tổ | 6 | 6 | 7 | 1 | 117 » H14
8 | Cứu hộ, cứu nạn trên biển | vụ | 4 | 3 | 5 | 2 | 167 » H16
 | Người được cứu | người | 12 | 8 | 17 | 9 | 213 » H18
9 | Kêu gọi tàu thuyền tránh trú bão | phương tiện | 840 | 910 | 1204 | 294 | 132 » H19
10 | Khám, chữa bệnh cho nhân dân | lượt người | 300 | 320 | 410 | 90 | 128 » F13
11 | Nâng bước em tới trường | em | 5 | 5 | 6 | 1 | 120 » F09
12 | Nước ngọt vận chuyển cho dân | m3 | 40 | 55 | 20 | -35 | 36
13 | Rác thải thu gom ở bãi biển | tấn | 3 | 5 | 8 | 3 | 160
`,
};
