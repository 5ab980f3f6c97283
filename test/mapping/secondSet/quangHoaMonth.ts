import type { FormSource } from '../formNotation';

/** A month, TCVN3, labels indented by columns: groups in one, lines in the next. Numbers are invented. */
export const quangHoaMonth: FormSource = {
  id: '2-month-labels-in-two-columns',
  set: 'second',
  covers: ['TCVN3', 'labels in two columns', 'month and cumulative', 'merged group labels'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:049',
  period: '2024-05',
  encoding: 'tcvn3',
  font: '.VnTime',
  grid: `
{H}Huyện uỷ Quảng Hoà | < | < | < | <
Kết quả phối hợp tháng 5/2024 | < | < | < | <

Lĩnh vực | Nội dung | ĐVT | Trong tháng | Cộng dồn từ đầu năm | Ghi chú » [D=period E=cumulative F=note]
Phối hợp lãnh đạo | Văn bản chỉ đạo | văn bản | 1 | 5 » A04
^ | Trao đổi thông tin | lần | 6 | 31 » A03
^ | Đoàn đến thăm, chúc Tết đơn vị | đoàn | 0 | 9 » A08
Tuyên truyền | Số buổi tuyên truyền | buổi | 11 | 60 » B01
^ | Số lượt người nghe | lượt người | 402 | 2290 » B02
^ | Tài liệu, tờ gấp | tờ | 100 | 900 » B61
Bảo vệ biên giới | Số lần tuần tra | lần | 9 | 44 » C01
^ | Lượt người tham gia | lượt người | 96 | 501 » C02
^ | Kiểm tra mốc quốc giới | lượt cột mốc | 12 | 58 » C11
^ | Thiết bị bay không người lái phát hiện | lần | 0 | 2
Phòng, chống tội phạm | Phát hiện, xử lý | vụ | 2 | 12 » D01
^ | Đối tượng bắt giữ, xử lý | đối tượng | 5 | 31 » D02
^ | Trị giá tang vật thu giữ | triệu đồng | 14 | 90,5 | Có 01 xe mô tô » D72
^ | Người cung cấp tin | người | 3 | 8
Giúp dân | Ngày công giúp dân khắc phục hậu quả thiên tai | ngày công | 40 | 120 » F17
^ | Suất quà tặng hộ nghèo | suất | 20 | 210 » F06
^ | Trị giá quà | triệu đồng | 10 | 105 » F07
^ | Sửa chữa nhà văn hoá xóm | nhà | 0 | 1
`,
};
