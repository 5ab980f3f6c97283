/** Parts a line of stamps: HỎA TỐC - MẬT, MẬT/KHẨN, MẬT: KẾ HOẠCH…, Số 12/BC (Mật). */
const SEPARATORS = /[\p{Pd}:;/|\\•·+=&()[\]{}<>*_"“”«»]+/u;
/** What may stand around a mark in its part. */
const FRAME = /[\s'‘’.,!]+/gu;

/** A line that is nothing but a mark, in any case, spaced as on a stamp (M Ậ T) or not. */
const DEGREE_ALONE = /^(?:tối|tuyệt)?mật$/iu;
/** In a part of a longer line: honey is written small there, and no degree but the lowest is a thing. */
const DEGREE_IN_PART = /^(?:(?:[Tt]ối|[Tt]uyệt)\p{Lu}?mật|(?:TỐI|TUYỆT)?MẬT|(?:[Tt]ối|[Tt]uyệt)?Mật)$/u;
/** Stamps and numbers a mark stands beside, in small letters too: hỏa tốc - mật, số 12/mật. */
const BESIDE =
  /^\s*(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|lưu hành nội bộ|nội bộ|độ mật|bản số|số|bc|kh|cv)(?!\p{L})/iu;
/** What is weighed or poured. */
const MEASURED = /^\s*\d[\d.,]*\s*(?:lít|lit|l|ml|kg|g|kí|ký|cân|tấn|chai|lọ|hũ|can|thùng)(?!\p{L})/iu;

/** (Mật), [Tối mật] */
const IN_BRACKETS = /[([{<*]\s*(?:(?:tối|tuyệt)\s+)?mật\s*[)\]}>*]/iu;

/** `Độ mật: Tối mật`, and the older A, B, C; but not a blank to fill in, nor `không`, `thường`. */
const DEGREE =
  /(?<!\p{L})(?<!mật\s+)độ\s+mật\s*(?::(?!\s*(?:không|ko|thường|[.…_-]*\s*(?:$|\n)))|\p{Pd}*\s*(?:tối|tuyệt)\s+mật(?!\p{L}))/iu;

/** Within other text: Tối Mật with both capitals, and a line that begins Tối mật số 12. */
const WRITTEN_DEGREE = /(?<!\p{L})(?:[Tt]ối|[Tt]uyệt)\s+Mật(?!\p{L})|^\P{L}*(?:tối|tuyệt)\s+mật\s+số(?!\p{L})/imu;
const BOTH_CAPITALS = /(?<!\p{L})(?:[Tt]ối|[Tt]uyệt)\s+Mật(?!\p{L})/u;

/** The word in capitals within other text; honey, density and the names of things and services are no marks. */
const CAPITALS = /(?<![\p{L}\p{M}])MẬT(?![\p{L}\p{M}])/gu;
const OTHER_BEFORE =
  /(?:BÍ|BẢO|CƠ|ĐƯỜNG|SỮA|ONG|TÚI|ỐNG|SỎI|TRÁI|RỈ|DỊCH|KÍN|CẨN|THÂN|NỒNG|TUẦN TRĂNG|MÍT|KHOAI|CHUỐI)[\s,]+$/u;
const OTHER_AFTER =
  /^\s+(?:ONG|ĐỘ(?!\s+MẬT)|KHẨU|MÃ|THIẾT|VỤ(?!\s+(?:VIỆC|ÁN))|THÁM|ƯỚC|DANH(?!\s+SÁCH)|ĐÀM|BÁO(?!\s+CÁO)|LỆNH|NGHỊ|HIỆU(?!\s+QUẢ)|TRUYỀN|THƯ|TẬP(?!\s+(?:TRUNG|HUẤN|HỢP))|PHỤC|GẤU|MÍA|NGỮ|NHÂN|TRÁ|VIÊN)(?!\p{L})/u;
/** Honey by its measure or by what is done with it: 5 LÍT MẬT, LẤY MẬT. */
const HONEY = /(?:\d\s*|\s|^)(?:LÍT|LIT|ML|KG|KÍ|KÝ|CÂN|TẤN|CHAI|LỌ|HŨ|CAN|THÙNG|VẮT|LẤY|BÁN|MUA)\s+$/u;

/**
 * Whether a text carries a mark of secrecy: MẬT, TỐI MẬT, TUYỆT MẬT as a stamp would (V23). A text that only
 * speaks of secrets (bảo vệ bí mật nhà nước, làm lộ tài liệu mật) carries none. Where it is not certain it is
 * taken for a mark: one that is missed goes over the network.
 */
export function hasSecrecyMark(text: string): boolean {
  const composed = text.normalize('NFC');
  if (!/mật|m\s+ậ\s+t/iu.test(composed)) return false;
  return (
    composed.split(/[\r\n]+/).some(isStampLine) ||
    IN_BRACKETS.test(composed) ||
    DEGREE.test(composed) ||
    BOTH_CAPITALS.test(composed) ||
    hasCapitalMark(composed)
  );
}

function isStampLine(line: string): boolean {
  const parts = line.split(SEPARATORS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 1) return DEGREE_ALONE.test(bare(parts[0]!)) || NUMBERED.test(line);
  return parts.some((part, index) => {
    if (MEASURED.test(parts[index + 1] ?? '')) return false;
    return DEGREE_IN_PART.test(bare(part)) || (DEGREE_ALONE.test(bare(part)) && parts.some(isBeside));
  });
}
