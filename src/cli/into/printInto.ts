import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { OccupiedCell } from '../../core/rollup/planOwnSummary';
import { type CellValue, isCellError } from '../../core/sheet/snapshot';
import { placeOf, wordsAt } from '../mapping/places';
import { shortened } from '../mapping/printMatches';
import { alignColumns, onOneLine } from '../table';
import { INTO_WORDS } from './intoWords';
import type { FillAs, MergedInto } from './mergeInto';

/** What was filled, what was kept, and what is left to the person. */
export function printInto({ filled }: MergedInto, { language, mapping }: FillAs): string[] {
  const words = INTO_WORDS[language];
  if (!filled) return [];
  const { cells, occupied, left } = filled;
  return [
    words.filled(mapping.sheet, cells),
    ...(occupied.length > 0 ? [words.kept, ...alignColumns(occupied.map(occupiedRow))] : []),
    ...(left.length > 0 ? [words.left(left.map(({ cell }) => cell).join(', '))] : []),
    ...rowsOfText(mapping).map(({ place, label }) => words.unmatched(place, label)),
  ];
}

/** Rows that read like words alone: without figures nobody can tell them from a metric of the person's own. */
function rowsOfText(mapping: SheetMapping) {
  const rows = mapping.rows.filter(({ match }) => match && 'notTaken' in match && match.notTaken === 'text');
  return rows.map((row) => ({ place: placeOf(row, mapping), label: shortened(wordsAt(row)) }));
}

/** `  B4  B02  50.000 → 56.558`: what stands there, and what the units give. */
function occupiedRow({ cell, metric, present, content }: OccupiedCell): string[] {
  return [`  ${cell}`, metric, `${shown(present.value)} → ${shown(content.value)}`];
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
  const { cells, occupied, left } = filled;
  const kept = occupied.map(({ cell, metric, present, content }) => ({
    ...{ cell, metric, present: present.formula ?? present.value, value: content.value },
  }));
  return {
    filled: {
      ...{ sheet: mapping.sheet, cells, kept },
      left: left.map(({ cell, metric }) => ({ cell, metric })),
      unmatched: rowsOfText(mapping),
    },
  };
}
