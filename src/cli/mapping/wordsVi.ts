import type { FigurePreview } from '../../actions/previewFigures';
import type { Certainty, FigureColumn, NotTaken } from '../../core/mapping/sheetMapping';

/** Of `map`, in Vietnamese. */
export const vi = {
  certainty: { certain: 'chắc chắn', likely: 'khá chắc', unclear: 'chưa rõ' } as Record<Certainty, string>,
  meaning: {
    plan: 'Kế hoạch năm',
    period: 'Thực hiện trong kỳ',
    cumulative: 'Lũy kế',
    previous: 'Cùng kỳ năm trước',
    qualifier: 'Ước tính',
    note: 'Ghi chú',
    explanation: 'Giải trình',
  } as Record<FigureColumn, string>,
  /** Why a row or column gives no figure, after `không lấy:`. */
  notTaken: {
    heading: 'tiêu đề nhóm',
    unitTotal: 'số cộng của đơn vị',
    text: 'chữ, không phải số liệu',
    total: 'số cộng',
    computed: 'tính từ số khác',
    otherPeriod: 'của kỳ khác',
    number: 'số thứ tự',
    code: 'mã',
    label: 'tên dòng',
    measure: 'đơn vị tính',
    unit: 'tên đơn vị',
    person: 'theo lựa chọn',
  } as Record<NotTaken, string>,
  notTakenAs: (why: string) => `không lấy: ${why}`,
  /** States of a cell that has no number, and of one that is not used. */
  state: {
    blank: 'để trống',
    notApplicable: 'x, không áp dụng',
    notCounted: 'không tính, giữ ở Ghi chú',
    notUsed: 'không dùng, lũy kế tính theo biểu',
  } as Record<Exclude<FigurePreview['state'], 'number' | 'text'>, string>,
  status: {
    ready: 'không còn gì phải hỏi',
    questions: 'còn chỗ chưa rõ',
    coded: 'đã có mã chỉ tiêu',
    noTable: 'không thấy bảng số liệu',
    unreadable: 'không đọc được',
  },
  coded: 'Biểu đã có mã chỉ tiêu nên không phải ghép. Dùng thẳng lệnh check hoặc merge.',
  noTable: 'Không nhận ra chỉ tiêu nào trong tệp. Nhờ đơn vị gửi biểu làm từ mẫu.',
  sheet: (name: string) => `trang “${name}”`,
  hiddenSheet: (name: string) =>
    `Trang “${name}” đang ẩn nên không lấy số, dù có vẻ có số liệu. Cần lấy thì bỏ ẩn trang rồi chạy lại.`,
  known: 'mẫu biểu đã nhớ',
  unit: 'Đơn vị',
  unitsInTable: 'ghi ở từng dòng hoặc từng cột của bảng',
  unitUnknown: 'chưa rõ; ghi --unit MÃ-ĐƠN-VỊ',
  unitOther: (title: string) => `chưa rõ, có thể là ${title}; ghi --unit MÃ-ĐƠN-VỊ`,
  period: 'Kỳ',
  periodUnsaid: (asked: string) => `biểu không ghi; lấy ${asked}`,
  periodOther: (own: string, asked: string) =>
    `${own}, khác kỳ đang cần là ${asked}; nếu biểu ghi nhầm: --set-period KỲ`,
  table: (number: number) => `Bảng ${number}`,
  tableAt: (header: string | undefined, body: string) =>
    `${header === undefined ? 'không có dòng tiêu đề' : `tiêu đề ở dòng ${header}`}, số liệu ở dòng ${body}`,
  columns: 'Cột',
  rows: 'Dòng',
  questions: (count: number) => `Cần xem ${count} chỗ`,
  candidates: 'có thể là',
  answer: (place: string, answer: string) =>
    `Ghi --set "${place}=${answer}"; không lấy thì ghi --set "${place}=-".`,
  ownMetric: (place: string) =>
    `Là chỉ tiêu riêng của địa phương thì ghi --set "${place}=+flow" (việc phát sinh, cộng các kỳ) hoặc --set "${place}=+stock" (số hiện có, lấy kỳ cuối).`,
  anyMetric: 'MÃ',
  anyMeaning: 'period|plan|cumulative|previous|note',
  figures: (taken: number, blank: number) =>
    `Số sẽ lấy: ${taken} ô${blank > 0 ? `; ${blank} ô để trống` : ''}`,
  metric: (code: string, label: string) => `${code} ${label}`,
  ofUnit: (title: string, words: string) => `${words} của ${title}`,
  remembered: (forms: number, path: string, all: number) =>
    `Đã nhớ cách ghép ${forms} mẫu biểu vào ${path} (tệp này có ${all} mẫu).`,
  stillOpen: 'Chỗ còn chưa rõ thì chưa nhớ; merge chỉ nhận biểu khi không còn chỗ nào chưa rõ.',
  nothingToRemember: 'Không có biểu nào để nhớ nên không ghi tệp.',
  /** Of `merge`: a sheet of a form without codes, and what is to be done about it. */
  notMapped: (command: string, memory: string) =>
    `Biểu do đơn vị tự lập, chưa ghép với chỉ tiêu nên không lấy số. Chạy: ${command}; xong gộp lại, thêm --mapping ${memory}.`,
  stillAsks: (count: number, places: string, command: string) =>
    `Biểu còn ${count} chỗ chưa rõ (${places}) nên không lấy số. Chạy: ${command} --set "CHỖ=MÃ"; xong gộp lại.`,
  noUnit: (file: string) =>
    `Không rõ biểu của đơn vị nào nên không lấy số. Thêm --assign "${file}=MÃ-ĐƠN-VỊ".`,
  notChosen: 'Tệp ghi sau --mapping chỉ chọn trang khác của biểu, nên trang này không lấy.',
  severalSheets: (count: number, command: string, choice: string) =>
    `Tệp có ${count} trang đều là báo cáo của đơn vị này. Chọn một trang: ${command}; xong gộp lại, thêm --mapping ${choice}.`,
  periodTaken: (asked: string) => `Biểu không ghi kỳ; đã hiểu là “${asked}”. Nếu không phải, bỏ tệp này ra.`,
  ofSheet: (sheet: string, sentence: string) => `Trang “${sheet}”: ${sentence}`,
  nextTime: (path: string) => `Từ nay gộp biểu cùng mẫu bằng: merge … --mapping ${path}`,
};
