import type { FormSource } from '../formNotation';

/** VNI text, pairs in one cell for this and last half-year, x and KPS for nothing. Numbers are invented. */
export const nuiThanhVni: FormSource = {
  id: '2-vni-pairs',
  set: 'second',
  covers: ['VNI', 'pairs and triples in one cell', 'placeholders', 'sea border', 'half-year'],
  catalogue: 'sea',
  roster: 'quang-nam-2024',
  unit: '2024:517',
  period: '2024-H1',
  encoding: 'vni',
  font: 'VNI-Times',
  grid: `
HUYỆN ỦY NÚI THÀNH | < | < | <
Bảng số liệu phối hợp 6 tháng đầu năm 2024 | < | < | <
Stt | Nội dung | 6 tháng đầu năm 2023 | 6 tháng đầu năm 2024 » [C=previous D=period]
1 | Tuyên truyền pháp luật (buổi/lượt người nghe) | '21/2.010 | '25/2.466 » B01/B02
2 | Tuyên truyền biển, đảo (buổi/lượt người) | '10/900 | '13/1.500 » B21/B22
3 | Tuyên truyền chống khai thác IUU (buổi/lượt người) | '2/250 | '2/300 » B31/B32
4 | Phát tờ rơi (tờ) | 800 | '1.000 » B61
5 | Tuần tra trên biển (lần/lượt người) | '20/160 | '25/200 » C07/C08
6 | Tàu cá ra, vào (lượt tàu/lượt thuyền viên) | '1.204/7.300 | '1.310/8.122 » H01/H02
7 | Tổ tàu thuyền an toàn (tổ/phương tiện/thành viên) | '30/210/1.402 | '31/218/1.455 » H11/H12/H13
8 | Tàu cá bị nước ngoài bắt giữ (tàu/ngư dân) | KPS | '1/9 » H09/H10
9 | Tìm kiếm cứu nạn (vụ) | 2 | x » H16
10 | Xử phạt vi phạm hành chính (vụ/đối tượng) | '11/14 | '8/8 » D21/D22
11 | Tiền phạt (triệu đồng) | 66,5 | 41,25 » D71
12 | Nâng bước em tới trường (em/triệu đồng) | '9/27 | '9/27 » F09/F10
13 | Khám chữa bệnh cho nhân dân (lượt người) | 310 | 402 » F13
14 | Thả tôm giống (con) | 200000 | 350000
15 | Ngày 12/5 giao lưu bóng chuyền (trận) | 2 | 3
`,
};
