import type { Dice } from '../dice';
import type { Operator } from '../operator';
import { type Figure, isCount } from '../places';
import { retyped } from '../retyped';

/** Figures as people write them: thousands parted by a sign. */
export const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);

const isLarge = ({ value }: Figure) => value >= 1000;

type Spelling = readonly [
  id: string,
  vi: string,
  en: string,
  isFit: (figure: Figure) => boolean,
  write: (figure: Figure, roll: Dice) => string,
];

const SPELLINGS: readonly Spelling[] = [
  ['plain', 'số gõ thành chữ (1352)', 'number typed as text', isCount, ({ value }) => String(value)],
  [
    'space',
    'chữ có dấu cách hàng nghìn (1 352)',
    'text with a space for thousands',
    (figure) => isCount(figure) && isLarge(figure),
    ({ value }) => grouped(value, ' '),
  ],
  [
    'nbsp',
    'chữ có dấu cách không ngắt',
    'text with no-break spaces',
    (figure) => isCount(figure) && isLarge(figure),
    ({ value }, roll) => grouped(value, roll.pick(['\u00A0', '\u202F'])),
  ],
  [
    'dot',
    'chữ có dấu chấm và dấu cách thừa (1.352␣)',
    'text with a dot and a trailing blank',
    (figure) => isCount(figure) && isLarge(figure),
    ({ value }, roll) => grouped(value, '.') + roll.pick([' ', '\u00A0', '  ']),
  ],
  [
    'unit',
    'số kèm đơn vị tính (1352 lượt người)',
    'number with its unit of measure',
    (figure) => isCount(figure) && !figure.metric.unit.includes('('),
    ({ value, metric }) => `${value} ${metric.unit}`,
  ],
  [
    'fullWidth',
    'chữ số toàn khổ (１３５２)',
    'full-width digits',
    isCount,
    ({ value }) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  [
    'money',
    'tiền kèm đơn vị (475 triệu đồng)',
    'money with its unit',
    ({ metric, value }) => metric.kind === 'money' && Number.isInteger(value) && value > 0 && value < 1000,
    ({ value }) => `${value} triệu đồng`,
  ],
  [
    'length',
    'độ dài kèm đơn vị (24,5 km)',
    'length with its unit',
    ({ metric, value }) => metric.unit === 'km' && /^\d+\.\d{1,2}$/.test(String(value)),
    ({ value }) => `${String(value).replace('.', ',')}km`,
  ],
];

const asText = SPELLINGS.map(
  ([id, vi, en, isFit, write]): Operator => ({
    id: `text.${id}`,
    ...{ vi, en, verdict: 'found', restores: 'certain' },
    damage: (file, roll) => retyped(file, roll, ['V03'], isFit, (figure) => ({ value: write(figure, roll) })),
  }),
);

/** Nothing to report. */
const isNone = ({ value }: Figure) => value === 0;

const zeroWord: Operator = {
  id: 'text.zeroWord',
  vi: 'chữ thay cho số 0 (không, KPS)',
  en: 'word for zero',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) =>
    retyped(file, roll, ['V03.zero'], isNone, () => ({ value: roll.pick(['không', 'KPS', 'Không có']) })),
};

/** It may also mean that nobody knows. */
const dash: Operator = {
  id: 'text.dash',
  vi: 'dấu gạch thay cho số 0',
  en: 'dash for zero',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) =>
    retyped(file, roll, ['V03.zero'], isNone, () => ({ value: roll.pick(['-', '–', ' - ']) })),
};

/** Figures written as text. */
export const SPELLING_OPERATORS: readonly Operator[] = [...asText, zeroWord, dash];
