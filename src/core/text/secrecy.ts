/** What may stand around a mark on its line: brackets, quotes, stars, stops. */
const FRAME = /[\s()[\]{}<>*"'“”‘’«».,;:!–—-]+/gu;

/** A line that is nothing but a mark, in any case, spaced as on a stamp (M Ậ T) or not. */
const WHOLE_LINE = /^(?:(?:tối|tuyệt)?mật)$/iu;

/** (Mật), [Tối mật] */
const IN_BRACKETS = /[([{<*]\s*(?:(?:tối|tuyệt)\s+)?mật\s*[)\]}>*]/iu;

/** `Độ mật: Tối mật`, and the older A, B, C; but not a blank to fill in, nor `không`, `thường`. */
const DEGREE = /(?<!\p{L})độ\s+mật\s*:(?!\s*(?:không|ko|thường|[.…_-]*\s*(?:$|\n)))/iu;

/** The word in capitals within other text; honey, density and the names of things and services are no marks. */
const CAPITALS = /(?<![\p{L}\p{M}])MẬT(?![\p{L}\p{M}])/gu;
const OTHER_BEFORE = /(?:BÍ|BẢO|CƠ|ĐƯỜNG|ONG|TÚI|ỐNG|SỎI|TRÁI|RỈ|DỊCH|NỘI|KÍN|CẨN|THÂN)\s+$/u;
const OTHER_AFTER =
  /^\s+(?:ONG|ĐỘ|KHẨU|MÃ|THIẾT|VỤ|THÁM|ƯỚC|DANH|ĐÀM|BÁO|LỆNH|NGHỊ|HIỆU|TRUYỀN|THƯ|TẬP|PHỤC|GẤU|MÍA)(?!\p{L})/u;

/** What is classified is named before the word in a text all of capitals: TÀI LIỆU MẬT, but 5 LÍT MẬT. */
const CLASSIFIED = /(?:TỐI|TUYỆT|ĐỘ|DẤU|VĂN BẢN|TÀI LIỆU|HỒ SƠ|CÔNG VĂN|KẾ HOẠCH|BÁO CÁO|CHẾ ĐỘ)\s+$/u;

/**
 * Whether a text carries a mark of secrecy: MẬT, TỐI MẬT, TUYỆT MẬT as a stamp would (V23). A text that only
 * speaks of secrets (bảo vệ bí mật nhà nước, làm lộ tài liệu mật) carries none.
 */
export function hasSecrecyMark(text: string): boolean {
  const composed = text.normalize('NFC');
  if (!/mật|m\s+ậ\s+t/iu.test(composed)) return false;
  const lines = composed.split(/[\r\n]+/);
  return (
    lines.some((line) => WHOLE_LINE.test(line.replace(FRAME, ''))) ||
    IN_BRACKETS.test(composed) ||
    DEGREE.test(composed) ||
    hasCapitalMark(composed)
  );
}

function hasCapitalMark(text: string): boolean {
  const isAllCapitals = !/\p{Ll}/u.test(text);
  return [...text.matchAll(CAPITALS)].some(({ 0: mark, index }) => {
    const before = text.slice(0, index);
    if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(text.slice(index + mark.length))) return false;
    return !isAllCapitals || CLASSIFIED.test(before);
  });
}
