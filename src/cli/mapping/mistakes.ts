import type { Language } from '../../core/validation/describeIssue';

const vi = {
  badSetting: (text: string) =>
    `Không hiểu --set “${text}”; ghi như "12=B01", "D12=B02", "12#2=B02", "D=period", "D=period@2024:048", "12=-" hoặc "?=-".`,
  oneFile: 'Chỉ sửa được từng tệp một; ghi một tệp với --set, --unit hoặc --set-period.',
  oneSheet: 'Tệp có nhiều trang số liệu; chọn trang cần sửa bằng --sheet.',
  nothingToCorrect: (file: string) => `Không có gì để sửa trong “${file}”; chạy map không có --set để xem.`,
  noSuchSheet: (name: string) => `Không có trang “${name}” trong các tệp; chọn một trang sau.`,
  noSuchPlace: (place: string, sheet: string) =>
    `Trang “${sheet}” không có dòng hay cột số liệu “${place}”; chạy map không có --set để xem tên từng chỗ.`,
  noMetricPlace: (place: string) =>
    `“${place}” không phải chỗ ghi chỉ tiêu; ghi nội dung cột như "${place}=period", hoặc "${place}=-".`,
  noMeaningPlace: (place: string) =>
    `“${place}” là chỗ ghi chỉ tiêu; ghi mã chỉ tiêu như "${place}=B01", hoặc "${place}=-".`,
  severalAt: (place: string) => `“${place}” có nhiều số liệu; ghi rõ một trong các chỗ sau.`,
  unknownMetric: (code: string) => `Không có chỉ tiêu “${code}” trong mẫu; xem lại mã ở cột Mã của biểu mẫu.`,
  unknownUnit: (text: string, roster: string) =>
    `Không rõ đơn vị “${text}” trong ${roster}; ghi mã của một đơn vị sau.`,
  unitsInTable: (sheet: string) =>
    `Trang “${sheet}” có nhiều đơn vị trong bảng nên không dùng --unit; ghi từng chỗ như --set "D=@MÃ-ĐƠN-VỊ".`,
  datedColumns: (places: string) =>
    `Cột hoặc dòng ${places} tự ghi năm hay quý; đổi kỳ thì nói rõ từng chỗ, như --set "D=previous" --set "E=period".`,
  needsJson: (path: string) =>
    `“${path}” không phải tên tệp .json; ghi sau --remember tên tệp có đuôi .json.`,
  noMappingFile: (path: string) =>
    `Không thấy “${path}” ghi sau --mapping; tạo bằng map … --remember ${path}.`,
  closedMappingFile: (path: string, cause: string) =>
    `Không mở được “${path}” (${cause}); xem lại quyền truy cập.`,
  noMapping: (path: string) =>
    `“${path}” không phải tệp ghép biểu, hoặc đã hỏng; ghi tệp do map --remember hay map --json tạo ra, hoặc bản tổng hợp đã nhớ biểu.`,
  keepsOther: (path: string) =>
    `“${path}” đã có nội dung khác, không phải cách ghép biểu, nên không ghi vào; ghi tên khác sau --remember.`,
  badAssign: (text: string) => `Không hiểu --assign “${text}”; ghi như --assign "TÊN-TỆP.xlsx=2024:048".`,
  assignUnused: (path: string) =>
    `“${path}” ghi sau --assign không nằm trong các tệp cần gộp; xem lại tên tệp.`,
  assignedTwice: (path: string) => `“${path}” được --assign cho hai đơn vị; giữ lại một.`,
  assignSeveral: (path: string) =>
    `“${path}” có báo cáo của nhiều đơn vị nên không gán cho một đơn vị được; bỏ --assign của tệp này.`,
};

/** Wrong usage of what foreign forms need, one sentence each: what is wrong and what to type. */
type Mistakes = typeof vi;

const en: Mistakes = {
  badSetting: (text) =>
    `--set “${text}” cannot be read; write "12=B01", "D12=B02", "12#2=B02", "D=period", "D=period@2024:048", "12=-" or "?=-".`,
  oneFile: 'Files are corrected one at a time; give one file with --set, --unit or --set-period.',
  oneSheet: 'The file has several sheets of figures; choose the one to correct with --sheet.',
  nothingToCorrect: (file) => `There is nothing to correct in “${file}”; run map without --set to see.`,
  noSuchSheet: (name) => `No file has a sheet “${name}”; choose one of these.`,
  noSuchPlace: (place, sheet) =>
    `Sheet “${sheet}” has no row or column of figures “${place}”; run map without --set to see the places.`,
  noMetricPlace: (place) =>
    `“${place}” is no place for a metric; say what its figures are, as in "${place}=period", or "${place}=-".`,
  noMeaningPlace: (place) =>
    `“${place}” is a place for a metric; give its code, as in "${place}=B01", or "${place}=-".`,
  severalAt: (place) => `“${place}” holds several metrics; name one of these places.`,
  unknownMetric: (code) => `The form has no metric “${code}”; look up the code in the template's column Mã.`,
  unknownUnit: (text, roster) =>
    `No unit “${text}” is known for sure in ${roster}; give the code of one of these.`,
  unitsInTable: (sheet) =>
    `Sheet “${sheet}” names several units in its table, so --unit is no use; say each, as in --set "D=@CODE".`,
  datedColumns: (places) =>
    `Columns or rows ${places} name their own year or quarter; with another period say each, as in --set "D=previous" --set "E=period".`,
  needsJson: (path) => `“${path}” is no .json file name; give one after --remember.`,
  noMappingFile: (path) => `No file “${path}” after --mapping; make it with map … --remember ${path}.`,
  closedMappingFile: (path, cause) => `“${path}” could not be opened (${cause}); check the permissions.`,
  noMapping: (path) =>
    `“${path}” holds no matching of forms, or is damaged; give a file made by map --remember or map --json, or a summary that remembers forms.`,
  keepsOther: (path) =>
    `“${path}” holds something else than matchings of forms, so it is not written to; give another name after --remember.`,
  badAssign: (text) => `--assign “${text}” cannot be read; write --assign "FILE.xlsx=2024:048".`,
  assignUnused: (path) => `“${path}” after --assign is none of the files to merge; check its name.`,
  assignedTwice: (path) => `“${path}” is assigned to two units; keep one.`,
  assignSeveral: (path) =>
    `“${path}” has reports of several units, so it cannot be one unit's; take its --assign away.`,
};

export const MISTAKES: Readonly<Record<Language, Mistakes>> = { vi, en };
