import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { columnOf } from '../../src/core/template/columns';
import type { ContentColumn, LineContent } from '../../src/core/template/content';
import { CHECK_WORDS } from '../../src/core/template/words';
import { plannedForm } from '../plannedForm';
import { formulaCheck, type Recalculated, read, recalculate } from '../recalculate';
import { type Bench, type Check, sameFacts } from '../scenario';

type Line =
  | Exclude<CellValue, object>
  | { readonly error: string }
  | Partial<Record<ContentColumn, CellValue>>;

/** Rows filled in (a bare value stands in the period column), and what the check of one of them must say. */
type Case = {
  readonly rows: Readonly<Record<string, Line>>;
  readonly at: string;
  readonly says: string;
  readonly period?: string;
  readonly catalogue?: Catalogue;
};

/** The standard forms only warn of this; here it is an error, since a province may make it one. */
const STRICT: Catalogue = {
  ...catalogueFor('mixed'),
  metrics: catalogueFor('mixed').metrics.map((metric) => ({
    ...metric,
    rules: metric.rules.map((rule) => (rule.type === 'atMost' ? { ...rule, severity: 'error' } : rule)),
  })),
};

const LANG_SON = { D01: 209, D11: 31, D21: 178, D31: 0, D41: 0, D02: 874, D12: 62, D22: 785 };

/** Every sentence of the Kiểm tra column with what provokes it; a sentence left out does not compile. */
const CASES: Record<keyof typeof CHECK_WORDS, readonly Case[]> = {
  ok: [
    { rows: { B01: 6, B02: 900, B51: 6, B52: 900 }, at: 'B02', says: 'OK' },
    { rows: { ...LANG_SON, D32: 27 }, at: 'D02', says: 'OK' },
    { rows: { B01: 'x', B02: 'X' }, at: 'B02', says: 'OK' },
    { rows: { C09: { plan: 0.1 + 0.2, period: 90.364 } }, at: 'C09', says: 'OK' },
    { rows: { ...LANG_SON, D02: { period: 874, qualifier: 'gần' }, D32: 0 }, at: 'D02', says: 'OK' },
  ],
  formulaError: [
    { rows: { B61: { error: '#DIV/0!' } }, at: 'B61', says: CHECK_WORDS.formulaError },
    { rows: { B61: { period: 5, previous: { error: '#REF!' } } }, at: 'B61', says: CHECK_WORDS.formulaError },
  ],
  text: [
    { rows: { C01: '1 352' }, at: 'C01', says: CHECK_WORDS.text },
    { rows: { C09: 'gần 400' }, at: 'C09', says: CHECK_WORDS.text },
    { rows: { B61: { period: 3, plan: '-' } }, at: 'B61', says: CHECK_WORDS.text },
  ],
  negative: [
    { rows: { B61: -3 }, at: 'B61', says: CHECK_WORDS.negative },
    {
      rows: { B61: { period: 5, cumulative: -2 } },
      at: 'B61',
      says: CHECK_WORDS.negative,
      period: '2024-Q2',
    },
  ],
  fraction: [{ rows: { B01: 1.57 }, at: 'B01', says: CHECK_WORDS.fraction }],
  places: [{ rows: { C09: 90.3645 }, at: 'C09', says: CHECK_WORDS.places(3) }],
  halfHere: [
    { rows: { C01: 14 }, at: 'C02', says: CHECK_WORDS.halfHere('C01') },
    { rows: { C01: 14, C02: 'x' }, at: 'C02', says: CHECK_WORDS.halfHere('C01') },
  ],
  halfThere: [{ rows: { C02: 144 }, at: 'C02', says: CHECK_WORDS.halfThere('C01') }],
  zero: [
    { rows: { C01: 0, C02: 5 }, at: 'C02', says: CHECK_WORDS.zero('C01') },
    { rows: { C01: 5, C02: 0 }, at: 'C02', says: CHECK_WORDS.zero('C01') },
  ],
  fewer: [
    { rows: { B01: 1570, B02: 156 }, at: 'B02', says: CHECK_WORDS.fewer('B01') },
    {
      rows: { B01: { period: 2, cumulative: 300 }, B02: { period: 40, cumulative: 40 } },
      ...{ at: 'B02', says: CHECK_WORDS.fewer('B01'), period: '2024-Q2' },
    },
  ],
  belowFactor: [{ rows: { C17: 3, C18: 5 }, at: 'C18', says: CHECK_WORDS.belowFactor('C17', 2) }],
  above: [{ rows: { D01: 5, D21: 9 }, at: 'D21', says: CHECK_WORDS.above('D01') }],
  aboveFactor: [
    { rows: { C12: 10, C09: 20.5 }, at: 'C09', says: CHECK_WORDS.aboveFactor('C12', 2), catalogue: STRICT },
  ],
  noTotal: [{ rows: { A03a: 3, A03b: 4 }, at: 'A03', says: CHECK_WORDS.noTotal }],
  differs: [{ rows: { ...LANG_SON, D32: 0 }, at: 'D02', says: `${CHECK_WORDS.differs}847` }],
  exceeds: [{ rows: { ...LANG_SON, D02: 500 }, at: 'D02', says: `${CHECK_WORDS.exceeds}847` }],
};

/** Each case on a sheet of its own: core and LibreOffice say the expected sentence, and agree on everything else. */
export async function wrongValues(bench: Bench): Promise<Check[]> {
  const cases = Object.entries(CASES).flatMap(([key, list]) =>
    list.map((one, index) => ({ ...one, sheet: `${key} ${index + 1}` })),
  );
  const plans = cases.map(({ sheet, rows, period, catalogue = catalogueFor('mixed') }) => {
    const lines = Object.fromEntries(Object.entries(rows).map(([code, line]) => [code, contentOf(line)]));
    return plannedForm({ name: sheet, catalogue, content: { lines, texts: {} }, ...(period && { period }) });
  });
  const bytes = await writeXlsx(plans);
  const found = recalculate(bench, 'wrong-values', bytes);
  const says = cases.map(({ sheet, at, says }) => `${sheet}, ${at}: ${says}`);
  const printed = cases.map(({ sheet, at }) => `${sheet}, ${at}: ${printedCheck(found, sheet, at)}`);
  return [
    sameFacts(`wrong values: LibreOffice says ${says.length} times what is wrong`, says, printed),
    formulaCheck('wrong values', read(bytes), found),
  ];
}

function contentOf(line: Line): LineContent {
  const isLine = typeof line === 'object' && !('error' in line);
  const values = Object.entries(isLine ? line : { period: line });
  return Object.fromEntries(values.map(([column, value]) => [column, { value: value as CellValue }]));
}

function printedCheck({ tables }: Recalculated, sheet: string, code: string): unknown {
  const row = tables.get(sheet)?.find((cells) => cells[columnOf('code')] === code);
  return row?.[columnOf('check')];
}
