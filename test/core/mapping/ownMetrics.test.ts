import fc from 'fast-check';
import { catalogueOfReading } from '../../../src/actions/formReading';
import { readMappings } from '../../../src/actions/mapForms';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { correctMapping } from '../../../src/core/mapping/correctMapping';
import {
  EMPTY_MEMORY,
  joinMemories,
  type MappingMemory,
  mappingMemorySchema,
  rememberMapping,
} from '../../../src/core/mapping/memory';
import { planMappingSheet, readKnownMappings } from '../../../src/core/mapping/memorySheet';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import { withoutGoneMetrics } from '../../../src/core/mapping/recall';
import { withRememberedMetrics } from '../../../src/core/mapping/rememberedMetrics';
import type { SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { askUnreadUnits } from '../../../src/core/mapping/unreadUnits';
import { addMetric, type MetricDraft } from '../../../src/core/ownCatalogue/addMetric';
import { planCatalogueStamp } from '../../../src/core/ownCatalogue/catalogueStamp';
import { editionOf, isOwn } from '../../../src/core/ownCatalogue/edition';
import { isUntouched } from '../../../src/core/ownCatalogue/ownVersion';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { figureText, gridSheet } from './gridSheet';

const land = catalogueFor('land');
const roster = findRoster('cao-bang-2024')!;
const period = parsePeriod('2024')!;
const FORM = `
HUYỆN HẠ LANG
BÁO CÁO NĂM 2024
Nội dung | ĐVT | Năm 2023 | Năm 2024
Số buổi tuyên truyền | buổi | 10 | 20
Bò giống cấp cho hộ nghèo | con | 4 | 5
`;

function withOwn(base: Catalogue, draft: Partial<MetricDraft> = {}): Catalogue {
  const cows = {
    group: 'G',
    label: { vi: 'Bò giống cấp cho hộ nghèo' },
    unit: 'con',
    kind: 'count',
  } as const;
  const added = addMetric(base, { ...cows, acrossPeriods: 'sum', ...draft });
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  return added.catalogue;
}

const own = withOwn(land);
const propose = (catalogue: Catalogue, remembered?: MappingMemory, grid = FORM) =>
  proposeMapping(gridSheet(grid), { catalogue, roster, remembered });
const decided = correctMapping(propose(land), { rows: [{ row: 4, metric: 'G101' }] });
const memory = rememberMapping(EMPTY_MEMORY, decided, own);

const open = (mapping: SheetMapping) =>
  questionsOf(mapping).rows.map(({ row, reasons }) => [row, reasons.at(-1)?.code]);
const figures = (mapping: SheetMapping) => mapping.figures.map(figureText);
const OWN_FIGURES = ['C4 B01 previous', 'D4 B01 period', 'C5 G101 previous', 'D5 G101 period'];

describe('a remembered form that names an own metric', () => {
  test('brings the metric along', () => {
    const catalogue = catalogueOfReading({ roster, period, memory });
    expect(catalogue).toEqual(own);
    const known = propose(catalogue, memory, FORM.replace(/2024/g, '2025').replace(/2023/g, '2024'));
    expect([figures(known), open(known)]).toEqual([OWN_FIGURES, []]);
  });

  test('is asked about where the catalogue does not have it', () => {
    const forgotten = { version: '1', forms: memory.forms } as const;
    const known = propose(land, forgotten);
    expect([figures(known), open(known)]).toEqual([OWN_FIGURES.slice(0, 2), [[4, 'goneMetric']]]);
  });

  test('is asked about where the catalogue has its code for something else', () => {
    const others = withOwn(land, { label: { vi: 'Cá giống' } });
    expect(open(propose(withRememberedMetrics(others, memory), memory))).toEqual([[4, 'goneMetric']]);
    const stock = withOwn(land, { acrossPeriods: 'latest' });
    expect(open(propose(withRememberedMetrics(stock, memory), memory))).toEqual([[4, 'goneMetric']]);
    expect(open(propose(withRememberedMetrics(own, memory), memory))).toEqual([]);
  });

  test('a decided mapping is asked about too', () => {
    expect(open(withoutGoneMetrics(decided, EMPTY_MEMORY, land))).toEqual([[4, 'goneMetric']]);
    expect(figures(withoutGoneMetrics(decided, memory, own))).toEqual(OWN_FIGURES);
    const workbook = { sheets: [gridSheet(FORM)] };
    expect(() => readMappings(workbook, [decided], { roster, period })).toThrow('G101');
  });
});

describe('the own catalogue of a memory', () => {
  test('a file of before has none and is read as it was', () => {
    const old = { version: '1', forms: memory.forms };
    expect(mappingMemorySchema.parse(old)).toEqual({ ...old, catalogue: undefined });
    expect(catalogueOfReading({ roster, period, memory: mappingMemorySchema.parse(old) })).toBe(land);
  });

  test('travels as JSON; changed by hand it is left out, the forms stay', () => {
    const text = JSON.stringify(memory);
    expect(mappingMemorySchema.parse(JSON.parse(text))).toEqual(memory);
    const changed = mappingMemorySchema.parse(JSON.parse(text.replace('"unit":"con"', '"unit":"tấn"')));
    expect([changed.catalogue, changed.forms]).toEqual([undefined, memory.forms]);
  });

  test('travels in a workbook beside the sheet that carries it', () => {
    const sheets = [planMappingSheet(memory), ...planCatalogueStamp(own)];
    const workbook = sheets.reduce(applyPlan, EMPTY_WORKBOOK);
    expect(readKnownMappings(workbook)).toEqual(memory);
    const [known] = sheets;
    expect(readKnownMappings(applyPlan(EMPTY_WORKBOOK, known!))?.catalogue).toBeUndefined();
  });

  test('adds to another own catalogue, whose words and order stay', () => {
    const other = withOwn(land, { code: 'I101', group: 'I', label: { vi: 'Camera' }, unit: 'chiếc' });
    const joined = withRememberedMetrics(other, memory);
    expect(joined.metrics.map(({ code }) => code).sort()).toEqual(
      [...other.metrics.map(({ code }) => code), 'G101'].sort(),
    );
    expect([isOwn(joined), isUntouched(joined), editionOf(joined)]).toEqual([true, true, 1]);
    expect(withRememberedMetrics(other, memory)).toBe(joined);
    expect(withRememberedMetrics(own, memory)).toBe(own);
  });

  test('a land form gains the own metrics of a mixed one, not its sea metrics', () => {
    const mixed = withOwn(catalogueFor('mixed'));
    const joined = withRememberedMetrics(land, { catalogue: mixed });
    expect(joined.metrics.length).toBe(land.metrics.length + 1);
  });

  test('remembering with another catalogue keeps the metrics of other forms, but not under a code it has otherwise', () => {
    const fish = withOwn(land, { label: { vi: 'Cá giống' } });
    const next = gridSheet(FORM.replace('Bò giống', 'Cá giống'));
    const form = proposeMapping(next, { catalogue: fish, roster });
    const grown = rememberMapping(memory, form, fish);
    const asked = propose(withRememberedMetrics(land, grown), grown);
    expect([figures(asked), open(asked).map(([row]) => row)]).toEqual([OWN_FIGURES.slice(0, 2), [4]]);
    const camera = withOwn(own, { label: { vi: 'Camera' }, unit: 'chiếc' });
    expect(open(propose(camera, rememberMapping(memory, form, camera)))).toEqual([]);
  });

  test('of two memories the later one’s meaning of a code counts', () => {
    const fish = { ...EMPTY_MEMORY, catalogue: withOwn(land, { label: { vi: 'Cá giống' } }) };
    const joined = joinMemories(memory, fish);
    expect(joined.catalogue).toEqual(fish.catalogue);
    expect(
      joined.forms[0]?.decisions.some(
        ({ choice }) => choice && 'metric' in choice && choice.metric === 'G101',
      ),
    ).toBe(false);
    expect(joinMemories(memory, EMPTY_MEMORY)).toEqual(memory);
  });
});

describe('an own catalogue is matched against', () => {
  const matched = (catalogue: Catalogue, grid: string) => {
    const sheet = gridSheet(grid);
    return askUnreadUnits(proposeMapping(sheet, { catalogue, roster }), catalogue, sheet);
  };

  test.each([
    ['the very unit', '| con |', ['C5 G101 previous', 'D5 G101 period']],
    ['in other letters', '| CON |', ['C5 G101 previous', 'D5 G101 period']],
    ['thousands', '| nghìn con |', []],
    ['another unit', '| kg |', []],
    ['no unit', '| |', []],
  ])('by its label and unit: %s', (_name, unit, expected) => {
    const mapping = matched(own, FORM.replace('| con |', unit));
    expect(figures(mapping).slice(2)).toEqual(expected);
    expect(open(mapping)).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  test('two rows of one own metric stay a question when one is left out', () => {
    const twice = matched(own, `${FORM}Bò giống cấp cho hộ nghèo | tạ | 1 | 2\n`);
    const left = correctMapping(twice, { rows: [{ row: 4, metric: null }] });
    expect([figures(left).slice(2), open(left).map(([row]) => row)]).toEqual([[], [5]]);
  });

  test('a metric in m or đồng is never matched: figures are brought to km and triệu đồng', () => {
    const metres = withOwn(land, { label: { vi: 'Mương nội đồng' }, unit: 'm', kind: 'length' });
    const catalogue = catalogueOfReading({ roster, period, catalogue: metres });
    expect(catalogue.metrics.map(({ code }) => code)).toEqual(land.metrics.map(({ code }) => code));
    expect(isUntouched(catalogue)).toBe(true);
    expect(catalogueOfReading({ roster, period, catalogue: own })).toBe(own);
  });

  test('a report asks for its rows and knows the whole form', () => {
    const workbook = { sheets: [gridSheet(FORM)] };
    const [report] = readMappings(workbook, [decided], { roster, period, catalogue: own });
    expect(report?.form).toBe(own);
    expect(report?.catalogue.metrics.map(({ code }) => code)).toEqual(['B01', 'G101']);
    expect(report?.lines.G101?.values.period.value).toBe(5);
  });
});

describe('laws of catalogues that grow by remembered metrics', () => {
  const labels = ['Bò giống', 'Cá giống', 'Camera', 'Cây xanh'];
  const anyMetrics = fc.uniqueArray(
    fc.record({
      group: fc.constantFrom('B', 'D', 'G'),
      number: fc.integer({ min: 101, max: 104 }),
      vi: fc.constantFrom(...labels),
      acrossPeriods: fc.constantFrom('sum' as const, 'latest' as const),
    }),
    { selector: ({ group, number }) => `${group}${number}`, maxLength: 5 },
  );
  type Drawn = typeof anyMetrics extends fc.Arbitrary<infer Metrics> ? Metrics : never;
  const grown = (base: Catalogue, metrics: Drawn) =>
    metrics.reduce(
      (catalogue, { group, number, vi, acrossPeriods }) =>
        withOwn(catalogue, { group, code: `${group}${number}`, label: { vi }, acrossPeriods }),
      base,
    );

  test('every code is there once, what was there means what it did, growing again adds nothing', () => {
    fc.assert(
      fc.property(anyMetrics, anyMetrics, (mine, remembered) => {
        const base = grown(land, mine);
        const known = { catalogue: remembered.length > 0 ? grown(land, remembered) : undefined };
        const joined = withRememberedMetrics(base, known);
        const codes = joined.metrics.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(joined.metrics).toEqual(expect.arrayContaining(base.metrics));
        const all = [...base.metrics, ...(known.catalogue?.metrics ?? [])].map(({ code }) => code);
        expect(new Set(codes)).toEqual(new Set(all));
        expect(isOwn(joined) ? isUntouched(joined) : joined === land).toBe(true);
        expect(withRememberedMetrics(joined, known)).toBe(joined);
      }),
      { numRuns: 40 },
    );
  });
});
