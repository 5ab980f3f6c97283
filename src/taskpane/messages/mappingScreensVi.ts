import { figure } from '../../core/validation/messages/phrases';
import { quoted } from './lists';

/** A label this alike is the metric's in other words only. */
const ALIKE = 0.95;

/** `2 dòng và 1 cột` */
const rowsAndColumns = (rows: number, columns: number) =>
  [...(rows > 0 ? [`${rows} dòng`] : []), ...(columns > 0 ? [`${columns} cột`] : [])].join(' và ');

/** What the screens of matching a form say, loaded with them. */
export const mappingScreensVi = {
  why: 'Vì sao?',
  whyOf: (place: string) => `Vì sao ${place} được ghép như vậy?`,
  /** Said after the certainty: `Khá chắc: tên gần giống; không ghi đơn vị tính.` */
  because: (certainty: string, reasons: readonly string[]) => `${certainty}: ${reasons.join('; ')}.`,
  moreCells: (count: number) => `Hiện thêm ${count} ô`,
  moreCellsOf: (place: string, count: number) => `Hiện thêm ${count} ô của ${place}`,
  fewerCells: 'Ẩn bớt',
  hidden: (sheets: readonly string[]) =>
    `Trang ẩn ${quoted(sheets)} có số khớp chỉ tiêu nhưng không đọc; bỏ ẩn nếu cần.`,
  /** `Không lấy: tính từ số khác` */
  notTakenAs: (notTaken: string, why: string | undefined) => (why ? `${notTaken}: ${why}` : notTaken),
  reasons: {
    label: (score: number): string => (score >= ALIKE ? 'tên giống' : 'tên gần giống'),
    name: 'đúng tên',
    weakLabel: 'tên không giống hẳn chỉ tiêu nào',
    severalMetrics: (metrics: readonly string[]) => `giống nhiều chỉ tiêu (${metrics.join(', ')})`,
    measure: (said: string) => `đúng đơn vị tính “${said}”`,
    noMeasure: 'không ghi đơn vị tính',
    inheritedMeasure: (said: string) => `đơn vị tính theo dòng trên “${said}”`,
    otherMeasure: (said: string, unit: string) => `ghi “${said}”, chỉ tiêu tính bằng “${unit}”`,
    scale: (said: string, unit: string, factor: number) => `đổi “${said}” ra ${unit} (× ${figure(factor)})`,
    noScale: (unit: string) => `không ghi tiền tính bằng đồng hay ${unit}`,
    group: (group: string) => `đúng nhóm ${group}`,
    otherGroup: (group: string) => `thuộc nhóm ${group}, khác nhóm đang đọc`,
    parent: (metric: string) => `nằm dưới ${metric}`,
    order: 'đúng thứ tự',
    duplicate: (places: string) => (places ? `trùng với ${places}` : 'trùng với chỗ khác'),
    hidden: 'đang ẩn',
    header: (said: string) => `tiêu đề ghi “${said}”`,
    unknownHeader: 'tiêu đề không rõ nghĩa',
    noHeader: 'không có tiêu đề',
    unit: (unit: string) => `của ${unit}`,
    severalUnits: 'tên của nhiều đơn vị',
    remembered: 'đã nhớ từ lần trước',
    person: 'đã chọn',
    goneMetric: (metric: string) => `đã nhớ là ${metric}, nay không có hoặc đã khác`,
  },
  header: {
    rows: (rows: string) => `Tiêu đề bảng ở dòng ${rows}`,
    none: 'Chưa thấy dòng tiêu đề bảng',
    field: 'Tiêu đề bảng ở dòng',
    placeholder: 'Ví dụ: 6-7',
    read: 'Đọc lại',
    unread: 'Ghi dòng đầu và dòng cuối, ví dụ 6-7.',
    change: 'Đổi dòng tiêu đề',
    changePeriod: 'Đổi kỳ của biểu',
    dated: (places: string) =>
      `Tiêu đề ${places} ghi năm hoặc quý. Chọn nội dung của các chỗ đó trước, rồi đổi kỳ.`,
  },
  preview: {
    counts: (numbers: number, metrics: number) => `Sẽ lấy ${numbers} số của ${metrics} chỉ tiêu.`,
    blank: (cells: number) => `${cells} ô của chỉ tiêu để trống.`,
    unlike: (cells: number) => `Chỉ hiện ${cells} ô đọc khác với tệp`,
    table: (sheet: string) => `Số sẽ lấy ở trang ${sheet}`,
    leftTable: (sheet: string) => `Số không lấy ở trang ${sheet}`,
    sheet: (sheet: string) => `Trang “${sheet}”`,
    cell: 'Ô',
    inFile: 'Trong tệp',
    taken: 'Lấy là',
    whyLeft: 'Vì sao không lấy',
    more: (next: number, left: number) => `Hiện thêm ${next} ô (còn ${left})`,
    open: {
      counted: (rows: number, columns: number) =>
        `${rowsAndColumns(rows, columns)} chưa rõ sẽ không được lấy:`,
      coded: (rows: number, columns: number) =>
        `${rowsAndColumns(rows, columns)} chưa rõ sẽ không được gắn mã:`,
    },
    left: (cells: number) => `${cells} ô có số nhưng không lấy`,
    nobody: 'chưa rõ đơn vị',
    likely: 'khá chắc',
    states: {
      blank: 'để trống',
      notApplicable: 'x, không áp dụng',
      notCounted: 'Không tính, chỉ giữ nguyên văn',
      notUsed: 'Không dùng, biểu tự tính',
    },
    whys: {
      heading: 'dòng tiêu đề nhóm',
      unitTotal: 'số cộng của đơn vị',
      text: 'phần chữ',
      total: 'số cộng',
      computed: 'tính từ số khác',
      otherPeriod: 'của kỳ khác',
      number: 'số thứ tự',
      code: 'mã',
      label: 'tên dòng',
      measure: 'đơn vị tính',
      unit: 'tên đơn vị',
      person: 'đã chọn không lấy',
      unclear: 'chưa rõ là gì',
      noMetric: 'không phải số của chỉ tiêu ở dòng này',
      outside: 'nằm ngoài bảng',
    },
  },
  metric: {
    intro: (text: string) => `Thêm “${text}” vào bộ chỉ tiêu riêng của tỉnh, dùng cho cả các tệp sau.`,
    label: 'Tên chỉ tiêu',
    noLabel: 'Ghi tên chỉ tiêu.',
    unit: 'Đơn vị tính',
    chooseUnit: 'Chọn đơn vị tính',
    noUnit: 'Chọn đơn vị tính của chỉ tiêu.',
    scaled: (unit: string) => `Số trong biểu được đổi về ${unit}. Chọn ${unit}.`,
    group: 'Nhóm',
    chooseGroup: 'Chọn nhóm',
    noGroup: 'Chọn nhóm của chỉ tiêu.',
    periods: 'Cộng dồn theo kỳ',
    sum: 'Cộng các kỳ (số phát sinh trong kỳ)',
    latest: 'Lấy kỳ cuối (số hiện có)',
    noPeriods: 'Chọn cách cộng dồn: bốn quý của số hiện có không được cộng lại.',
    code: 'Mã',
    codeHint: 'Chữ của nhóm rồi ba chữ số từ 101.',
  },
};
