import type { FormSource } from '../formNotation';

/** TCVN3, long labels broken over two lines of the sheet, year against year. Numbers are invented. */
export const trangDinhWrapped: FormSource = {
  id: '2-wrapped-labels-tcvn3',
  set: 'second',
  covers: ['TCVN3', 'labels over two rows', 'two years and the difference', 'unit column before the label'],
  catalogue: 'land',
  roster: 'lang-son-2024',
  unit: '2024:180',
  period: '2023',
  encoding: 'tcvn3',
  font: '.VnTime',
  grid: `
{H}Huyện uỷ Tràng Định | < | < | | {H}Đảng Cộng sản Việt Nam | < | <
Số liệu thực hiện Quy chế phối hợp năm 2023 | < | < | < | < | < | <

TT | Nội dung | Đơn vị | Năm 2022 | Năm 2023 | Tăng, giảm | Ghi chú » [D=previous E=period G=note]
1 | Hội nghị giao ban giữa Huyện uỷ | cuộc | 2 | 3 | 1 » A01
 | với Đảng uỷ Bộ đội Biên phòng tỉnh
2 | Trao đổi, thông báo tình hình | lần | 44 | 51 | 7 » A03
3 | Tuyên truyền, phổ biến giáo dục pháp luật | buổi | 96 | 104 | 8 » B01
 | cho nhân dân khu vực biên giới | lượt người | 3402 | 3811 | 409 » B02
4 | Tổ chức cho các hộ gia đình, | hộ | 310 | 340 | 30 » B63
 | chủ phương tiện ký cam kết
5 | Phối hợp tuần tra, bảo vệ đường biên, | lần | 80 | 88 | 8 » C01
 | mốc quốc giới | lượt người | 915 | 1006 | 91 » C02
6 | Tuần tra song phương với Trung Quốc | lần | 6 | 6 | 0 » C05
7 | Phát quang đường tuần tra biên giới | km | 20 | 22,5 | 2,5 » C09
8 | Tổ tự quản an ninh trật tự thôn, bản | tổ | 55 | 57 | 2 » C19
 | | thành viên | 290 | 301 | 11 » C20
9 | Phát hiện, bắt giữ, xử lý các vụ việc | vụ | 30 | 26 | -4 » D01
 | vi phạm pháp luật trên biên giới | đối tượng | 99 | 81 | -18 » D02
10 | Xử phạt vi phạm hành chính | vụ | 27 | 22 | -5 » D21
 | | đối tượng | 90 | 70 | -20 » D22
 | | triệu đồng | 130 | 104,5 | -25,5 | Nộp KBNN huyện » D71
11 | Chuyên án xác lập | CA | 1 | 2 | 1 » D61
12 | Cán bộ đồn Biên phòng tham gia | đ/c | 4 | 4 | 0 » E02
 | cấp uỷ các xã biên giới
13 | Đảng viên sinh hoạt tại chi bộ thôn, bản | đảng viên | 31 | 33 | 2 » E05
14 | Hội đàm với Trạm Biên phòng đối diện | lần | 4 | 5 | 1 » G01
15 | Học viên lớp xoá mù chữ | học viên | 40 | 38 | -2
16 | Tảo hôn | cặp | 7 | 4 | -3
{H}Người lập biểu | < | < | | {H}Chánh văn phòng | < | < » []
`,
};
