import type { Metric } from '../catalogue/metric';
import type { ReportingUnit, Roster, UnitKind } from '../catalogue/roster';
import { accentKey } from '../text/fold';

/** A word people choose, what it stands for, and what it means. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly word: string;
  readonly meaning: string;
};

const choice = <Value extends string>(value: Value, word: string, meaning = ''): Choice<Value> => ({
  value,
  word,
  meaning,
});

/** The closed lists of the workbook, as they are printed on *Danh mục*. */
export const CHOICES = {
  kind: [
    choice<Metric['kind']>('count', 'số lượng', 'Số việc, số vật phát sinh: buổi, lần, vụ, suất. Số nguyên.'),
    choice('people', 'số người', 'Người hoặc lượt người. Số nguyên.'),
    choice('stock', 'số hiện có', 'Số đang có đến cuối kỳ; giữa các kỳ luôn lấy kỳ cuối. Số nguyên.'),
    choice('money', 'tiền', 'Đơn vị tính là triệu đồng.'),
    choice('length', 'chiều dài', 'Số đo, có phần thập phân (km, ha).'),
    choice('static', 'cố định', 'Số ít đổi, so với danh sách đơn vị: chiều dài biên giới, cột mốc.'),
    choice('text', 'văn bản', 'Câu chữ; đơn vị tính ghi dấu -.'),
  ],
  acrossUnits: [
    choice<Metric['acrossUnits']>('sum', 'cộng', 'Số của tỉnh bằng cộng số các đơn vị.'),
    choice('concat', 'ghép', 'Câu chữ của các đơn vị đặt cạnh nhau.'),
  ],
  acrossPeriods: [
    choice<Metric['acrossPeriods']>('sum', 'cộng', 'Số của năm bằng cộng các quý: việc phát sinh.'),
    choice('latest', 'kỳ cuối', 'Số của năm là số của quý cuối: số hiện có, số cố định.'),
    choice('concat', 'ghép', 'Câu chữ của các kỳ đặt cạnh nhau.'),
  ],
  borders: [
    choice<'land' | 'sea' | 'both'>('land', 'đất liền', 'Chỉ mẫu đất liền.'),
    choice('sea', 'biển', 'Chỉ mẫu biển.'),
    choice('both', 'cả hai', 'Cả hai mẫu.'),
  ],
  required: [
    choice<Metric['required']>('never', 'không', 'Để trống được.'),
    choice('annual', 'báo cáo năm', 'Phải có trong báo cáo năm.'),
    choice('always', 'luôn luôn', 'Phải có trong mọi báo cáo.'),
  ],
  border: [
    choice<ReportingUnit['border']>('land', 'đất liền'),
    choice('sea', 'biển'),
    choice('mixed', 'cả hai'),
  ],
  unitKind: (['huyện', 'thị xã', 'thành phố', 'xã', 'phường', 'đặc khu', 'cơ quan tỉnh'] as const).map(
    (kind): Choice<UnitKind> => choice(kind, kind),
  ),
  provinceKind: (['tỉnh', 'thành phố'] as const).map(
    (kind): Choice<Roster['province']['kind']> => choice(kind, kind),
  ),
} as const;

/** The word of a value. */
export function wordOf<Value extends string>(list: readonly Choice<Value>[], value: Value): string {
  return list.find((one) => one.value === value)!.word;
}

/** What a cell of a closed list says: its word in any spelling, or the value itself; undefined for anything else. */
export function chosenIn<Value extends string>(
  list: readonly Choice<Value>[],
  text: string,
): Value | undefined {
  const key = accentKey(text);
  return list.find(({ value, word }) => accentKey(word) === key || value.toLowerCase() === key)?.value;
}
