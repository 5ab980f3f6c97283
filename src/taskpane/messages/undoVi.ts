import { firstOf, joined } from './lists';

/** Taking back what was done. */
export const undoVi = {
  undo: 'Hoàn tác',
  what: (what: string) => `Hoàn tác: ${what}`,
  failed: 'Chưa hoàn tác được; sổ vẫn như trước khi bấm.',
  place: (sheet: string, cell?: string) => (cell ? `ô ${cell} trang ${sheet}` : `trang ${sheet}`),
  done: (
    cells: number,
    removed: readonly string[],
    kept: readonly string[],
    unguarded: readonly string[] = [],
  ) =>
    [
      ...(cells > 0 ? [`Đã hoàn tác ${cells} ô.`] : []),
      ...(removed.length > 0 ? [`Đã xóa các trang vừa thêm: ${joined(removed)}.`] : []),
      ...(unguarded.length > 0
        ? [`Kiểm tra khi nhập và khóa ô của ${joined(unguarded)} đã về như trước khi đặt lại.`]
        : []),
      ...(kept.length > 0 ? [`Giữ nguyên vì đã nhập lại sau đó: ${firstOf(kept)}.`] : []),
    ].join(' ') || 'Không còn gì để hoàn tác.',
  form: (unit: string) => `tạo biểu ${unit}`,
  merge: 'ghi bản tổng hợp',
  fixes: (cells: number) => `sửa ${cells} ô`,
  explanation: (cell: string) => `giải trình ô ${cell}`,
};
