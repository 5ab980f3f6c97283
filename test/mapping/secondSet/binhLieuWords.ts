import type { FormSource } from '../formNotation';

/** No unit column and no measure in the label: the figures carry their words, as in a report's sentence. Numbers are invented. */
export const binhLieuWords: FormSource = {
  id: '2-figures-with-words',
  set: 'second',
  covers: [
    '1.570 buổi/56.558 lượt in a cell',
    'sentence-like labels',
    'no unit column',
    'đ/c',
    'money words',
  ],
  catalogue: 'land',
  roster: 'quang-ninh-2024',
  unit: '2024:198',
  period: '2024',
  grid: `
HUYỆN ỦY BÌNH LIÊU | < | < | <
THỐNG KÊ KẾT QUẢ NỔI BẬT TRONG PHỐI HỢP NĂM 2024 | < | < | <
TT | Nội dung | Kết quả năm 2024 | Ghi chú » [C=period D=note]
1 | Hội nghị sơ kết, giao ban giữa Huyện ủy với Đảng ủy các đồn | 4 cuộc » A01
2 | Trao đổi thông tin, tình hình | 61 lần » A03
3 | Tuyên truyền cho nhân dân khu vực biên giới | 170 buổi/6.558 lượt người nghe » B01/B02
4 | Phối hợp tuần tra bảo vệ biên giới | 152 lần/1.942 lượt người tham gia » C01/C02
5 | Phát quang đường tuần tra biên giới | gần 40km » C09
6 | Phát hiện, bắt giữ, tiếp nhận và xử lý | 28 vụ/ 69 đối tượng » D01/D02
7 | Đấu tranh thành công | 02 chuyên án » D62
8 | Xử phạt vi phạm hành chính | 21 vụ/ 53 đối tượng | Phạt cảnh cáo 04 đối tượng » D21/D22
9 | Nộp ngân sách nhà nước | trên 300 triệu đồng » D71
10 | Cán bộ tham gia cấp ủy xã | 6 đ/c » E02
11 | Đảng viên phụ trách hộ gia đình | 59 đảng viên phụ trách 291 hộ » E07?/E08?
12 | Tổ tự quản đường biên, mốc giới | 31 tổ/160 thành viên » C17/C18
13 | Nhà "Mái ấm biên cương" | 3 nhà/180 triệu đồng » F02/F03
14 | Quà tặng nhân dân | 200 suất/100 triệu đồng » F06/F07
15 | "Nâng bước em tới trường" | 8 em » F09
16 | Hội đàm, gặp gỡ với lực lượng nước bạn | 4 lần » G01
17 | Đường điện thắp sáng vùng biên | 3,5 km
18 | Thành lập tổ công nghệ số cộng đồng | 12 tổ
`,
};
