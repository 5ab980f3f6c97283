import { catalogueOfReading } from '../../actions/formReading';
import type { FigurePreview } from '../../actions/previewFigures';
import { findMetric } from '../../core/catalogue/catalogue';
import { findUnit } from '../../core/catalogue/roster';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import { type CellValue, isCellError } from '../../core/sheet/snapshot';
import { formatQuantity } from '../../core/text/formatQuantity';
import { UNITS_IN_ENGLISH } from '../../core/validation/messages/unitsInEnglish';
import { alignColumns } from '../table';
import type { MappedSheet, MapRequest } from './mapFile';
import { shortened } from './printMatches';
import { MAPPING_WORDS } from './words';

/** `D11  “4/186” → 4 cuộc  A01  Thực hiện trong kỳ`, for every cell that is not blank; a remark as it stands. */
export function printFigures({ figures }: MappedSheet, request: MapRequest): string[] {
  const words = MAPPING_WORDS[request.language];
  const filled = figures.filter(({ state }) => state !== 'blank');
  const hasUnits = new Set(figures.map(({ unit }) => unit)).size > 1;
  return [
    `    ${words.figures(filled.length, figures.length - filled.length)}`,
    ...alignColumns(filled.map((figure) => figureRow(figure, hasUnits, request))),
  ];
}

function figureRow(figure: FigurePreview, hasUnits: boolean, request: MapRequest): string[] {
  const { cell, metric, column, unit, raw, state, certainty } = figure;
  const words = MAPPING_WORDS[request.language];
  const owner = unit === null ? undefined : findUnit(request.roster, unit);
  return [
    `      ${cell}`,
    state === 'text' ? rawWords(raw) : `${rawWords(raw)} → ${valueWords(figure, request)}`,
    metric,
    words.meaning[column],
    ...(hasUnits ? [owner ? shortNameOf(owner) : '?'] : []),
    certainty === 'certain' ? '' : words.certainty[certainty],
  ];
}

const digits = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 });

/** What stands in the cell; a text in quotation marks, so that 02 is told from 2. */
function rawWords(raw: CellValue | null): string {
  if (raw === null) return '–';
  if (typeof raw === 'number') return digits.format(raw);
  return isCellError(raw) ? raw.error : `“${shortened(String(raw))}”`;
}

function valueWords({ metric: code, value, qualifier, state }: FigurePreview, request: MapRequest): string {
  const { state: states } = MAPPING_WORDS[request.language];
  if (state !== 'number' && state !== 'text') return states[state];
  const metric = findMetric(catalogueOfReading(request), code);
  if (!metric || typeof value !== 'number') throw new Error(`figure of ${code}`);
  const unit = request.language === 'en' ? (UNITS_IN_ENGLISH[metric.unit]?.[1] ?? metric.unit) : metric.unit;
  const amount = `${formatQuantity(value, metric.kind, metric.unit)} ${unit}`;
  return qualifier ? `${qualifier} ${amount}` : amount;
}
