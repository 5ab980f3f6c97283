import { readCatalogues } from '../ownCatalogue/catalogueStamp';
import { range } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import { indexCells, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';
import { type MappingMemory, mappingMemorySchema } from './memory';

/** The hidden sheet that carries known forms in a province's workbook; its first cell says what it is. */
const MEMORY_SHEET = 'PHPH_BieuDaBiet';
const STAMP = 'meta:mappings';

/** Columns after the fingerprint: one decision to a row, in the grid as text, so that any program keeps them. */
const HEADER = [
  'fingerprint',
  'side',
  'table',
  'words',
  'turn',
  'part',
  'byPerson',
  'metric',
  'notTaken',
  'meaning',
  'unit',
  'measure',
];

/**
 * The known forms as a sheet nobody sees by chance. The own catalogue they name metrics of is on a sheet of its own
 * (`planCatalogueStamp`), known by the id and version written here.
 */
export function planMappingSheet(memory: MappingMemory): SheetPlan {
  const { id = '', version = '' } = memory.catalogue ?? {};
  const rows = [[STAMP, memory.version, id, version], HEADER, ...memory.forms.flatMap(formRows)];
  return {
    name: MEMORY_SHEET,
    visibility: 'veryHidden',
    cells: rows.flatMap((texts, row) =>
      texts.flatMap((value, col) => (value === '' ? [] : [{ row, col, value }])),
    ),
    formats: [{ range: range(0, 0, rows.length - 1, HEADER.length - 1), style: { numberFormat: '@' } }],
    merges: [],
    validations: [],
    conditionalFormats: [],
    widths: {},
    heights: {},
    hiddenRows: [],
    hiddenCols: [],
  };
}

function formRows({ fingerprint, decisions }: MappingMemory['forms'][number]): string[][] {
  if (decisions.length === 0) return [[fingerprint]];
  return decisions.map(({ side, table, words, turn, part, byPerson, choice, meaning, unit, measure }) => [
    fingerprint,
    side,
    String(table),
    words,
    String(turn),
    part === undefined ? '' : String(part),
    byPerson ? 'x' : '',
    choice && 'metric' in choice ? choice.metric : '',
    choice && 'notTaken' in choice ? choice.notTaken : '',
    meaning ?? '',
    unit ?? '',
    measure ? [measure.class, measure.word, measure.factor ?? ''].join('|') : '',
  ]);
}

/** The known forms a workbook carries, with their own catalogue; undefined when it carries none. */
export function readKnownMappings(workbook: WorkbookSnapshot): MappingMemory | undefined {
  for (const sheet of workbook.sheets) {
    const memory = parseMappingSheet(sheet);
    if (!memory) continue;
    const [, , id, version] = [0, 1, 2, 3].map((col) => String(indexCells(sheet)(0, col)?.value ?? ''));
    const catalogue = readCatalogues(workbook).find((one) => one.id === id && one.version === version);
    return catalogue ? { ...memory, catalogue } : memory;
  }
  return undefined;
}

/** The known forms a sheet carries; undefined when it is another sheet, or was damaged. */
export function parseMappingSheet(sheet: SheetSnapshot): MappingMemory | undefined {
  const cellAt = indexCells(sheet);
  const textAt = (row: number, col: number) => String(cellAt(row, col)?.value ?? '');
  if (textAt(0, 0) !== STAMP) return undefined;
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  const forms = new Map<string, unknown[]>();
  for (let row = 2; row <= last; row++) {
    const texts = HEADER.map((_name, col) => textAt(row, col));
    const [fingerprint = ''] = texts;
    const decisions = forms.get(fingerprint) ?? [];
    forms.set(fingerprint, texts[1] === '' ? decisions : [...decisions, decisionIn(texts)]);
  }
  const data = {
    version: textAt(0, 1),
    forms: [...forms].map(([fingerprint, decisions]) => ({ fingerprint, decisions })),
  };
  return mappingMemorySchema.safeParse(data).data;
}

function decisionIn(texts: readonly string[]): unknown {
  const [, side, table, words = '', turn, part, byPerson, metric, notTaken, meaning, unit, measure] = texts;
  const [cls, word, factor] = (measure ?? '').split('|');
  const choice = metric ? { metric } : notTaken ? { notTaken } : undefined;
  return {
    side,
    table: Number(table),
    words,
    turn: Number(turn),
    ...(part ? { part: Number(part) } : {}),
    byPerson: byPerson === 'x',
    ...(choice ? { choice } : {}),
    ...(meaning ? { meaning } : {}),
    ...(unit ? { unit } : {}),
    ...(cls ? { measure: { class: cls, word, ...(factor ? { factor: Number(factor) } : {}) } } : {}),
  };
}
