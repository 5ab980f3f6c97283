import type { FormSource } from '../formNotation';

/** A plain list of four columns, groups in bold capitals, no numbering. Numbers are invented. */
export const haLangSimpleList: FormSource = {
  id: '4-simple-list',
  set: 'fourth',
  covers: ['Nội dung | ĐVT | Số lượng | Ghi chú', 'groups in capitals', 'no numbering', 'TCVN3'],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  unit: '2024:048',
  period: '2024-Q1',
  encoding: 'tcvn3',
  font: '.VnTime',
  grid: `
{H}Huyện ủy Hạ Lang | < | |
Số liệu kết quả phối hợp với các đồn biên phòng quý I năm 2024 | < | < | <

Nội dung | ĐVT | Số lượng | Ghi chú » [C=period D=note]
{H}Công tác lãnh đạo, chỉ đạo
Họp giao ban với các đồn biên phòng | cuộc | 2 » A01
Kiểm tra việc thực hiện quy chế phối hợp | lần | 1 » A06
Ngân sách huyện hỗ trợ biên phòng | triệu đồng | 80 | Đợt 1 » A07
{H}Quản lý, bảo vệ biên giới
Phối hợp với dân quân, công an xã tuần tra | lần | 36 » C03
Quân số tham gia | lượt người | 402 » C04
Tập thể đăng ký tham gia tự quản đường biên, mốc giới | tập thể | 41 » C14
Hộ gia đình đăng ký | hộ | 512 » C15
Cá nhân đăng ký | người | 130 » C16
{H}Đấu tranh phòng chống tội phạm
Số vụ buôn lậu, gian lận thương mại | vụ | 4 » D55
Đối tượng buôn lậu | đ/c | 3 » D56?
Chuyên án đã phá | chuyên án | 1 | Chung với Công an huyện » D62
Trị giá tang vật thu giữ | triệu đồng | 212,5 » D72
Công dân do Trung Quốc trao trả | người | 6 » D74
{H}Xây dựng cơ sở chính trị
Cán bộ biên phòng tham gia Huyện ủy | đ/c | 1 » E01
Cán bộ tham gia cấp ủy xã | đ/c | 7 » E02
Đảng viên của đồn sinh hoạt tại chi bộ xóm | đ/c | 22 » E05
Hộ gia đình do đảng viên phụ trách | hộ | 140 » E08
Học sinh được đỡ đầu trong chương trình "Nâng bước em tới trường" | cháu | 12 » F09
"Con nuôi đồn biên phòng" | cháu | 3 » F11
{H}Công tác khác
Bê tông hóa đường liên xóm | m | 350
Giấy khen cho tập thể, cá nhân | giấy | 14
Người lập biểu | < | Thủ trưởng đơn vị | < » []
`,
};
