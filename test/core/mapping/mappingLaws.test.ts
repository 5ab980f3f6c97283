import fc from 'fast-check';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { correctMapping } from '../../../src/core/mapping/correctMapping';
import { EMPTY_MEMORY, rememberMapping } from '../../../src/core/mapping/memory';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import type { SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { sheetMappingSchema } from '../../../src/core/mapping/sheetMapping';
import { parseAddress } from '../../../src/core/sheet/address';
import { indexCells, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { figureText, insertBlank, movedAddress } from './gridSheet';
import { SAMPLE_FORMS } from './sampleForms';

const options = { catalogue: catalogueFor('mixed'), roster: findRoster('cao-bang-2024')! };
const propose = (sheet: SheetSnapshot) => proposeMapping(sheet, options);
const figuresOf = ({ figures }: SheetMapping) => figures.map(figureText).sort();
const anyForm = fc.constantFrom(...SAMPLE_FORMS);

/** Numbers below the first rows made others, also those within pairs; years and column numbers stay. */
function withNumbers(sheet: SheetSnapshot, seed: number): SheetSnapshot {
  const figures = new Set(propose(sheet).figures.map(({ cell }) => cell));
  const cells = sheet.cells.map((cell) => {
    if (!figures.has(movedAddress(cell, 'row', Number.POSITIVE_INFINITY))) return cell;
    if (typeof cell.value === 'number') return { ...cell, value: ((cell.value * 31 + seed) % 1500) + 1 };
    if (typeof cell.value !== 'string') return cell;
    return { ...cell, value: cell.value.replace(/\d/g, (digit) => String(((Number(digit) + seed) % 9) + 1)) };
  });
  return { ...sheet, cells };
}

/** Every question answered: not to be taken. */
function answered(mapping: SheetMapping): SheetMapping {
  const { rows, columns } = questionsOf(mapping);
  const inRows = (table: number) => mapping.tables[table]!.metricsIn === 'rows';
  return correctMapping(mapping, {
    rows: rows.map(({ row, table }) => (inRows(table) ? { row, metric: null } : { row, meaning: null })),
    columns: columns.map(({ col, table }) =>
      inRows(table) ? { col, meaning: null } : { col, metric: null },
    ),
  });
}

describe('a mapping', () => {
  test('does not depend on the numbers', () => {
    fc.assert(
      fc.property(anyForm, fc.integer({ min: 0, max: 1000 }), ({ sheet }, seed) => {
        const [mapping, changed] = [propose(sheet), propose(withNumbers(sheet, seed))];
        expect(changed).toEqual(mapping);
      }),
      { numRuns: 60 },
    );
  });

  test('moves with its cells when blank rows and columns are put in', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom('row', 'col'), fc.nat(22), ({ sheet }, axis, before) => {
        const moved = propose(insertBlank(sheet, axis, before));
        const expected = propose(sheet).figures.map((figure) => ({
          ...figure,
          cell: movedAddress(parseAddress(figure.cell)!, axis, before),
        }));
        expect(figuresOf(moved)).toEqual(expected.map(figureText).sort());
      }),
      { numRuns: 150 },
    );
  });

  test.each(SAMPLE_FORMS.map((form) => [form.name, form.sheet] as const))(
    'gives each figure once, from a cell that is no label: %s',
    (_name, sheet) => {
      const mapping = propose(sheet);
      const keys = mapping.figures.map(({ metric, column, unit }) => `${metric} ${column} ${unit ?? ''}`);
      expect(new Set(keys).size).toBe(keys.length);
      const cellAt = indexCells(sheet);
      for (const { cell, column } of mapping.figures) {
        const { row, col } = parseAddress(cell)!;
        const value = cellAt(row, col)?.value;
        if (column !== 'note' && typeof value === 'string') expect(value).toMatch(/\d/);
      }
    },
  );

  test.each(SAMPLE_FORMS.map((form) => [form.name, form.sheet] as const))(
    'asks nothing of a form it remembers, and takes the same: %s',
    (_name, sheet) => {
      const known = answered(propose(sheet));
      expect(questionsOf(known)).toEqual({ rows: [], columns: [] });
      const memory = rememberMapping(EMPTY_MEMORY, known);
      const next = proposeMapping(withNumbers(sheet, 7), { ...options, remembered: memory });
      expect(questionsOf(next)).toEqual({ rows: [], columns: [] });
      expect(figuresOf(next)).toEqual(figuresOf(known));
    },
  );

  test.each(SAMPLE_FORMS.map((form) => [form.name, form.sheet] as const))(
    'is plain data: %s',
    (_name, sheet) => {
      const mapping = propose(sheet);
      expect(sheetMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    },
  );
});
