/** A column of a table in the workbook: known by its tag, in a hidden row above the visible header. */
export type BookColumn<Key extends string = string> = {
  readonly key: Key;
  readonly tag: string;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** A table without it is read all the same. */
  readonly isOptional?: true;
  /** Holds numbers; all others are text cells, so that codes and labels beginning with a dash stay as typed. */
  readonly isNumber?: true;
};

/** *Chỉ tiêu*: one metric to a row; a row with a group and a label but no code begins a group. */
export const METRIC_COLUMNS = [
  { key: 'group', tag: '#metric+group', header: 'Nhóm', width: 6 },
  { key: 'code', tag: '#metric+code', header: 'Mã', width: 6.5 },
  { key: 'label', tag: '#metric+label+vi', header: 'Chỉ tiêu', width: 38 },
  { key: 'labelEn', tag: '#metric+label+en', header: 'Tên tiếng Anh', width: 24, isOptional: true },
  { key: 'unit', tag: '#metric+unit', header: 'Đơn vị tính', width: 11 },
  { key: 'kind', tag: '#metric+kind', header: 'Loại', width: 9 },
  { key: 'acrossUnits', tag: '#metric+across+units', header: 'Giữa các đơn vị', width: 8.5 },
  { key: 'acrossPeriods', tag: '#metric+across+periods', header: 'Giữa các kỳ', width: 8.5 },
  { key: 'borders', tag: '#metric+border', header: 'Biên giới', width: 8.5 },
  { key: 'parent', tag: '#metric+parent', header: 'Thuộc dòng', width: 7 },
  { key: 'required', tag: '#metric+required', header: 'Bắt buộc', width: 9 },
  { key: 'rules', tag: '#metric+rules', header: 'Quy tắc', width: 25 },
  { key: 'source', tag: '#metric+source', header: 'Căn cứ', width: 9, isOptional: true },
] as const satisfies readonly BookColumn[];
export type MetricColumn = (typeof METRIC_COLUMNS)[number]['key'];

/** *Đơn vị*: one reporting unit to a row. */
export const UNIT_COLUMNS = [
  { key: 'code', tag: '#unit+code', header: 'Mã', width: 10 },
  { key: 'name', tag: '#unit+name', header: 'Tên đơn vị', width: 28 },
  { key: 'kind', tag: '#unit+kind', header: 'Loại', width: 11 },
  { key: 'border', tag: '#unit+border', header: 'Biên giới', width: 9 },
  { key: 'borderLengthKm', tag: '#unit+border+km', header: 'Đường biên giới (km)', width: 9, isNumber: true },
  {
    key: 'borderLengthTolerance',
    tag: '#unit+border+tolerance',
    header: 'Sai số (%)',
    width: 6.5,
    isNumber: true,
  },
  { key: 'borderMarkers', tag: '#unit+markers', header: 'Cột mốc', width: 7, isNumber: true },
  { key: 'borderCommunes', tag: '#unit+communes', header: 'Xã biên giới', width: 7, isNumber: true },
  { key: 'stations', tag: '#unit+stations', header: 'Số đồn', width: 6, isNumber: true },
  { key: 'aliases', tag: '#unit+alias', header: 'Tên khác', width: 18 },
  { key: 'validFrom', tag: '#unit+from', header: 'Từ ngày', width: 10.5 },
  { key: 'validTo', tag: '#unit+to', header: 'Đến ngày', width: 10.5 },
  { key: 'successors', tag: '#unit+successor', header: 'Đơn vị kế tiếp', width: 21 },
  { key: 'source', tag: '#unit+source', header: 'Căn cứ', width: 16, isOptional: true },
] as const satisfies readonly BookColumn[];
export type UnitColumn = (typeof UNIT_COLUMNS)[number]['key'];

/** *Danh mục*: one word of a list to a row. */
export const CHOICE_COLUMNS = [
  { key: 'list', tag: '#choice+list', header: 'Danh mục', width: 20 },
  { key: 'word', tag: '#choice+word', header: 'Giá trị', width: 20 },
  { key: 'meaning', tag: '#choice+meaning', header: 'Ý nghĩa', width: 80 },
] as const satisfies readonly BookColumn[];

/** *Quy tắc*: how rules are written. */
export const NOTATION_COLUMNS = [
  { key: 'form', tag: '#rule+form', header: 'Cách viết', width: 30 },
  { key: 'meaning', tag: '#rule+meaning', header: 'Ý nghĩa', width: 72 },
  { key: 'example', tag: '#rule+example', header: 'Ví dụ', width: 26 },
  { key: 'severity', tag: '#rule+severity', header: 'Mức', width: 12 },
] as const satisfies readonly BookColumn[];

/** *Hướng dẫn*. */
export const GUIDE_COLUMNS = [
  { key: 'step', tag: '#guide+step', header: 'Việc', width: 30 },
  { key: 'text', tag: '#guide+text', header: 'Cách làm', width: 100 },
] as const satisfies readonly BookColumn[];

/** What is said of a whole catalogue or roster stands above its table, each line with its tag in a hidden column. */
export const CATALOGUE_PROPERTIES = {
  id: { tag: 'meta:id', label: 'Mã bộ chỉ tiêu' },
  edition: { tag: 'meta:edition', label: 'Lần ban hành' },
  label: { tag: 'meta:label', label: 'Tên bộ chỉ tiêu' },
  labelEn: { tag: 'meta:label+en', label: 'Tên tiếng Anh' },
} as const;

export const ROSTER_PROPERTIES = {
  id: { tag: 'meta:roster', label: 'Mã danh sách' },
  system: { tag: 'meta:system', label: 'Hệ thống' },
  provinceCode: { tag: 'meta:province', label: 'Mã tỉnh' },
  provinceName: { tag: 'meta:province+name', label: 'Tên tỉnh' },
  provinceKind: { tag: 'meta:province+kind', label: 'Cấp' },
} as const;
