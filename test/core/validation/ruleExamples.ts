import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import type { IssueKey } from '../../../src/core/report/issue';
import type { Cell } from '../../../src/core/sheet/snapshot';
import type { ColumnKey } from '../../../src/core/template/columns';
import type { ValidationContext } from '../../../src/core/validation/validationRule';
import { filledForm } from './filledForm';
import { haLang, neighbours } from './haLang';

type Content = number | string;

/** A form that shows an issue. */
export type RuleExample = {
  /** A bare value stands in the period column. */
  readonly rows: Readonly<Record<string, Content | Readonly<Partial<Record<ColumnKey, Content>>>>>;
  readonly period?: string;
  readonly catalogue?: Catalogue;
  /** Absent: the two annual sections are written. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly context?: Partial<ValidationContext>;
  /** Another sheet of the file, with a text in its first cell. */
  readonly beside?: { readonly name: string; readonly mark: string };
  /** What a person does to the sheet afterwards. */
  readonly damage?: (cells: readonly Cell[]) => Cell[];
};

const land = catalogueFor('land');

function requiring(code: string): Catalogue {
  const metrics = land.metrics.map((metric) =>
    metric.code === code ? { ...metric, required: 'always' as const } : metric,
  );
  return { ...land, metrics };
}

const change = (from: string, to: Cell['value']) => (cells: readonly Cell[]) =>
  cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell));

const remove = (value: string) => (cells: readonly Cell[]) => cells.filter((cell) => cell.value !== value);

/** The value of a stamp stands to the right of its label. */
const stamp = (label: string, to: string) => (cells: readonly Cell[]) => {
  const at = cells.find(({ value }) => value === label)!;
  return cells.map((cell) =>
    cell.row === at.row && cell.col === at.col + 1 ? { ...cell, value: to } : cell,
  );
};

const inPeriodOf = (code: string, content: Partial<Cell>) => (cells: readonly Cell[]) => {
  const { row } = cells.find(({ value }) => value === code)!;
  const { col } = cells.find(({ value }) => value === '#value+period')!;
  const others = cells.filter((cell) => cell.row !== row || cell.col !== col);
  return [...others, { row, col, value: null, ...content }].sort((a, b) => a.row - b.row || a.col - b.col);
};

/** The unit of measure printed in a row. */
const unitOf = (code: string, to: string) => (cells: readonly Cell[]) => {
  const { row } = cells.find(({ value }) => value === code)!;
  const { col } = cells.find(({ value }) => value === '#indicator+unit')!;
  return cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, value: to } : cell));
};

/** As its value was pasted. */
function withoutFormula({ formula: _, ...cell }: Cell): Cell {
  return cell;
}

const listeners = neighbours([37, 37, 36, 34, 38, 35].map((each) => ({ B01: 100, B02: each * 100 })));
const unit = { ...haLang, borderCommunes: 6, borderLengthKm: 41.587 };

/** One example of every issue there is. */
export const RULE_EXAMPLES: { readonly [K in IssueKey]: RuleExample } = {
  'V01.blank': { rows: {}, catalogue: requiring('B01') },
  'V01.noSection': { rows: {}, catalogue: requiring('J01'), damage: remove('J01') },
  'V02.fraction': { rows: { A04: 0.5 } },
  'V02.negative': { rows: { A04: -5 } },
  'V02.places': { rows: { C09: 90.36412 } },
  'V02.error': { rows: {}, damage: inPeriodOf('A04', { value: { error: '#DIV/0!' }, formula: '=1/0' }) },
  'V03.number': { rows: { A04: '1 352' } },
  'V03.ambiguous': { rows: { C09: '3.000' } },
  'V03.parts': { rows: { D21: '251/813' } },
  'V03.unit': { rows: { A04: '12 km' } },
  'V03.unread': { rows: { A04: 'đang thống kê' } },
  'V03.date': { rows: {}, damage: inPeriodOf('A04', { value: 45336, numberFormat: 'd-mmm' }) },
  'V03.day': { rows: { B11: 45336 } },
  'V03.notApplicable': { rows: { A04: 'không áp dụng' } },
  'V03.zero': { rows: { A04: 'không' } },
  'V04.slip': { rows: { B01: 1.57 } },
  'V04.ceiling': { rows: { A04: 3_000_000 } },
  'V05.half': { rows: { A01: 14 } },
  'V05.zero': { rows: { A01: 14, A02: 0 } },
  'V06.fewer': { rows: { B01: 1570, B02: 156 } },
  'V07.fewer': { rows: { D01: 91, D02: 77, D41: 3 } },
  'V08.differs': { rows: { D01: 209, D02: 874, D12: 62, D22: 785, D32: 0 } },
  'V08.exceeds': { rows: { D01: 209, D02: 800, D12: 62, D22: 785 } },
  'V08.incomplete': { rows: { D01: 209, D02: 874, D12: 62, D22: 785 } },
  'V08.noTotal': { rows: { A03a: 12, A03b: 82 } },
  'V09.more': { rows: { D01: 250, D21: 251 } },
  'V09.fewer': { rows: { C17: 9, C18: 17 } },
  'V09.roster': { rows: { E02: 7, E03: 7 }, context: { unit } },
  'V10.band': { rows: { B01: 20, B02: 20000 } },
  'V10.peers': { rows: { B01: 100, B02: 12000 }, context: { peers: listeners } },
  'V11.period': { rows: { A04: { period: 328, cumulative: 320 } }, period: '2024-Q2' },
  'V11.earlier': {
    rows: { A04: { period: 10, cumulative: 90 } },
    period: '2024-Q2',
    context: { previousPeriod: filledForm({ rows: { A04: 95 }, period: '2024-Q1' }) },
  },
  'V11.notSum': {
    rows: { A04: { period: 20, cumulative: 105 } },
    period: '2024-Q2',
    context: { previousPeriod: filledForm({ rows: { A04: 95 }, period: '2024-Q1' }) },
  },
  'V12.change': { rows: { C11: { period: 179, previous: 64 } } },
  'V12.jump': { rows: { C11: { period: 179, previous: 0 } } },
  'V12.identical': {
    rows: Object.fromEntries(
      ['A04', 'A06', 'B61', 'B62', 'C11'].map((code) => [code, { period: 20, previous: 20 }]),
    ),
  },
  'V13.differs': { rows: { C12: 42 }, context: { unit } },
  'V13.slip': { rows: { C12: 41587 }, context: { unit } },
  'V13.ceiling': { rows: { C12: 41587 } },
  'V14.ceiling': { rows: { F05: 450_000_000 } },
  'V14.history': { rows: { A07: { period: 3_000_000, previous: 2800 } } },
  'V14.peers': {
    rows: { A07: 45000 },
    context: { peers: neighbours([40, 60, 90].map((each) => ({ A07: each }))) },
  },
  'V15.alone': { rows: { D71: 3000, D21: 0, D01: 0, D02: 0 } },
  'V16.period': { rows: {}, damage: stamp('meta:period', 'năm nay') },
  'V16.version': { rows: {}, damage: stamp('meta:version', '0.9') },
  'V16.template': { rows: {}, damage: stamp('meta:template', 'bien-gioi') },
  'V16.otherTemplate': { rows: {}, damage: stamp('meta:template', 'sea') },
  'V16.otherPeriod': { rows: {}, damage: stamp('meta:period', '2024-Q2') },
  'V17.noUnit': { rows: {}, damage: stamp('meta:unit', '') },
  'V19.legacy': { rows: {}, texts: { J02: '§oµn Biªn phßng', J04: 'Tăng cường.' } },
  'V19.decomposed': { rows: {}, texts: { J02: 'Phối hợp còn chậm.'.normalize('NFD'), J04: 'Tăng cường.' } },
  'V19.tone': { rows: {}, texts: { J02: 'Huyện Quảng Hoà và Quảng Hòa.', J04: 'Xã ở Quảng Hoà.' } },
  'V20.noColumn': { rows: {}, damage: remove('#value+previous') },
  'V20.duplicateColumn': { rows: {}, damage: change('#value+plan', '#value+period') },
  'V20.duplicateCode': { rows: {}, damage: change('A02', 'A01') },
  'V20.unknownCode': { rows: {}, damage: change('A02', 'Z99') },
  'V20.missingCode': { rows: {}, damage: remove('A02') },
  'V20.overwritten': { rows: { A04: { period: 30, cumulative: 12 } } },
  'V20.lostFormulas': {
    rows: { B01: { period: 12, previous: 10 } },
    damage: (cells) => {
      const { col } = cells.find(({ value }) => value === '#value+change')!;
      return cells.map((cell) => (cell.col === col ? withoutFormula(cell) : cell));
    },
  },
  'V20.unit': { rows: { A07: 250_000_000 }, damage: unitOf('A07', 'đồng') },
  'V20.words': { rows: { A04: 12 }, damage: change('Thực hiện trong kỳ', 'Cùng kỳ năm trước') },
  'V21.unread': { rows: { A04: { period: 12, qualifier: 'dưới' } } },
  'V21.qualifier': { rows: { C09: 'gần 400km' } },
  'V21.conflict': { rows: { C09: { period: 'gần 400', qualifier: 'trên' } } },
  'V21.phrase': { rows: { A04: 'hàng trăm' } },
  'V22.blank': { rows: {}, texts: { J04: 'Tăng cường.' } },
  'V22.noSection': { rows: {}, texts: { J04: 'Tăng cường.' }, damage: remove('J02') },
  'V23.elsewhere': { rows: {}, beside: { name: 'Phụ lục', mark: 'MẬT' } },
  'V23.sheet': { rows: {}, beside: { name: 'TỐI MẬT', mark: 'Ghi chú' } },
  'V23.mark': { rows: {}, texts: { J02: 'TỐI MẬT', J04: 'Tăng cường.' } },
};
