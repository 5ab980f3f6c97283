import { WORDS } from '../../../template/words';
import type { Row, Scene, Sentences, Wordings } from '../message';
import { fitting } from '../phrases';
import { line, titled } from '../phrasesVi';

export const required: Wordings<'V01' | 'V22'> = {
  'V01.blank': (_, { cell, row }) => ({
    ...(row.kind === 'text'
      ? { what: 'Mục này chưa có nội dung.', todo: `Ghi nội dung từ ô ${cell}, mỗi dòng một ý.` }
      : { what: 'Chưa có số trong kỳ.', todo: `Nhập số ở ô ${cell}, hoặc nhập 0 nếu không phát sinh.` }),
    why: `V01: báo cáo nào cũng có ${line(row)}. Ô ${cell} đang trống, mà trống không có nghĩa là 0.`,
  }),
  'V01.noSection': (_, scene) => noSection('V01', scene),
  'V22.blank': (_, { cell, row }) => ({
    what: row.label ? `Báo cáo năm chưa có mục ${row.label}.` : 'Báo cáo năm chưa có mục này.',
    todo: `Ghi nội dung từ ô ${cell}, mỗi dòng một ý.`,
    why: `V22: báo cáo năm có đủ hạn chế và phương hướng. Từ ô ${cell} chưa có dòng nào được ghi.`,
  }),
  'V22.noSection': (_, scene) => noSection('V22', scene),
};

function noSection(rule: string, { row }: Scene): Sentences {
  return {
    what: gone(row),
    todo: `Thêm dưới bảng một dòng có mã ${row.code} ở cột ${WORDS.code}, ghi nội dung ở ô bên phải.`,
    why: `${rule}: mục này được tìm theo mã ở cột ${WORDS.code}. Không dòng nào trong biểu ghi mã ${row.code}.`,
  };
}

const gone = (row: Row) => fitting(`Biểu không còn ${titled(row)}.`, `Biểu không còn ${line(row)}.`);
