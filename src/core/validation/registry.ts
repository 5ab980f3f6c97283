import { v01Required } from './rules/v01Required';
import { v02NumberShape } from './rules/v02NumberShape';
import { v03TextForNumber } from './rules/v03TextForNumber';
import { v04ThousandsSlip } from './rules/v04ThousandsSlip';
import { v05PairComplete } from './rules/v05PairComplete';
import { v06Attendance } from './rules/v06Attendance';
import { v07OwnedCases } from './rules/v07OwnedCases';
import { v08SumOfParts } from './rules/v08SumOfParts';
import { v09Bounds } from './rules/v09Bounds';
import { v10Ratios } from './rules/v10Ratios';
import { v11Cumulative } from './rules/v11Cumulative';
import { v12LastYear } from './rules/v12LastYear';
import { v13RosterFigures } from './rules/v13RosterFigures';
import { v14MoneyUnit } from './rules/v14MoneyUnit';
import { v15FinesWithCases } from './rules/v15FinesWithCases';
import { v19Encoding } from './rules/v19Encoding';
import { v21Qualifier } from './rules/v21Qualifier';
import { v22AnnualSections } from './rules/v22AnnualSections';
import { v23Secrecy } from './rules/v23Secrecy';
import type { ValidationRule } from './validationRule';

/** All rules in the order of DOMAIN §6, which is also the order of issues on one cell. */
export const RULES: readonly ValidationRule[] = [
  v01Required,
  v02NumberShape,
  v03TextForNumber,
  v04ThousandsSlip,
  v05PairComplete,
  v06Attendance,
  v07OwnedCases,
  v08SumOfParts,
  v09Bounds,
  v10Ratios,
  v11Cumulative,
  v12LastYear,
  v13RosterFigures,
  v14MoneyUnit,
  v15FinesWithCases,
  v19Encoding,
  v21Qualifier,
  v22AnnualSections,
  v23Secrecy,
];
