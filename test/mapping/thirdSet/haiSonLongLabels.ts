import type { FormSource } from '../formNotation';

/** A border commune of 2025 in the language of its report: long labels, group rows with totals, an own table of money below. Numbers are invented. */
export const haiSonLongLabels: FormSource = {
  id: '3-long-labels',
  set: 'third',
  covers: [
    'long labels',
    'totals with children',
    'commune of 2025',
    'money table with its unit above',
    'signatures',
  ],
  catalogue: 'land',
  roster: 'quang-ninh-2025',
  unit: '2025:06724',
  period: '2025',
  grid: `
ĐẢNG BỘ TỈNH QUẢNG NINH | < | < | ĐẢNG CỘNG SẢN VIỆT NAM | <
ĐẢNG ỦY XÃ HẢI SƠN | < | < | Hải Sơn, ngày 10 tháng 12 năm 2025 | <
PHỤ LỤC | < | < | < | <
Một số kết quả phối hợp giữa Đảng ủy xã và các đồn Biên phòng năm 2025 | < | < | < | <

TT | Nội dung | Kết quả | Đơn vị tính | Ghi chú » [C=period E=note]
1 | Tổng số lần trao đổi, thông báo tình hình giữa xã với các đồn biên phòng đóng quân trên địa bàn | 48 | lần » A03b?
2 | Tổng số buổi tuyên truyền pháp luật cho nhân dân trên địa bàn xã | 60 | buổi | 20 buổi do đồn chủ trì » B01
2.1 | Tuyên truyền Luật Biên phòng Việt Nam | 22 | buổi » B11
2.2 | Tuyên truyền các hiệp định, quy chế về biên giới với Trung Quốc | 25 | buổi » B41
2.3 | Tuyên truyền các nội dung khác | 13 | buổi » B51
3 | Tổng số lượt người được tuyên truyền | 2316 | lượt người » B02
4 | Số lần phối hợp tuần tra bảo vệ biên giới giữa dân quân xã với đồn biên phòng | 52 | lần » C03?
5 | Tổng chiều dài đường thông tầm nhìn biên giới đã phát quang | 7.8 | km » C10
6 | Số tổ tự quản đường biên, cột mốc đang hoạt động | 12 | tổ » C17
7 | Số thành viên tham gia các tổ tự quản đường biên, cột mốc | 84 | người » C18
8 | Số vụ việc vi phạm hành chính đã bị xử phạt | 4 | vụ » D21
9 | Số cán bộ biên phòng tăng cường cho xã | 1 | đồng chí » E04
10 | Số đảng viên đồn biên phòng được phân công phụ trách hộ gia đình | 18 | đảng viên » E07
11 | Số hộ gia đình được đảng viên đồn biên phòng phụ trách | 86 | hộ » E08
12 | Số hộ gia đình đạt gia đình văn hóa | 390 | hộ
13 | Số lượt người khám, chữa bệnh, cấp thuốc miễn phí | 205 | lượt người » F13

Kinh phí, quà tặng (ĐVT: triệu đồng) | < | < | < | < » []
TT | Nội dung | Kết quả | Nguồn | Ghi chú » [C=period E=note]
1 | Kinh phí địa phương hỗ trợ công tác biên phòng | 120 | NSĐP » A07
2 | Trị giá quà, vật chất tặng các đơn vị biên phòng | 36.5 | Vận động » A09
3 | "Xuân Biên phòng ấm lòng dân bản" | 210 | Xã hội hóa » F08
4 | Mua sắm máy tính cho trụ sở xã | 95 | NSĐP
 | Cộng | 461.5
CÁN BỘ TỔNG HỢP | < | < | T/M BAN THƯỜNG VỤ | < » []
`,
};
