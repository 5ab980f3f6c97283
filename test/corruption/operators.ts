import type { Operator } from './operator';
import { COLUMN_OPERATORS } from './operators/columns';
import { FORMULA_OPERATORS } from './operators/formulas';
import { MAGNITUDE_OPERATORS } from './operators/magnitudes';
import { MISPLACED_OPERATORS } from './operators/misplaced';
import { NUMBER_OPERATORS } from './operators/numbers';
import { PAIR_OPERATORS } from './operators/pairs';
import { PASTE_OPERATORS } from './operators/pastes';
import { PLAUSIBLE_OPERATORS } from './operators/plausible';
import { ROW_OPERATORS } from './operators/rows';
import { SPELLING_OPERATORS } from './operators/spellings';
import { STAMP_OPERATORS } from './operators/stamps';
import { SUM_OPERATORS } from './operators/sums';
import { TEXT_OPERATORS } from './operators/texts';
import { TYPED_WORD_OPERATORS } from './operators/typedWords';

/** Everything that is done to good files. */
export const OPERATORS: readonly Operator[] = [
  ...[
    SPELLING_OPERATORS,
    NUMBER_OPERATORS,
    TYPED_WORD_OPERATORS,
    PAIR_OPERATORS,
    SUM_OPERATORS,
    MAGNITUDE_OPERATORS,
    TEXT_OPERATORS,
  ].flat(),
  ...[
    FORMULA_OPERATORS,
    ROW_OPERATORS,
    MISPLACED_OPERATORS,
    COLUMN_OPERATORS,
    STAMP_OPERATORS,
    PASTE_OPERATORS,
  ].flat(),
  ...PLAUSIBLE_OPERATORS,
];
