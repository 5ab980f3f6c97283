import type { FormSource } from '../formNotation';

/** Plan and result of two years side by side, land and sea in one table, sub-lines with stars. Numbers are invented. */
export const haiHaYearsAndPlans: FormSource = {
  id: '2-plans-of-two-years',
  set: 'second',
  covers: ['plan and result under each year', 'mixed border', 'merged labels', 'rates'],
  catalogue: 'mixed',
  roster: 'quang-ninh-2024',
  unit: '2024:201',
  period: '2024',
  grid: `
HUYỆN ỦY HẢI HÀ | < | < | | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | <
BIỂU ĐỐI CHIẾU CHỈ TIÊU PHỐI HỢP | < | < | < | < | < | < | <
Năm 2024 | < | < | < | < | < | < | <
STT | Chỉ tiêu chủ yếu | Đơn vị | Năm 2023 | < | Năm 2024 | < | < | Ghi chú » [E=previous F=plan G=period I=note]
^ | ^ | ^ | KH | TH | KH | TH | % KH | ^
1 | Trao đổi thông tin giữa đồn với xã | lần | 40 | 44 | 48 | 51 | 106 | » A03b
2 | Tuyên truyền, phổ biến pháp luật | buổi | 90 | 96 | 100 | 104 | 104 | » B01
^ | ^ | lượt người | 4000 | 4302 | 4500 | 4811 | 107 | » B02
* | Luật Biên phòng Việt Nam | buổi | 40 | 41 | 42 | 47 | 112 | » B11
* | Chống khai thác IUU | buổi | 20 | 25 | 25 | 27 | 108 | » B31
3 | Tuần tra trên biển | lần | 12 | 14 | 14 | 15 | 107 | » C07
^ | ^ | lượt người | 100 | 120 | 120 | 133 | 111 | » C08
4 | Phát quang đường thông tầm nhìn biên giới | km | 5 | 5.2 | 6 | 6.4 | 107 | Xã Quảng Đức » C10
5 | Tổ tự quản đường biên, cột mốc | tổ | 14 | 14 | 14 | 14 | 100 | » C17
6 | Vi phạm hành chính bị xử phạt | vụ | | 18 | | 15 | | » D21
^ | ^ | đối tượng | | 22 | | 19 | | » D22
7 | Tiền xử phạt nộp ngân sách | triệu đồng | | 96 | | 81.5 | | » D71
8 | Tàu cá được quản lý | tàu | 301 | 298 | 300 | 290 | 97 | » H03
* | Tàu có chiều dài từ 15 m trở lên | tàu | 20 | 20 | 20 | 21 | 105 | » H04
9 | Đỡ đầu học sinh nghèo | em | 10 | 10 | 12 | 12 | 100 | » F09
10 | Hội đàm với Đồn công an biên phòng nước bạn | lần | 8 | 9 | 8 | 10 | 125 | » G01
11 | Kết nghĩa bản - bản | cặp | 2 | 2 | 2 | 2 | 100 | » G04
12 | Kiên cố hóa kênh mương | km | 3 | 3 | 4 | 4 | 100
13 | Thu ngân sách trên địa bàn | tỷ đồng | 80 | 92 | 95 | 101 | 106
`,
};
