import type { Language } from '../../core/validation/describeIssue';

const vi = {
  badSetting: (text: string) =>
    `Không hiểu --set “${text}”; ghi như "12=B01", "D12=B02", "12#2=B02", "D=period", "D=period@2024:048", "12=-", "?=-" hoặc "12=+flow[con]".`,
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
  /** Of a metric of the province's own, `27=+flow`. */
  noAxis: (place: string) =>
    `Chưa rõ “${place}” cộng các kỳ thế nào; ghi "${place}=+flow" nếu là việc phát sinh (năm bằng cộng các quý), "${place}=+stock" nếu là số hiện có (năm lấy quý cuối).`,
  noUnit: (place: string, axis: string) =>
    `“${place}” không cho biết chắc đơn vị tính; ghi thêm trong ngoặc vuông, như "${place}=+${axis}[con]" hay "${place}=+${axis}[triệu đồng]".`,
  noGroup: (place: string, axis: string) =>
    `Quanh “${place}” chưa có chỉ tiêu nào để biết nhóm; ghi thêm một nhóm sau, như "${place}=+${axis}:G".`,
  unknownGroup: (group: string) => `Không có nhóm “${group}” trong bộ chỉ tiêu; ghi một nhóm sau.`,
  scaledUnit: (place: string, axis: string, unit: string) =>
    `Số của “${place}” được đổi ra ${unit} nên chỉ tiêu cũng tính bằng ${unit}; ghi "${place}=+${axis}[${unit}]".`,
  alreadyOwn: (place: string, code: string) =>
    `“${place}” đã là chỉ tiêu riêng ${code} nên không tạo nữa; bỏ phần --set này, hoặc ghi "${place}=-" để không lấy.`,
  sameMetric: (place: string, code: string, label: string) =>
    `Bộ chỉ tiêu đã có ${code} “${label}”; ghi "${place}=${code}", hoặc đặt tên khác như "${place}=+flow[con] Tên khác".`,
  noOwnMetric: (place: string) => `Không tạo được chỉ tiêu riêng từ “${place}”; sửa các chỗ sau.`,
  otherMetric: (path: string, code: string) =>
    `Mã ${code} trong “${path}” là chỉ tiêu khác với trong tệp --mapping ghi trước nó; bỏ một tệp ra, ghép lại biểu của tệp ấy.`,
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
    `--set “${text}” cannot be read; write "12=B01", "D12=B02", "12#2=B02", "D=period", "D=period@2024:048", "12=-", "?=-" or "12=+flow[con]".`,
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
  noAxis: (place) =>
    `Nothing says how “${place}” adds up over periods; write "${place}=+flow" for what happens (a year is the sum of its quarters), "${place}=+stock" for what there is (a year is its last quarter).`,
  noUnit: (place, axis) =>
    `“${place}” does not say for sure what it is counted in; add it in square brackets, as in "${place}=+${axis}[con]" or "${place}=+${axis}[triệu đồng]".`,
  noGroup: (place, axis) =>
    `No metric near “${place}” tells its group; add one of these, as in "${place}=+${axis}:G".`,
  unknownGroup: (group) => `The catalogue has no group “${group}”; give one of these.`,
  scaledUnit: (place, axis, unit) =>
    `The figures of “${place}” are brought to ${unit}, so the metric is counted in ${unit}; write "${place}=+${axis}[${unit}]".`,
  alreadyOwn: (place, code) =>
    `“${place}” is the own metric ${code} already; take this --set away, or write "${place}=-" to leave it out.`,
  sameMetric: (place, code, label) =>
    `The catalogue has ${code} “${label}” already; write "${place}=${code}", or give another name, as in "${place}=+flow[con] Name".`,
  noOwnMetric: (place) => `“${place}” cannot become a metric of your own; correct the following.`,
  otherMetric: (path, code) =>
    `Code ${code} in “${path}” is another metric than in a --mapping file before it; leave one file out and match its form again.`,
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
