import { catalogueOfReading } from '../../actions/formReading';
import { findMetric } from '../../core/catalogue/catalogue';
import { findUnit } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import {
  type ColumnMatch,
  figureColumnSchema,
  notTakenSchema,
  type RowMatch,
  type SheetMapping,
} from '../../core/mapping/sheetMapping';
import { alignColumns, onOneLine } from '../table';
import type { MappedSheet, MapRequest } from './mapFile';
import type { OpenPoint } from './openPoints';
import { namesMetrics, placeOf, wordsAt } from './places';
import { describeReasons } from './reasonWords';
import { MAPPING_WORDS } from './words';

type Match = RowMatch | ColumnMatch;

/** Labels longer than this are cut in the lists; the sheet itself has them whole. */
const LONGEST_LABEL = 48;

/** `D  Năm 2024  Thực hiện trong kỳ  chắc chắn: tiêu đề ghi “Năm 2024”` for every column. */
export function columnLines(mapping: SheetMapping, request: MapRequest): string[] {
  return matchLines(mapping.columns, mapping, request);
}

/** The same for every row. */
export function rowLines(mapping: SheetMapping, request: MapRequest): string[] {
  return matchLines(mapping.rows, mapping, request);
}

function matchLines(matches: readonly Match[], mapping: SheetMapping, request: MapRequest): string[] {
  return alignColumns(
    matches.map((match) => [
      `      ${placeOf(match, mapping)}`,
      shortened(wordsAt(match)),
      meantWords(match, mapping, request),
      certaintyWords(match, request),
    ]),
  );
}

/** A text of the sheet on one line of a list. */
export function shortened(text: string): string {
  const line = onOneLine(text);
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
}

function certaintyWords(match: Match, { language }: MapRequest): string {
  const why = describeReasons(match.reasons, 'row' in match ? 'row' : 'column', language);
  const sure = MAPPING_WORDS[language].certainty[match.certainty];
  return why === '' ? sure : `${sure}: ${why}`;
}

/** The metric, or what the figures are; nothing while that is open. */
function meantWords(match: Match, mapping: SheetMapping, request: MapRequest): string {
  if (match.certainty === 'unclear') return '?';
  return namesMetrics(match, mapping) ? metricWords(match, request) : meaningWords(match, request);
}

function metricWords({ match, meaning }: Match, request: MapRequest): string {
  const words = MAPPING_WORDS[request.language];
  if (!match) return meaningOf(meaning, request) ?? '?';
  if ('notTaken' in match) return words.notTakenAs(words.notTaken[match.notTaken]);
  return shortened(namedMetric(match.metric, request));
}

function namedMetric(code: string, request: MapRequest): string {
  const metric = findMetric(catalogueOfReading(request), code);
  const { language } = request;
  return MAPPING_WORDS[language].metric(code, metric?.label[language] ?? '');
}

function meaningWords({ meaning, unit }: Match, request: MapRequest): string {
  const said = meaningOf(meaning, request) ?? '?';
  const owner = unit === undefined ? undefined : findUnit(request.roster, unit);
  return owner ? MAPPING_WORDS[request.language].ofUnit(titleOf(owner), said) : said;
}

function meaningOf(meaning: Match['meaning'], { language }: MapRequest): string | undefined {
  const words = MAPPING_WORDS[language];
  const figure = figureColumnSchema.safeParse(meaning).data;
  if (figure) return words.meaning[figure];
  const left = notTakenSchema.safeParse(meaning).data;
  return left && words.notTakenAs(words.notTaken[left]);
}

/** What a person must still say, each with its candidates and how to answer. */
export function questionLines({ mapping, open }: MappedSheet, request: MapRequest): string[] {
  const words = MAPPING_WORDS[request.language];
  if (open.length === 0) return [];
  return [
    `    ${words.questions(open.length)}`,
    ...open.flatMap((point) => questionOf(point, mapping, request).map((line) => `      ${onOneLine(line)}`)),
  ];
}

function questionOf(point: OpenPoint, mapping: SheetMapping, request: MapRequest): string[] {
  const words = MAPPING_WORDS[request.language];
  if (point.what === 'unit') return [`${words.unit}: ${words.unitUnknown}`];
  const { place, match } = point;
  const why = describeReasons(match.reasons, point.what, request.language);
  const head = `${place}  ${shortened(wordsAt(match))}: ${why}`;
  if (!namesMetrics(match, mapping)) return [head, `    ${words.answer(place, words.anyMeaning)}`];
  const candidates = match.candidates.map(({ metric }) => namedMetric(metric, request));
  const likeness = candidates.length > 0 ? [`    ${words.candidates} ${candidates.join('; ')}`] : [];
  const [best] = match.candidates;
  const own = best ? [] : [`    ${words.ownMetric(place)}`];
  return [head, ...likeness, `    ${words.answer(place, best?.metric ?? words.anyMetric)}`, ...own];
}
