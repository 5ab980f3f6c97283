import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { LeftFigure, OccupiedCell } from '../../core/rollup/planOwnSummary';
import { type CellValue, isCellError } from '../../core/sheet/snapshot';
import type { Language } from '../../core/validation/describeIssue';
import { placeOf, wordsAt } from '../mapping/places';
import { shortened } from '../mapping/printMatches';
import { alignColumns, onOneLine } from '../table';
import { INTO_WORDS } from './intoWords';
import type { FillAs, MergedInto } from './mergeInto';

type Filled = NonNullable<MergedInto['filled']>;

/** What was filled, what was kept, and what is left to the person. */
export function printInto({ filled }: MergedInto, fillAs: FillAs): string[] {
  const { language, mapping } = fillAs;
  const words = INTO_WORDS[language];
  if (!filled) return [];
  const { cells, occupied, replaced, sheets } = filled;
  const { renewed, removed, kept } = sheets;
  return [
    words.filled(mapping.sheet, cells),
    ...(renewed.length > 0 ? [words.renewed(renewed.length, renewed.join(', '))] : []),
    ...said(removed, words.removed),
    ...said(kept, words.keptSheets),
    ...(replaced.length > 0 ? [words.replaced, ...alignColumns(replaced.map(changedRow))] : []),
    ...(occupied.length > 0
      ? [words.kept, ...alignColumns(occupied.map((one) => keptRow(one, language)))]
      : []),
    ...leftLines(filled, fillAs),
    ...rowsOfText(mapping).map(({ place, label }) => words.unmatched(place, label)),
  ];
}

/** One sentence about these, or none. */
const said = (names: readonly string[], sentence: (names: string) => string): string[] =>
  names.length > 0 ? [sentence(names.join(', '))] : [];

function leftLines({ left, qualified, replaced }: Filled, { language, replace }: FillAs): string[] {
  const words = INTO_WORDS[language];
  const noFigure = left.filter(({ why }) => why === 'noFigure');
  const asked = replace === 'typed' ? [] : replace;
  const isReplaced = (cell: string) => replaced.some((one) => one.cell === cell);
  return [
    ...said(
      asked.filter((cell) => !isReplaced(cell)),
      words.notReplaced,
    ),
    ...said(
      qualified.map(({ cell, qualifier, content }) => `${cell} (${qualifier} ${shown(content.value)})`),
      words.qualified,
    ),
    ...said(
      noFigure.flatMap(({ cell, present }) => (present ? [] : [cell])),
      words.noFigure,
    ),
    ...said(
      noFigure.flatMap(({ cell, present }) => (present ? [`${cell} (${shown(present.value)})`] : [])),
      words.noFigureKept,
    ),
    ...said(
      left.flatMap(({ cell, why }) => (why === 'byHand' ? [cell] : [])),
      words.left,
    ),
  ];
}

/** Rows that read like words alone: without figures nobody can tell them from a metric of the person's own. */
function rowsOfText(mapping: SheetMapping) {
  const rows = mapping.rows.filter(({ match }) => match && 'notTaken' in match && match.notTaken === 'text');
  return rows.map((row) => ({ place: placeOf(row, mapping), label: shortened(wordsAt(row)) }));
}

/** `  B4  B02  50.000 → 56.558`: what stood there, and what the units give. */
function changedRow({ cell, metric, present, content }: OccupiedCell): string[] {
  return [`  ${cell}`, metric, `${present.formula ?? shown(present.value)} → ${shown(content.value)}`];
}

/** A formula of the sheet's own may come to something else once the cells it reads are filled. */
function keptRow(one: OccupiedCell, language: Language): string[] {
  const { cell, metric, present, content } = one;
  if (present.formula === undefined) return changedRow(one);
  return [`  ${cell}`, metric, INTO_WORDS[language].ownFormula(shown(content.value))];
}

const digits = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 });

function shown(value: CellValue | null): string {
  if (typeof value === 'number') return digits.format(value);
  return isCellError(value) ? value.error : `“${onOneLine(String(value ?? ''))}”`;
}

/** What `merge --into --json` adds. */
export function intoToJson({ filled, obstacle }: MergedInto, { mapping }: FillAs) {
  if (obstacle !== undefined) return { obstacle };
  if (!filled) return {};
  const { cells, occupied, replaced, left, qualified, sheets } = filled;
  const ofWhy = (asked: LeftFigure['why']) => left.filter(({ why }) => why === asked);
  return {
    filled: {
      ...{ sheet: mapping.sheet, cells, kept: occupied.map(toJson), replaced: replaced.map(toJson) },
      noFigure: ofWhy('noFigure').map(({ cell, metric, present }) => ({
        ...{ cell, metric, present: present ? (present.formula ?? present.value) : null },
      })),
      left: ofWhy('byHand').map(({ cell, metric }) => ({ cell, metric })),
      qualified: qualified.map(({ cell, metric, qualifier }) => ({ cell, metric, qualifier })),
      ...{ unmatched: rowsOfText(mapping), sheets },
    },
  };
}

const toJson = ({ cell, metric, present, content }: OccupiedCell) => ({
  ...{ cell, metric, present: present.formula ?? present.value, value: content.value },
});
