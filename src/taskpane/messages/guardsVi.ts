/** Native validations and locks that a paste has taken. */
export const guardsVi = {
  lost: (cells: number) =>
    `${cells} ô đã mất kiểm tra khi nhập hoặc khóa, thường do dán. Bấm Đặt lại; số đã nhập giữ nguyên.`,
  restore: 'Đặt lại kiểm tra khi nhập và khóa ô',
  busy: 'Đang đặt lại kiểm tra khi nhập và khóa ô …',
  done: (cells: number) =>
    cells > 0
      ? `Đã đặt lại kiểm tra khi nhập và khóa của ${cells} ô; số đã nhập giữ nguyên.`
      : 'Đã đặt lại định dạng ô và bảo vệ trang; số đã nhập giữ nguyên.',
  nothing: 'Không có ô nào mất kiểm tra khi nhập hoặc khóa.',
  what: 'đặt lại kiểm tra và khóa ô',
};
