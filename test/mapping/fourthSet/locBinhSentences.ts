import type { FormSource } from '../formNotation';

/** Results written as sentences, as a report's draft would have them. Numbers are invented. */
export const locBinhSentences: FormSource = {
  id: '4-results-in-sentences',
  set: 'fourth',
  covers: ['figures inside sentences', 'Kết quả: n lần/m lượt người', 'no unit column', 'who does it'],
  catalogue: 'land',
  roster: 'lang-son-2024',
  unit: '2024:188',
  period: '2024-9M',
  grid: `
HUYỆN ỦY LỘC BÌNH | < | < | <
Kết quả thực hiện các nội dung phối hợp 9 tháng đầu năm 2024 | < | < | <
STT | Nội dung phối hợp | Cơ quan thực hiện | Kết quả thực hiện » [D=period]
1 | Giao ban giữa Ban Thường vụ Huyện ủy và Đảng ủy các đồn biên phòng | Văn phòng Huyện ủy | Kết quả: 03 cuộc » A01
2 | Trao đổi, thông báo tình hình | Các đồn biên phòng | Kết quả: 112 lần » A03
3 | Phối hợp tuần tra bảo vệ đường biên, mốc giới | Đồn BP Chi Ma | Kết quả: 14 lần/184 lượt người » C01/C02
4 | Tuyên truyền, phổ biến pháp luật cho nhân dân biên giới | Đồn BP, Ban Tuyên giáo | Đã tổ chức 88 buổi/3.240 lượt người nghe » B01/B02
5 | Tuyên truyền Luật Biên phòng Việt Nam | Đồn BP | Tổ chức được 31 buổi/1.105 lượt người » B11/B12
6 | Phát quang đường thông tầm nhìn biên giới | UBND các xã | Hoàn thành 6,5 km » C10
7 | Đấu tranh, phát hiện, bắt giữ, xử lý các loại tội phạm | Công an huyện, Đồn BP | Kết quả: 25 vụ/61 đối tượng » D01/D02
8 | Xử phạt vi phạm hành chính | Đồn BP | Kết quả: 17 vụ/40 đối tượng » D21/D22
9 | Thu nộp ngân sách nhà nước từ xử phạt | Đồn BP | Số tiền 182,5 triệu đồng » D71
10 | Vận động nhân dân tham gia tổ tự quản đường biên, cột mốc | UBND các xã | Duy trì 24 tổ/165 thành viên » C17/C18
11 | Phân công đảng viên đồn biên phòng phụ trách hộ gia đình | Đồn BP | Hiện có 41 đảng viên phụ trách 190 hộ » E07?/E08?
12 | Khám, chữa bệnh, cấp phát thuốc miễn phí | Trung tâm Y tế, Đồn BP | Cho 260 lượt người » F13
13 | Tặng quà cho hộ nghèo, gia đình chính sách | Mặt trận Tổ quốc | Trao 150 suất quà, trị giá 75 triệu đồng » F06?/F07?
14 | Kết nghĩa cụm dân cư hai bên biên giới | UBND xã Yên Khoái | Duy trì 02 cặp » G04
15 | Hội đàm với lực lượng bảo vệ biên giới Trung Quốc | Đồn BP Chi Ma | Kết quả: 02 lần/18 lượt người » G01/G02
16 | Diễn tập khu vực phòng thủ | Ban CHQS huyện | Kết quả: 01 cuộc/120 lượt người
17 | Chuyển đổi số ở xã biên giới | Phòng Văn hóa | Lắp đặt 12 điểm wifi miễn phí
`,
};
