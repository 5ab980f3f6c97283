import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { baoLac } from '../fixtures/forms/baoLac';
import { baoLam } from '../fixtures/forms/baoLam';
import { baSon } from '../fixtures/forms/baSon';
import { caoBang } from '../fixtures/forms/caoBang';
import { caoLoc } from '../fixtures/forms/caoLoc';
import { coTo } from '../fixtures/forms/coTo';
import { dinhLap } from '../fixtures/forms/dinhLap';
import { haiHa } from '../fixtures/forms/haiHa';
import { haLang } from '../fixtures/forms/haLang';
import { binhLieu } from '../fixtures/forms/heldOut/binhLieu';
import { damHa } from '../fixtures/forms/heldOut/damHa';
import { quangHoa } from '../fixtures/forms/heldOut/quangHoa';
import { quangNam } from '../fixtures/forms/heldOut/quangNam';
import { thachAn } from '../fixtures/forms/heldOut/thachAn';
import { langSonTwoYears } from '../fixtures/forms/langSonTwoYears';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { locBinh } from '../fixtures/forms/locBinh';
import { namGiang } from '../fixtures/forms/namGiang';
import { thangBinh } from '../fixtures/forms/thangBinh';
import { trangDinh } from '../fixtures/forms/trangDinh';
import { trungKhanh } from '../fixtures/forms/trungKhanh';
import { vanLang } from '../fixtures/forms/vanLang';
import { type Form, parseForm } from './formNotation';
import { writeForm } from './formWorkbook';
import { caoBangPlansDown } from './fourthSet/caoBangPlansDown';
import { dienBanSea } from './fourthSet/dienBanSea';
import { haiHaMonths } from './fourthSet/haiHaMonths';
import { haLangSimpleList } from './fourthSet/haLangSimpleList';
import { langSonQuarterDown } from './fourthSet/langSonQuarterDown';
import { locBinhSentences } from './fourthSet/locBinhSentences';
import { baoLacBare } from './secondSet/baoLacBare';
import { baoLamSideBySide } from './secondSet/baoLamSideBySide';
import { binhLieuWords } from './secondSet/binhLieuWords';
import { caoLocAbbreviated } from './secondSet/caoLocAbbreviated';
import { daNangCommunesDown } from './secondSet/daNangCommunesDown';
import { dinhLapHalves } from './secondSet/dinhLapHalves';
import { haiHaYearsAndPlans } from './secondSet/haiHaYearsAndPlans';
import { haLangTwoTables } from './secondSet/haLangTwoTables';
import { haQuangQuarters } from './secondSet/haQuangQuarters';
import { langSonCommunes } from './secondSet/langSonCommunes';
import { locBinhTargets } from './secondSet/locBinhTargets';
import { nuiThanhVni } from './secondSet/nuiThanhVni';
import { quangHoaMonth } from './secondSet/quangHoaMonth';
import { quangNinhTotalsOnTop } from './secondSet/quangNinhTotalsOnTop';
import { tayGiangCumulative } from './secondSet/tayGiangCumulative';
import { traLinhPlain } from './secondSet/traLinhPlain';
import { trangDinhWrapped } from './secondSet/trangDinhWrapped';
import { trungKhanhSides } from './secondSet/trungKhanhSides';
import { vanDonSea } from './secondSet/vanDonSea';
import { vanLangMatrix } from './secondSet/vanLangMatrix';
import { coToThreeYears } from './thirdSet/coToThreeYears';
import { haiSonLongLabels } from './thirdSet/haiSonLongLabels';
import { haQuangMeasureLines } from './thirdSet/haQuangMeasureLines';
import { quangNamUnitsTwoYears } from './thirdSet/quangNamUnitsTwoYears';
import { thachAnPairUnits } from './thirdSet/thachAnPairUnits';

const SOURCES = [
  haLang,
  trungKhanh,
  locBinh,
  caoLoc,
  caoBang,
  langSonUnitsInRows,
  langSonTwoYears,
  thangBinh,
  namGiang,
  dinhLap,
  vanLang,
  trangDinh,
  haiHa,
  coTo,
  baoLac,
  baSon,
  baoLam,
  quangHoa,
  thachAn,
  binhLieu,
  quangNam,
  damHa,
  haQuangQuarters,
  dinhLapHalves,
  trungKhanhSides,
  trangDinhWrapped,
  baoLamSideBySide,
  langSonCommunes,
  locBinhTargets,
  haLangTwoTables,
  vanDonSea,
  nuiThanhVni,
  tayGiangCumulative,
  quangNinhTotalsOnTop,
  caoLocAbbreviated,
  binhLieuWords,
  baoLacBare,
  haiHaYearsAndPlans,
  daNangCommunesDown,
  quangHoaMonth,
  vanLangMatrix,
  traLinhPlain,
  haQuangMeasureLines,
  coToThreeYears,
  thachAnPairUnits,
  quangNamUnitsTwoYears,
  haiSonLongLabels,
  caoBangPlansDown,
  langSonQuarterDown,
  haiHaMonths,
  haLangSimpleList,
  dienBanSea,
  locBinhSentences,
];

/** Every form of the benchmark, set after set. */
export const FORMS: readonly Form[] = SOURCES.map(parseForm);

/** The form as a person's file would be read: written to .xlsx bytes and read back. */
export function readForm(form: Form): SheetSnapshot {
  const result = readXlsx(writeForm(form));
  if (!result.ok) throw new Error(`${form.id}: ${JSON.stringify(result.reason)}`);
  return result.workbook.sheets[0]!;
}
