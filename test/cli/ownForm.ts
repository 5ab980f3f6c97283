import type { FormSource } from '../mapping/formNotation';

/** A small form of an office's own: two metrics by name, a number typed as text, a row no catalogue has. Numbers are invented. */
export const ownForm: FormSource = {
  id: 'own-form',
  covers: [],
  catalogue: 'land',
  roster: 'cao-bang-2024',
  grid: `
HUYỆN ỦY THẠCH AN
KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024

TT | Nội dung | Đơn vị tính | Năm 2023 | Năm 2024 | Ghi chú
1 | Buổi tuyên truyền | buổi | 60 | 72 |
2 | Lượt người nghe | lượt người | 2100 | '2.475 |
3 | Chuyên án đấu tranh thành công | chuyên án | | 2 | Một chuyên án ma túy
4 | Lắp đặt camera giám sát | chiếc | 3 | 5 |
`,
};
