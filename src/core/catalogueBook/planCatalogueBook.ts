import type { Catalogue } from '../catalogue/catalogue';
import type { Roster } from '../catalogue/roster';
import type { SheetPlan } from '../sheet/plan';
import { toSheetName } from '../sheet/sheetName';
import type { BookList } from './bookTable';
import { type ChoiceSheet, choiceSheet } from './choiceSheet';
import { GUIDE_COLUMNS, type MetricColumn, NOTATION_COLUMNS } from './columns';
import { columnAt, metricTable } from './metricTable';
import { NOTATION } from './notation';
import { planTable } from './planTable';
import { unitColumnAt, unitTable } from './unitTable';
import { BOOK_WORDS, GUIDE } from './words';

/**
 * A catalogue as a workbook a province can edit, in the spirit of XLSForm: *Hướng dẫn*, *Chỉ tiêu*, *Quy tắc*,
 * *Danh mục* and, with a roster, *Đơn vị*. `parseCatalogueBook` reads it back. `taken`: names of sheets that stay.
 */
export function planCatalogueBook(
  catalogue: Catalogue,
  roster?: Roster,
  taken: readonly string[] = [],
): SheetPlan[] {
  const names = namesBeside(taken);
  const choices = choiceSheet(catalogue, names.choices, roster !== undefined);
  const guide = { ...BOOK_WORDS.guide, columns: GUIDE_COLUMNS, rows: GUIDE, isReading: true } as const;
  const notation = {
    ...BOOK_WORDS.notation,
    columns: NOTATION_COLUMNS,
    rows: NOTATION,
    isReading: true,
  } as const;
  return [
    planTable({ name: names.guide, ...guide }),
    planTable({ ...metricTable(catalogue, names.metrics), lists: metricLists(choices) }),
    planTable({ name: names.notation, ...notation }),
    choices.plan,
    ...(roster ? [planTable({ ...unitTable(roster, names.units), lists: unitLists(choices) })] : []),
  ];
}

function namesBeside(taken: readonly string[]): Record<keyof typeof BOOK_WORDS.sheets, string> {
  const { guide, metrics, notation, choices, units } = BOOK_WORDS.sheets;
  const free = (name: string) => toSheetName(name, taken);
  return {
    guide: free(guide),
    metrics: free(metrics),
    notation: free(notation),
    choices: free(choices),
    units: free(units),
  };
}

const CLOSED = [
  'kind',
  'acrossUnits',
  'acrossPeriods',
  'borders',
  'required',
] as const satisfies readonly MetricColumn[];

function metricLists({ sourceOf }: ChoiceSheet): BookList[] {
  const { prompts, refusal, unknownMeasure } = BOOK_WORDS;
  const closed = CLOSED.map((key): BookList => {
    const words = { prompt: prompts[key], refusal };
    return { column: columnAt(key), source: sourceOf(key), severity: 'stop', ...words };
  });
  const unit = { column: columnAt('unit'), source: sourceOf('measure'), severity: 'warning' } as const;
  return [{ ...unit, prompt: prompts.measure, refusal: unknownMeasure }, ...closed];
}

function unitLists({ sourceOf }: ChoiceSheet): BookList[] {
  const { refusal } = BOOK_WORDS;
  const lists = { kind: 'unitKind', border: 'borders' } as const;
  return (['kind', 'border'] as const).map((key) => {
    return { column: unitColumnAt(key), source: sourceOf(lists[key]), severity: 'stop', refusal };
  });
}
