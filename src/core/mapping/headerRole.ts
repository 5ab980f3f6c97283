import { accentKey, foldText } from '../text/fold';

/** What a header's own words say its column holds. */
export type HeaderRole =
  | 'number'
  | 'code'
  | 'label'
  | 'measure'
  | 'unitName'
  | 'plan'
  | 'period'
  | 'cumulative'
  | 'previous'
  | 'computed'
  | 'qualifier'
  | 'note'
  | 'explanation'
  | 'total'
  /** Said to be two things at once; a person decides. */
  | 'mixed';

const WHOLE: readonly (readonly [HeaderRole, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|s tt|so thu tu|thu tu|#)$/],
  ['code', /^(?:ma|ma so|ma chi tieu|ma ct|ky hieu)$/],
  ['measure', /^(?:dvt|don vi tinh|dv tinh|d v t|don vi do|don vi do luong|dvi tinh|don vi tinh \(.*\))$/],
  [
    'unitName',
    /^(?:don vi|ten don vi|don vi bao cao|huyen|cac huyen|ten huyen|xa|ten xa|dia phuong|dia ban|don vi, dia phuong|huyen,.*|xa,.*)$/,
  ],
  ['note', /^(?:ghi chu|gc|chu thich|ghi chu .*)$/],
  ['explanation', /^(?:giai trinh|ly do|giai trinh .*|ly do tang.*)$/],
  ['qualifier', /^(?:uoc tinh|muc do chinh xac|gan, hon, tren, khoang)$/],
  [
    'total',
    /^(?:tong|tong so|tong cong|cong|toan tinh|ca tinh|tong toan tinh|tong so toan tinh|chung toan tinh|cong toan tinh|tong chung|toan thanh pho|cong(?! don| dong| tac| hoa| san| nghe| trinh| an| dan| nhan| ty| viec| chuc| vien| cu| ich| bo| khai| doan| giao)[ :(].*|tong (?:cong|nhom|muc|phan|hop)[ :(].*)$/,
  ],
];

const COMPUTED =
  /%|^kiem tra$|^so loi|so sanh|so voi|so cung ky|so ke hoach|so kh|so ck|(?:^|\W)(?:ty|ti) (?:le|trong)|\+\/-|chenh lech|hoan thanh|^dat$|^dat kh|\bth\/kh\b|thuc hien\/ke hoach/;
/** With their accents: tặng quà and giám sát are no comparison. */
const GROWTH = /(?<!\p{L})(?:tăng(?! cường)|giảm(?! nghèo)|tang\s*[,/+(-]+\s*giam)/u;
const CUMULATIVE = /luy ke|luy tien|cong don|(?<![a-z])lk(?![a-z])|tu dau nam|tu dau nhiem ky/;
const PREVIOUS = /cung ky|(?<![a-z])ck(?![a-z])|nam truoc|nam ngoai|cung thoi diem/;
const PLAN =
  /ke hoach|(?<![a-z])kh(?![a-z])|chi tieu (?:giao|nam|ke hoach|kh|duoc giao|phan dau|de ra|dang ky)|duoc giao|giao nam|^giao$|muc tieu|dinh muc/;
const PERIOD =
  /thuc hien|(?<![a-z])th(?![a-z])|ket qua|trong (?:ky|quy|thang|nam)|so luong|so lieu|ky nay|ky bao cao|nam nay|dat duoc|phat sinh|^so$|^gia tri$|bao cao/;
const LABEL =
  /^(?:cac |ten |phan )*(?:noi dung|chi tieu|nhiem vu|danh muc|tieu chi|hang muc|mat cong tac|mat hoat dong|linh vuc|cong tac|hoat dong|dien giai|cong viec|hinh thuc|chi so|nd|ct)(?:[ ,/()-]+(?:chi tieu|noi dung|cong viec|cong tac|bao cao|thuc hien|hoat dong|phoi hop|nhiem vu|tieu chi|chu yeu|chinh|cu the|so lieu|thong ke|danh gia|ket qua|va|cac|theo quy che)\)?)*$/;
const PREVIOUS_OTHER = /ky truoc|quy truoc|thang truoc/;

/** The role a header's text names; undefined where it is a unit, a period, a measure or a topic. */
export function roleOfHeader(text: string): HeaderRole | undefined {
  const folded = foldText(text.replace(/\s+/g, ' '))
    .replace(/\((?:\d+|[a-z])\)/g, '')
    .replace(/[\s:;.*]+$/g, '')
    .replace(/\.(?=[a-z])/g, ' ')
    .trim();
  if (folded === '' || folded.length > 80) return undefined;
  const whole = WHOLE.find(([, pattern]) => pattern.test(folded))?.[0];
  if (whole) return whole;
  if (PREVIOUS_OTHER.test(folded)) return 'mixed';
  if (COMPUTED.test(folded) || GROWTH.test(accentKey(text))) return 'computed';
  if (PREVIOUS.test(folded)) return CUMULATIVE.test(folded) ? 'mixed' : 'previous';
  if (PLAN.test(folded)) return 'plan';
  if (CUMULATIVE.test(folded)) return 'cumulative';
  if (LABEL.test(folded)) return 'label';
  return PERIOD.test(folded) ? 'period' : undefined;
}
