/** Marks in the sheet. */
export const marksVi = {
  remove: 'Xóa đánh dấu trong biểu',
  removed: 'Đã xóa đánh dấu trong biểu.',
  notDrawn: 'Chưa đánh dấu được trong biểu; kết quả kiểm tra vẫn đủ ở đây.',
  notRemoved: 'Chưa xóa được đánh dấu trong biểu.',
};
