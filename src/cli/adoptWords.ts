import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import type { AdoptionProblem } from '../core/mapping/planAdoption';
import type { Language } from '../core/validation/describeIssue';

type Obstacle = Exclude<UnpatchableReason['code'], 'unreadable'>;

/** The sheet and the cell in the way, empty where there is none. */
type Words = {
  readonly oneFile: string;
  readonly sameKind: (out: string, ending: string) => string;
  readonly chooseSheet: string;
  readonly noUnit: (sheet: string) => string;
  readonly open: (questions: number) => string;
  readonly problems: Readonly<Record<AdoptionProblem, string>>;
  readonly obstacle: (code: Obstacle, sheet: string, cell: string) => string;
  readonly done: (facts: {
    readonly sheet: string;
    readonly unit: string;
    readonly metrics: number;
    readonly out: string;
  }) => string;
  readonly converted: (figures: number) => string;
  readonly own: (codes: readonly string[]) => string;
  readonly lost: (cells: readonly string[]) => string;
  readonly next: (out: string) => string;
};

/** The first ten; the check names every one. */
const listed = (cells: readonly string[]) =>
  `${cells.slice(0, 10).join(', ')}${cells.length > 10 ? '…' : ''}`;

const vi: Words = {
  oneFile: 'Lệnh adopt cần đúng một tệp; ghi tên một tệp, không ghi thư mục.',
  sameKind: (out, ending) =>
    `“${out}” khác loại với tệp gốc; ghi sau --out tên tệp có đuôi ${ending} như tệp gốc.`,
  chooseSheet: 'Tệp có nhiều trang có số liệu; chọn một trang bằng --sheet.',
  noUnit: (sheet) => `Không rõ trang “${sheet}” của đơn vị nào; ghi thêm --unit.`,
  open: (questions) =>
    `Còn ${questions} chỗ chưa rõ nên chưa gắn mã; ghi --set hoặc --unit cho từng chỗ ở trên rồi chạy lại.`,
  problems: {
    noFigures: 'Chưa ghép được ô số nào nên chưa gắn mã; chạy map để xem, rồi ghi --set.',
    severalUnits: 'Trang có số của nhiều đơn vị nên không gắn mã được; gộp tệp bằng merge --mapping.',
    tooManySets: 'Các bảng trên trang khác nhau quá nhiều; tách mỗi bảng ra một trang rồi chạy lại.',
    noRoom: 'Trang dùng đến cột hoặc dòng cuối cùng nên không còn chỗ cho mã; bỏ bớt cột, dòng thừa.',
  },
  obstacle: (code, sheet, cell) =>
    ({
      signed: 'Tệp có chữ ký số, sửa là mất hiệu lực nên chưa gắn mã; dùng bản chưa ký.',
      lockedStructure:
        'Sổ đang khóa cấu trúc nên chưa thêm được trang bộ chỉ tiêu; bỏ khóa trong Excel rồi chạy lại.',
      nameTaken: `Sổ đã có trang biểu đồ tên “${sheet}” nên chưa thêm được trang bộ chỉ tiêu; đổi tên trang đó.`,
      disordered: STRUCTURE.vi,
      noStyles: STRUCTURE.vi,
    })[code as string] ??
    `Ô ${cell} trang “${sheet}” không sửa được trong tệp; sửa ô đó bằng Excel rồi chạy lại.`,
  done: ({ sheet, unit, metrics, out }) =>
    `Đã gắn mã ${metrics} chỉ tiêu cho trang “${sheet}” (${unit}), ghi vào ${out}; tệp gốc giữ nguyên.`,
  converted: (figures) =>
    `${figures} số chung ô hoặc khác đơn vị tính được tách, đổi bằng công thức ở cột ẩn.`,
  own: (codes) =>
    `Mã chỉ tiêu riêng: ${listed(codes)}. Đơn vị khác đặt mã này cho chỉ tiêu khác thì không gộp chung được; nên dùng chung bộ chỉ tiêu của tỉnh (--catalogue).`,
  lost: (cells) =>
    `Số gõ bằng chữ ở ô ${listed(cells)} công thức không đổi được nên sẽ không được cộng; nhập lại thành số ở đó.`,
  next: (out) => `Từ nay check và merge đọc ${out} như biểu làm từ mẫu.`,
};

const en: Words = {
  oneFile: 'adopt takes exactly one file; name a file, not a folder.',
  sameKind: (out, ending) =>
    `“${out}” is of another kind than the file; give a name ending in ${ending} after --out.`,
  chooseSheet: 'The file has several sheets of figures; choose one with --sheet.',
  noUnit: (sheet) => `Nothing says whose report sheet “${sheet}” is; add --unit.`,
  open: (questions) =>
    `${questions} ${questions === 1 ? 'place is' : 'places are'} still open, so no codes were given; say each with --set or --unit, as above.`,
  problems: {
    noFigures: 'No figure is matched, so no codes were given; run map to see, then add --set.',
    severalUnits: 'The sheet holds figures of several units and cannot be coded; use merge --mapping.',
    tooManySets: 'The tables on the sheet differ too much; put each on a sheet of its own, then run again.',
    noRoom:
      'The sheet reaches to the last column or row, leaving no room for codes; delete what is not needed.',
  },
  obstacle: (code, sheet, cell) =>
    ({
      signed: 'The file is digitally signed; a change would void that, so none was made. Use one not signed.',
      lockedStructure:
        'The workbook’s structure is locked, so the catalogue’s sheet could not be added; unlock it in Excel.',
      nameTaken: `The workbook has a chart sheet named “${sheet}”, so the catalogue’s sheet was not added; rename it.`,
      disordered: STRUCTURE.en,
      noStyles: STRUCTURE.en,
    })[code as string] ??
    `Cell ${cell} of sheet “${sheet}” cannot be changed in the file; change it in Excel first.`,
  done: ({ sheet, unit, metrics, out }) =>
    `Sheet “${sheet}” has codes for ${metrics} metrics (${unit}), written to ${out}; the file itself is unchanged.`,
  converted: (figures) =>
    `${figures} ${figures === 1 ? 'figure that shares its cell or has' : 'figures that share a cell or have'} another measure: worked out by formulas in hidden columns.`,
  own: (codes) =>
    `Metrics of your own: ${listed(codes)}. A unit that uses one of these codes for something else cannot be merged with this one; better share the province’s catalogue (--catalogue).`,
  lost: (cells) =>
    `No formula can convert what is typed as text in ${listed(cells)}, so it will not count; type a number there.`,
  next: (out) => `From now on check and merge read ${out} like a form made from the template.`,
};

const STRUCTURE = {
  vi: 'Tệp có cấu trúc khác thường nên chưa gắn mã; mở và lưu lại bằng Excel rồi chạy lại.',
  en: 'The file is built unusually, so no codes were given; open and save it in Excel, then run again.',
};

export type AdoptWords = Words;

export const ADOPT_WORDS: Readonly<Record<Language, AdoptWords>> = { vi, en };
