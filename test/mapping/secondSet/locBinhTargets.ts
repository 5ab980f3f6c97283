import type { FormSource } from '../formNotation';

/** Targets set, result and the rate; next year's plan behind them; the label merged over its measures. Numbers are invented. */
export const locBinhTargets: FormSource = {
  id: '2-target-result-rate',
  set: 'second',
  covers: ['Chỉ tiêu giao | Kết quả | Đạt %', 'plan for next year', 'merged labels', 'spacer column'],
  catalogue: 'land',
  roster: 'lang-son-2024',
  unit: '2024:188',
  period: '2024',
  grid: `
HUYỆN ỦY LỘC BÌNH | < | < | | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | <
* | < | < | | | | |
Biểu 01 | < | < | | | | |
TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU PHỐI HỢP NĂM 2024, KẾ HOẠCH NĂM 2025 | < | < | < | < | < | < | <

STT | Chỉ tiêu | ĐVT | Chỉ tiêu giao năm 2024 | Kết quả thực hiện | Đạt tỷ lệ % | | Kế hoạch năm 2025 | Ghi chú » [D=plan E=period I=note]
1 | Hội nghị giao ban | Hội nghị | 2 | 2 | 100 | | 2 | » A01
2 | Tuyên truyền, vận động nhân dân | Buổi | 150 | 161 | 107.3 | | 165 | » B01
^ | ^ | Lượt người nghe | 5000 | 5622 | 112.4 | | 5700 | » B02
3 | Ký cam kết | Hộ | 400 | 415 | 103.8 | | 420 | » B63
4 | Phối hợp tuần tra | Lần | 120 | 127 | 105.8 | | 130 | » C01
^ | ^ | Lượt người | 1400 | 1488 | 106.3 | | 1500 | » C02
5 | Đường thông tầm nhìn | Km | 8 | 8.75 | 109.4 | | 9 | » C10
6 | Tổ tự quản an ninh trật tự | Tổ | 60 | 62 | 103.3 | | 62 | » C19
^ | ^ | Thành viên | 310 | 322 | 103.9 | | 330 | » C20
7 | Bàn giao cơ quan chức năng | Vụ | | 3 | | | | Bàn giao Công an huyện 02 vụ » D31
^ | ^ | Đối tượng | | 7 | | | » D32
8 | Cán bộ tăng cường xã | Đồng chí | 5 | 5 | 100 | | 5 » E04
9 | Tham gia cấp ủy huyện | Đồng chí | 1 | 1 | 100 | | 1 » E01
10 | Chi bộ không có đảng viên | Chi bộ | 0 | 0 | | | 0
11 | "Con nuôi đồn Biên phòng" | Em | 4 | 4 | 100 | | 5 » F11
12 | Nâng bước em tới trường | Em | 12 | 12 | 100 | | 14 » F09
^ | ^ | Triệu đồng | 70 | 72 | 102.9 | | 84 » F10
13 | Trồng rừng | Ha | 100 | 112 | 112 | | 120
14 | Giao lưu hữu nghị biên giới | Lần | 2 | 2 | 100 | | 2 » G06
15 | Hội đàm | Lần | 6 | 7 | 116.7 | | 6 » G01
^ | ^ | Lượt người | 60 | 74 | 123.3 | | 60 » G02
`,
};
