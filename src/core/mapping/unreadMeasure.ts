import { accentKey } from '../text/fold';
import type { IndexedMetric } from './metricIndex';
import { hasWord, wordsOf } from './words';

/** What stands for a unit of measure and is none of the dictionaries'. `isSure`: it can be nothing else. */
export type UnreadMeasure = { readonly said: string; readonly isSure: boolean };

/** Units figures of border work are seldom in; nothing brings them to those of the metrics. */
const FOREIGN = new Set(
  `ha, héc ta, hecta, sào, mẫu, công đất, m2, m3, km2, mét vuông, mét khối, kg, ki lô gam, gam, g, gram, mg, tạ, tấn,
  yến, lít, lit, ml, con, cây, bao, thùng, hộp, gói, chai, bánh, viên, bộ, cái, quả, khẩu súng, quyển, cuốn, tập, tút,
  giờ, giờ công, ngày, tuần, tháng, năm, phút, công trình, chương trình, vị trí, trường hợp, dự án, usd, đô la, kíp,
  nhân dân tệ, ndt, tệ, riel, phần trăm, điểm phần trăm, héc-ta, bó, chiếc xe, lớp, câu lạc bộ, clb, buổi/lớp`
    .split(',')
    .map((unit) => accentKey(unit.trim())),
);
const DVT = /^(?:đvt|đơn vị tính|đv tính|đơn vị|tính bằng|tính)\s*:?\s*/iu;
const FINAL_BRACKET = /\(([^()]+)\)[\s:;,.]*$/u;
const LONGEST_NOTE = 2;

/** Whether a text is a unit of measure no figure is brought from: ha, %, nghìn con, m². */
export function isForeignMeasure(text: string): boolean {
  const key = accentKey(text.normalize('NFKC')).replace(/\./g, '').trim();
  const counted = key.replace(/^(?:nghìn|ngàn|trăm|chục|triệu|1\s*000)\s*/u, '');
  return /[%‰]/.test(key) || FOREIGN.has(key) || FOREIGN.has(counted);
}

/** The unit at the end of a label or header (`Phát quang (ha)`); a short word in brackets may be one. */
export function unreadMeasureIn(text: string): UnreadMeasure | undefined {
  const bracket = FINAL_BRACKET.exec(text)?.[1]?.trim();
  if (bracket === undefined) return undefined;
  const said = bracket.replace(DVT, '').trim();
  const isSure = said !== bracket || isForeignMeasure(said);
  const isShort = /^\p{Ll}/u.test(said) && said.split(/\s+/).length <= LONGEST_NOTE;
  return said !== '' && (isSure || isShort) ? { said, isSure } : undefined;
}

/** Whether figures said to be in it are in the metric's own unit, or the words are the metric's and no unit at all. */
export function isMeasureOf({ said, isSure }: UnreadMeasure, { metric, phrases }: IndexedMetric): boolean {
  if (accentKey(said) === accentKey(metric.unit)) return true;
  const own = phrases.flatMap(({ words }) => words);
  return !isSure && wordsOf(said).every((word) => hasWord(own, word));
}
