import type { FormSource } from '../formNotation';

/** Districts down the side without numbers; the quarter and the nine months under every measure, the measure's unit in its heading. Numbers are invented. */
export const langSonQuarterDown: FormSource = {
  id: '4-districts-quarter-and-cumulative',
  set: 'fourth',
  covers: [
    'units as rows',
    'quarter and cumulative under each measure',
    'no numbering',
    'money',
    'total first',
  ],
  catalogue: 'land',
  roster: 'lang-son-2024',
  period: '2024-Q3',
  grid: `
ĐẢNG ỦY BĐBP TỈNH LẠNG SƠN | < | < | < | < | < | < | < | < | < | <
Phụ lục số 04 | < | < | < | < | < | < | < | < | < | <
KẾT QUẢ ĐẤU TRANH, XỬ LÝ VI PHẠM TRÊN ĐỊA BÀN CÁC HUYỆN BIÊN GIỚI QUÝ III NĂM 2024 | < | < | < | < | < | < | < | < | < | <
Huyện | Phát hiện, bắt giữ, xử lý (vụ) | < | Đối tượng bị bắt giữ, xử lý | < | Xử lý hình sự (vụ) | < | Xử phạt vi phạm hành chính (vụ) | < | Tiền phạt nộp ngân sách (triệu đồng) | < » [B=period:D01 C=cumulative:D01 D=period:D02 E=cumulative:D02 F=period:D11 G=cumulative:D11 H=period:D21 I=cumulative:D21 J=period:D71 K=cumulative:D71]
^ | Quý III | Lũy kế 9 tháng | Quý III | Lũy kế 9 tháng | Quý III | Lũy kế 9 tháng | Quý III | Lũy kế 9 tháng | Quý III | Lũy kế 9 tháng
Toàn tuyến | 73 | 221 | 190 | 571 | 15 | 47 | 54 | 160 | 317.5 | 1006
Tràng Định | 11 | 34 | 31 | 90 | 2 | 8 | 8 | 24 | 40 | 131.5 » @180
Văn Lãng | 21 | 60 | 52 | 155 | 4 | 11 | 16 | 45 | 95 | 300 » @182
Cao Lộc | 26 | 79 | 70 | 211 | 6 | 17 | 19 | 58 | 122.5 | 377 » @183
Lộc Bình | 12 | 38 | 30 | 92 | 2 | 8 | 9 | 26 | 52 | 170 » @188
Đình Lập | 3 | 10 | 7 | 23 | 1 | 3 | 2 | 7 | 8 | 27.5 » @189
Ghi chú: chưa tính số vụ do Đoàn Đặc nhiệm bắt giữ | < | < | < | < | < | < | < | < | < | < » []
`,
};
