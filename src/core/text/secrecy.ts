import { decodeLegacy } from './legacy/decodeLegacy';
import { detectLegacy } from './legacy/detectLegacy';

/** What parts a line of stamps: HỎA TỐC - MẬT, MẬT/KHẨN, MẬT: KẾ HOẠCH…, Số 12/BC (Mật). */
const SEPARATORS = /[\p{Pd}:;/|\\•·+=&()[\]{}<>*_"“”«»]+/u;
/** What may stand around a mark in its part. */
const FRAME = /[\s'‘’.,!]+/gu;

/** A line that is nothing but a mark, in any case, spaced as on a stamp (M Ậ T) or not. */
const ALONE = /^(?:tối|tuyệt)?mật$/iu;
/** Of these in a part of a longer line: all but `mật` in small letters, which may be honey there. */
const CERTAIN = /^(?:M(?:ẬT|ật)|[Tt].+)$/u;
/** Stamps and numbers a mark stands beside, in small letters too: hỏa tốc - mật, số 12/mật. */
const STAMPS = /^\s*(?:h(?:ỏa|oả) tốc|thượng khẩn|khẩn|lưu hành nội bộ|nội bộ|độ mật|bản số|số)(?!\p{L})/iu;
/** What is weighed or poured comes after honey: Mật: 5 lít. */
const MEASURED = /^\s*\d[\d.,]*\s*(?:lít|l|ml|kg|g|ký|kí|cân|tấn|chai|lọ|hũ|can|thùng)(?!\p{L})/iu;

/** `Độ mật: Tối mật`, and the older A, B, C; but not a blank to fill in, nor `không`, `thường`. */
const DEGREE = /(?<!\p{L})độ\s+mật\s*:(?!\s*(?:không|ko|thường|[.…_-]*\s*(?:$|\n)))/iu;
/** Within other text: `Độ mật Tối mật`, Tối Mật with both capitals, and a line that begins `Tối mật số 12`. */
const WRITTEN = [
  /(?<!\p{L})độ\s+mật\s+(?:tối|tuyệt)\s+mật(?!\p{L})/iu,
  /(?<!\p{L})[Tt](?:ối|uyệt)\s+Mật(?!\p{L})/u,
  /^\P{L}*(?:(?:tối|tuyệt)\s+)?mật\s+số(?!\p{L})/imu,
];

/** The word in capitals within other text; honey, density and the names of things and services are no marks. */
const CAPITALS = /(?<![\p{L}\p{M}])MẬT(?![\p{L}\p{M}])/gu;
const OTHER_BEFORE =
  /(?<!\p{L})(?:BÍ|BẢO|CƠ|ĐƯỜNG|SỮA|ONG|TÚI|ỐNG|SỎI|TRÁI|RỈ|DỊCH|KÍN|CẨN|THÂN|TRĂNG|MÍT|KHOAI)[\s,]+$/u;
const OTHER_AFTER = new RegExp(
  `^\\s+(?:${[
    'ONG|ĐỘ(?!\\s+MẬT)|KHẨU|MÃ|THIẾT|VỤ(?!\\s+(?:VIỆC|ÁN))|THÁM|ƯỚC|DANH(?!\\s+SÁCH)|ĐÀM|BÁO(?!\\s+CÁO)|LỆNH',
    'NGHỊ(?!\\s+QUYẾT)|HIỆU(?!\\s+QUẢ)|TRUYỀN|THƯ|TẬP(?!\\s+(?:TRUNG|HUẤN|HỢP))|PHỤC|GẤU|MÍA|NGỮ|NHÂN|VIÊN',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** Honey by its measure or by what is done with it: 5 LÍT MẬT, LẤY MẬT. */
const HONEY = /(?<!\p{L})(?:LÍT|ML|KG|KÝ|KÍ|CÂN|TẤN|CHAI|LỌ|HŨ|CAN|THÙNG|LẤY|BÁN|MUA)\s+$/u;

/**
 * Whether a text carries a mark of secrecy: MẬT, TỐI MẬT, TUYỆT MẬT as a stamp would (V23). A text that only
 * speaks of secrets (bảo vệ bí mật nhà nước, làm lộ tài liệu mật) carries none. Capitals that nothing explains
 * are taken for a mark: one that is missed goes over the network.
 */
export function hasSecrecyMark(text: string): boolean {
  const composed = text.normalize('NFC');
  if (!/mật|m\s+ậ\s+t/iu.test(composed)) return false;
  return (
    composed.split(/[\r\n]+/).some(isStampLine) ||
    DEGREE.test(composed) ||
    WRITTEN.some((written) => written.test(composed)) ||
    hasCapitalMark(composed)
  );
}

/** Whether a cell's text carries one, as it stands or as its old encoding shows it. */
export function carriesMark(writing: { readonly text: string; readonly font?: string }): boolean {
  // mật, decomposed or in an old encoding, spaced as on a stamp or not; most texts are none of them.
  if (!/m(?:\S{1,4}|\s+\S+\s+)t/iu.test(writing.text)) return false;
  const found = detectLegacy(writing);
  return hasSecrecyMark(found ? decodeLegacy(writing.text, found.encoding) : writing.text);
}

/** A mark alone on its line, in brackets, or one of the line's parts. */
function isStampLine(line: string): boolean {
  const parts = line.split(SEPARATORS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const marks = parts.filter(
    (part, index) => ALONE.test(bare(part)) && !MEASURED.test(parts[index + 1] ?? ''),
  );
  if (marks.length === 0) return false;
  const isBracketed = /[([{<*]\s*(?:(?:tối|tuyệt)\s+)?mật\s*[)\]}>*]/iu.test(line);
  const isBesideStamp = parts.some((part) => STAMPS.test(part));
  return parts.length === 1 || isBracketed || isBesideStamp || marks.some((part) => CERTAIN.test(bare(part)));
}

const bare = (part: string) => part.replace(FRAME, '');

function hasCapitalMark(text: string): boolean {
  return [...text.matchAll(CAPITALS)].some(({ 0: mark, index }) => {
    const before = text.slice(0, index);
    const isOther = OTHER_BEFORE.test(before) || HONEY.test(before);
    return !isOther && !OTHER_AFTER.test(text.slice(index + mark.length));
  });
}
