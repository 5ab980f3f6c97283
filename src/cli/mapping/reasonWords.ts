import type { Reason } from '../../core/mapping/sheetMapping';
import { columnName } from '../../core/sheet/address';
import type { Language } from '../../core/validation/describeIssue';

/** A label this alike is the metric's in other words only. */
const ALIKE = 0.95;

type Words = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, places: string) => string;
};

const vi: Words = {
  label: ({ score }) => (score >= ALIKE ? 'tên giống' : 'tên gần giống'),
  name: () => 'đúng tên',
  weakLabel: () => 'tên không giống hẳn chỉ tiêu nào',
  severalMetrics: ({ metrics }) => `giống nhiều chỉ tiêu (${metrics.join(', ')})`,
  measure: ({ said }) => `đúng đơn vị tính “${said}”`,
  noMeasure: () => 'không ghi đơn vị tính',
  inheritedMeasure: ({ said }) => `đơn vị tính theo dòng trên “${said}”`,
  otherMeasure: ({ said, unit }) => `ghi “${said}”, chỉ tiêu tính bằng “${unit}”`,
  scale: ({ said, unit, factor }) => `đổi “${said}” ra ${unit} (× ${factorIn(factor)})`,
  noScale: ({ unit }) => `không ghi tiền tính bằng đồng hay ${unit}`,
  group: ({ group }) => `đúng nhóm ${group}`,
  otherGroup: ({ group }) => `nhóm ${group}, khác nhóm đang đọc`,
  parent: ({ metric }) => `nằm dưới ${metric}`,
  order: () => 'đúng thứ tự',
  duplicate: (_, places) => (places ? `trùng với ${places}` : 'trùng với chỗ khác'),
  hidden: () => 'đang ẩn',
  header: ({ said }) => `tiêu đề ghi “${said}”`,
  periodInHeader: ({ said }) => `tiêu đề ghi “${said}”`,
  unknownHeader: () => 'tiêu đề không rõ nghĩa',
  noHeader: () => 'không có tiêu đề',
  unit: ({ unit }) => `đơn vị ${unit}`,
  severalUnits: () => 'tên của nhiều đơn vị',
  remembered: () => 'đã nhớ',
  goneMetric: ({ metric }) =>
    `đã nhớ là ${metric} nhưng bộ chỉ tiêu không có, hoặc mã ấy nay là chỉ tiêu khác`,
  person: () => 'đã chọn',
};

const en: Words = {
  label: ({ score }) => (score >= ALIKE ? 'same words' : 'similar words'),
  name: () => 'its own name',
  weakLabel: () => 'not quite the words of any metric',
  severalMetrics: ({ metrics }) => `like several metrics (${metrics.join(', ')})`,
  measure: ({ said }) => `same unit of measure “${said}”`,
  noMeasure: () => 'no unit of measure',
  inheritedMeasure: ({ said }) => `unit of measure from above “${said}”`,
  otherMeasure: ({ said, unit }) => `says “${said}”, the metric is in “${unit}”`,
  scale: ({ said, unit, factor }) => `“${said}” made ${unit} (× ${factorIn(factor)})`,
  noScale: ({ unit }) => `nothing says whether money is in đồng or ${unit}`,
  group: ({ group }) => `in group ${group}`,
  otherGroup: ({ group }) => `of group ${group}, not of the one around it`,
  parent: ({ metric }) => `under ${metric}`,
  order: () => 'in order',
  duplicate: (_, places) => (places ? `same as ${places}` : 'same as another place'),
  hidden: () => 'hidden',
  header: ({ said }) => `headed “${said}”`,
  periodInHeader: ({ said }) => `headed “${said}”`,
  unknownHeader: () => 'heading not understood',
  noHeader: () => 'no heading',
  unit: ({ unit }) => `unit ${unit}`,
  severalUnits: () => 'the name of several units',
  remembered: () => 'remembered',
  goneMetric: ({ metric }) => `remembered as ${metric}, which the catalogue lacks or has for something else`,
  person: () => 'as told',
};

const WORDS: Readonly<Record<Language, Words>> = { vi, en };

const factorIn = (factor: number) =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 }).format(factor);

/** Why a row or column was matched, as one phrase; `side` tells whether clashing places are rows or columns. */
export function describeReasons(
  reasons: readonly Reason[],
  side: 'row' | 'column',
  language: Language,
): string {
  const told = reasons.map((reason) => describeReason(reason, side, language));
  return [...new Set(told)].join(', ');
}

function describeReason(reason: Reason, side: 'row' | 'column', language: Language): string {
  const write = WORDS[language][reason.code] as (reason: Reason, places: string) => string;
  return write(reason, reason.code === 'duplicate' ? placesOf(reason.others, side) : '');
}

/** Zero-based rows or columns as the sheet shows them; what stands on the other side is none of them. */
function placesOf(others: readonly number[], side: 'row' | 'column'): string {
  const own = others.filter((other) => other >= 0);
  return own.map((other) => (side === 'row' ? String(other + 1) : columnName(other))).join(', ');
}
