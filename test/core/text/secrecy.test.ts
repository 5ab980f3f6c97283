import { hasSecrecyMark } from '../../../src/core/text/secrecy';

test.each([
  'MẬT',
  'TỐI MẬT',
  'TUYỆT MẬT',
  'Mật',
  ' mật ',
  'M Ậ T',
  'T Ố I   M Ậ T',
  '[Tối mật]',
  'Kế hoạch số 12 (Mật)',
  'Báo cáo tháng 3 (TUYỆT MẬT) của đồn',
  'Kết quả tuần tra.\nMẬT\nGhi chú',
  '— TỐI MẬT —',
  'Độ mật: Mật',
  'Độ mật: Tối mật',
  'ĐỘ MẬT: A',
  'Theo văn bản MẬT số 05',
  'đóng dấu MẬT',
  'KẾ HOẠCH MẬT SỐ 5',
  'TÀI LIỆU TỐI MẬT',
  'MẬT'.normalize('NFD'),
  'BẢO VỆ BÍ MẬT NHÀ NƯỚC; TÀI LIỆU MẬT',
])('%j carries a mark', (text) => {
  expect(hasSecrecyMark(text)).toBe(true);
});

test.each([
  '',
  'Không nhập nội dung bí mật nhà nước trên máy kết nối Internet.',
  'Tuyên truyền Luật Bảo vệ bí mật nhà nước cho 56 lượt người',
  'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  'BẢO MẬT THÔNG TIN',
  'mật độ dân số',
  'MẬT ĐỘ DÂN SỐ',
  'đường, mật, sữa',
  'Thu giữ 20 lít mật ong',
  'THU GIỮ 20 LÍT MẬT ONG',
  'THU 5 LÍT MẬT',
  'mật khẩu',
  'phối hợp chặt chẽ, mật thiết',
  'mức độ mật thiết: cao',
  'xử lý 01 vụ làm lộ tài liệu mật',
  'Độ mật:',
  'Độ mật: ......',
  'Độ mật: Không',
  'Độ mật: thường',
  'Độ mật:\nSố: 12',
  'tràn dịch túi mật',
  'MẬT MÃ',
  'TẬP MẬT PHỤC',
  'Mất',
  'MAT',
])('%j carries none', (text) => {
  expect(hasSecrecyMark(text)).toBe(false);
});
