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
];

/** Every form of the benchmark, held-out ones last. */
export const FORMS: readonly Form[] = SOURCES.map(parseForm);

/** The form as a person's file would be read: written to .xlsx bytes and read back. */
export function readForm(form: Form): SheetSnapshot {
  const result = readXlsx(writeForm(form));
  if (!result.ok) throw new Error(`${form.id}: ${JSON.stringify(result.reason)}`);
  return result.workbook.sheets[0]!;
}
