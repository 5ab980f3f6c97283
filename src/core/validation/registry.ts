import { v01Required } from './rules/v01Required';
import { v02NumberShape } from './rules/v02NumberShape';
import { v03TextForNumber } from './rules/v03TextForNumber';
import { v05PairComplete } from './rules/v05PairComplete';
import { v06Attendance } from './rules/v06Attendance';
import { v07OwnedCases } from './rules/v07OwnedCases';
import { v08SumOfParts } from './rules/v08SumOfParts';
import { v21Qualifier } from './rules/v21Qualifier';
import type { ValidationRule } from './validationRule';

/** All rules in the order of DOMAIN §6, which is also the order of issues on one cell. */
export const RULES: readonly ValidationRule[] = [
  v01Required,
  v02NumberShape,
  v03TextForNumber,
  v05PairComplete,
  v06Attendance,
  v07OwnedCases,
  v08SumOfParts,
  v21Qualifier,
];
