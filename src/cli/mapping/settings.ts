import { type FigureColumn, figureColumnSchema } from '../../core/mapping/sheetMapping';
import { parseAddress } from '../../core/sheet/address';
import { foldText } from '../../core/text/fold';
import { MAPPING_WORDS } from './words';

/** A place named in `--set`, zero-based: a row, a column, or both for a row read from a column; `part` from 0. */
export type Place = {
  readonly row?: number;
  readonly col?: number;
  readonly part?: number;
  readonly typed: string;
};

/** A metric of the province's own to be made of a row; what is not typed is told by the sheet, but never the axis. */
export type OwnMetric = {
  /** flow: adds up over periods; stock: the latest period's counts. */
  readonly axis?: 'flow' | 'stock';
  readonly code?: string;
  readonly group?: string;
  readonly unit?: string;
  readonly label?: string;
};

/** What a place is said to be: a metric, one to be made, what its figures are and whose, or (null) nothing to take. */
export type Meant =
  | { readonly metric: string }
  | { readonly own: OwnMetric }
  | { readonly meaning?: FigureColumn; readonly unit?: string }
  | null;

/** `--set 12,13=-` has two places; `open` means all that is still unclear (`?`). */
export type Setting = { readonly places: readonly Place[] | 'open'; readonly meant: Meant };

const ROW = /^[1-9]\d{0,6}$/;
const METRIC = /^([A-Z]{1,3})(\d{2,3})([A-Z]?)$/;

/**
 * Reads `12=B01`, `D12#2=B02`, `D=period`, `E=previous@2024:048`, `12,15=-`, `?=-`, and `27=+flow:G101[con] Bò giống`;
 * undefined for anything else.
 */
export function parseSetting(text: string): Setting | undefined {
  const own = text.search(/=\s*\+/);
  const at = own < 0 ? text.lastIndexOf('=') : own;
  const named = text.slice(0, Math.max(at, 0)).trim();
  const meant = parseMeant(text.slice(at + 1).trim());
  if (named === '' || meant === undefined) return undefined;
  if (named === '?') return meant === null ? { places: 'open', meant } : undefined;
  const places = named.split(',').map((one) => parsePlace(one.trim()));
  return places.every((place) => place !== undefined) ? { places, meant } : undefined;
}

function parsePlace(typed: string): Place | undefined {
  const [named = '', turn, ...more] = typed.split('#');
  if (more.length > 0 || (turn !== undefined && !/^[1-9]$/.test(turn))) return undefined;
  const part = turn === undefined ? {} : { part: Number(turn) - 1 };
  if (ROW.test(named)) return { row: Number(named) - 1, ...part, typed };
  const cell = parseAddress(named);
  if (cell) return { ...cell, ...part, typed };
  const col = parseAddress(`${named}1`)?.col;
  return col === undefined || !/^[A-Za-z]+$/.test(named) ? undefined : { col, ...part, typed };
}

function parseMeant(text: string): Meant | undefined {
  if (text === '-') return null;
  if (text.startsWith('+')) return parseOwn(text);
  const metric = METRIC.exec(text.toUpperCase());
  if (metric) return { metric: `${metric[1]}${metric[2]}${metric[3]!.toLowerCase()}` };
  const [said = '', unit, ...more] = text.split('@').map((part) => part.trim());
  if (more.length > 0 || unit === '') return undefined;
  if (said === '') return unit === undefined ? undefined : { unit };
  const meaning = parseMeaning(said);
  return meaning && { meaning, ...(unit === undefined ? {} : { unit }) };
}

const OWN = /^\+\s*([\p{L} ]*?)\s*(?::\s*([A-Z]{1,3})(\d{2,3}[a-z]?)?)?\s*(?:\[([^[\]]*)\]\s*(.*))?$/iu;
/** By their keys, or by the words the catalogue's workbook has for them. */
const AXES: ReadonlyMap<string, OwnMetric['axis']> = new Map([
  ['', undefined],
  ['flow', 'flow'],
  ['cong', 'flow'],
  ['stock', 'stock'],
  ['ky cuoi', 'stock'],
]);

function parseOwn(text: string): Meant | undefined {
  const [, said = '', letters = '', number, unit = '', label = ''] = OWN.exec(text) ?? [];
  const axis = AXES.get(foldText(said));
  if (!OWN.test(text) || !AXES.has(foldText(said))) return undefined;
  const group = letters.toUpperCase();
  return {
    own: {
      ...(axis ? { axis } : {}),
      ...(number === undefined ? {} : { code: `${group}${number.toLowerCase()}` }),
      ...(group && number === undefined ? { group } : {}),
      ...(unit.trim() ? { unit: unit.trim() } : {}),
      ...(label.trim() ? { label: label.trim() } : {}),
    },
  };
}

/** A meaning by its key or by the words it is printed with, in either language. */
function parseMeaning(text: string): FigureColumn | undefined {
  const folded = foldText(text);
  return figureColumnSchema.options.find((key) =>
    [key, MAPPING_WORDS.vi.meaning[key], MAPPING_WORDS.en.meaning[key]].some(
      (word) => foldText(word) === folded,
    ),
  );
}
