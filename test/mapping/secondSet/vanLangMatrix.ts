import type { FormSource } from '../formNotation';

/** What was done down the side, what is counted across; crosses where a count makes no sense. Numbers are invented. */
export const vanLangMatrix: FormSource = {
  id: '2-work-by-measure',
  set: 'second',
  covers: [
    'rows of work × columns of measures',
    'crossed-out cells',
    'second block with other measures',
    'nine months',
  ],
  catalogue: 'land',
  roster: 'lang-son-2024',
  unit: '2024:182',
  period: '2024-9M',
  grid: `
HUYỆN ỦY VĂN LÃNG | < | < | < | <
SỐ LIỆU PHỐI HỢP 9 THÁNG NĂM 2024 | < | < | < | <

TT | Nội dung phối hợp | Số buổi (lần) | Số lượt người | Ghi chú » [C=period.1 D=period.2 E=note]
I | TUYÊN TRUYỀN
1 | Tuyên truyền chung | 88 | 3120 | » B01 B02
2 | Luật Biên phòng Việt Nam | 41 | 1502 | » B11 B12
3 | Hiệp định, quy chế biên giới | 30 | 1011 | » B41 B42
4 | Phòng cháy, chữa cháy | 9 | 300
II | TUẦN TRA
1 | Phối hợp tuần tra bảo vệ biên giới | 77 | 880 | » C01 C02
2 | Song phương với lực lượng nước bạn | 6 | 71 | » C05 C06
3 | Huấn luyện dân quân | 3 | 120
III | ĐỐI NGOẠI
1 | Hội đàm | 6 | 77 | » G01 G02

TT | Loại vụ việc | Số vụ | Số đối tượng | Ghi chú » [C=period.1 D=period.2 E=note]
1 | Tổng số phát hiện, bắt giữ, xử lý | 33 | 101 | » D01 D02
2 | Xử lý hình sự | 5 | 9 | » D11 D12
3 | Xử phạt vi phạm hành chính | 20 | 70 | » D21 D22
4 | Bàn giao cơ quan chức năng xử lý | 2 | 22 | » D31 D32
5 | Vô chủ | 6 | x | » D41 -
6 | Về ma túy | 4 | 6 | » D51 D52
7 | Trộm cắp tài sản | 3 | 5
`,
};
