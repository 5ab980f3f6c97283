import type { FormSource } from '../formNotation';

/** The work on one line, its measures on lines of their own below it. Numbers are invented. */
export const haQuangMeasureLines: FormSource = {
  id: '3-measure-lines',
  set: 'third',
  covers: ['measures as lines under the work', 'rate columns', 'notes', 'nine months'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:045',
  period: '2024-9M',
  grid: `
HUYỆN ỦY HÀ QUẢNG | < | < | | ĐẢNG CỘNG SẢN VIỆT NAM | <
* | < | < | | |
Biểu số liệu kèm theo báo cáo sơ kết 9 tháng năm 2024 | < | < | < | < | <
TT | Nội dung | ĐVT | 9 tháng 2023 | 9 tháng 2024 | So sánh (%) | Ghi chú » [D=previous E=period G=note]
I | Phối hợp trao đổi thông tin
1 | Hội nghị giao ban
 | - Số cuộc | cuộc | 3 | 3 | 100 » A01
 | - Lượt đại biểu dự | lượt người | 98 | 105 | 107 » A02
2 | Thông báo tình hình giữa cấp đồn và cấp xã | lần | 70 | 77 | 110 » A03b
II | Tuyên truyền
1 | Tuyên truyền cho nhân dân khu vực biên giới
 | - Số buổi | buổi | 188 | 204 | 108.5 » B01
 | - Lượt người nghe | lượt người | 7004 | 7622 | 108.8 | Cả học sinh nội trú » B02
2 | Luật Biên phòng Việt Nam
 | - Số buổi | buổi | 80 | 91 | 113.8 » B11
 | - Lượt người nghe | lượt người | 3002 | 3410 | 113.6 » B12
III | Tuần tra biên giới
1 | Phối hợp tuần tra với công an, quân sự, dân quân
 | - Số lần | lần | 140 | 152 | 108.6 » C03
 | - Lượt người | lượt người | 1590 | 1720 | 108.2 » C04
2 | Tuần tra liên hợp
 | - Số lần | lần | 9 | 9 | 100 » C05
 | - Lượt người | lượt người | 110 | 112 | 101.8 » C06
3 | Phát quang
 | - Đường tuần tra biên giới | km | 30 | 33.5 | 111.7 » C09
 | - Đường thông tầm nhìn | km | 10 | 11 | 110 » C10
IV | Xử lý vi phạm
1 | Xử phạt vi phạm hành chính
 | - Số vụ | vụ | 40 | 37 | 92.5 » D21
 | - Số đối tượng | đối tượng | 130 | 121 | 93.1 » D22
 | - Số tiền phạt | triệu đồng | 150.5 | 141 | 93.7 » D71
2 | Xử lý hình sự
 | - Số vụ | vụ | 6 | 5 | 83.3 » D11
 | - Số đối tượng | đối tượng | 11 | 9 | 81.8 » D12
3 | Tai nạn, tệ nạn xã hội
 | - Số vụ | vụ | 20 | 17 | 85
 | - Số người bị nạn | người | 25 | 19 | 76
`,
};
