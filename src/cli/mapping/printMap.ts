import { describePeriod, formatPeriod, parsePeriod } from '../../core/catalogue/period';
import { findUnit } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { alignColumns, onOneLine } from '../table';
import type { MappedFile, MappedSheet, MapRequest } from './mapFile';
import { namesUnits } from './openPoints';
import { printFigures } from './printFigures';
import { columnLines, questionLines, rowLines } from './printMatches';
import { MAPPING_WORDS } from './words';

/** What was recognised in each file for people: sheet by sheet, with the questions and the figures to take. */
export function printMap(files: readonly MappedFile[], request: MapRequest): string[] {
  return files.flatMap((file) => [...printFile(file, request), '']);
}

function printFile({ file, status, message, sheets, hidden }: MappedFile, request: MapRequest): string[] {
  const words = MAPPING_WORDS[request.language];
  const head = `${onOneLine(file)}  ${words.status[status]}`;
  const unseen = hidden.map((sheet) => `    ${words.hiddenSheet(onOneLine(sheet))}`);
  if (message !== undefined) return [head, `    ${onOneLine(message)}`, ...unseen];
  const seen = sheets.flatMap((sheet) => printSheet(sheet, { ...request, catalogue: sheet.catalogue }));
  return [head, ...seen, ...unseen];
}

function printSheet(sheet: MappedSheet, request: MapRequest): string[] {
  const words = MAPPING_WORDS[request.language];
  const { mapping, isKnown } = sheet;
  const name = words.sheet(onOneLine(mapping.sheet));
  return [
    `  ${isKnown ? `${name}, ${words.known}` : name}`,
    ...alignColumns([
      [`    ${words.unit}`, unitWords(mapping, request)],
      [`    ${words.period}`, periodWords(mapping, request)],
      ...tableRows(mapping, request).map(([head, text]) => [`    ${head}`, text] as const),
    ]),
    `    ${words.columns}`,
    ...columnLines(mapping, request),
    `    ${words.rows}`,
    ...rowLines(mapping, request),
    ...questionLines(sheet, request),
    ...printFigures(sheet, request),
  ];
}

function unitWords(mapping: SheetMapping, { roster, language }: MapRequest): string {
  const words = MAPPING_WORDS[language];
  const { unit: said } = mapping;
  const unit = said && findUnit(roster, said.code);
  if (said && unit && said.certainty !== 'unclear')
    return `${titleOf(unit)} (${words.certainty[said.certainty]})`;
  if (namesUnits(mapping)) return words.unitsInTable;
  return unit ? words.unitOther(titleOf(unit)) : words.unitUnknown;
}

function periodWords({ period }: SheetMapping, { period: asked, language }: MapRequest): string {
  const words = MAPPING_WORDS[language];
  const own = parsePeriod(period ?? '');
  if (!own) return words.periodUnsaid(describePeriod(asked, language));
  const said = describePeriod(own, language);
  return formatPeriod(own) === formatPeriod(asked)
    ? said
    : words.periodOther(said, describePeriod(asked, language));
}

function tableRows({ tables }: SheetMapping, { language }: MapRequest): (readonly [string, string])[] {
  const words = MAPPING_WORDS[language];
  return tables.map(({ headerRows, bodyRows }, at) => [
    words.table(at + 1),
    words.tableAt(headerRows && rowsIn(headerRows), rowsIn(bodyRows)),
  ]);
}

/** `6–7` for zero-based rows 5 and 6. */
function rowsIn([first, last]: readonly [number, number]): string {
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}
