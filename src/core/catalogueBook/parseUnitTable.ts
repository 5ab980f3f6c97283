import { checkRoster } from '../catalogue/checkRoster';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import type { RosterProblem } from '../catalogue/rosterProblem';
import type { BookProblem, Coded } from './bookProblem';
import { CHOICES, chosenIn } from './choices';
import { ROSTER_PROPERTIES, type UnitColumn } from './columns';
import { isUnitCode, type ParsedUnit, parseUnitRow } from './parseUnitRow';
import type { ReadTable } from './readTable';

export type ParsedUnits =
  | { readonly ok: true; readonly roster: Roster }
  | { readonly ok: false; readonly problems: readonly BookProblem[] };

type Table = ReadTable<UnitColumn>;

/** *Đơn vị* as a roster, or everything wrong with it. All units belong to the province above the table. */
export function parseUnitTable(table: Table): ParsedUnits {
  const { problems, ...head } = parseProperties(table);
  const units = table.rows.map((row) => parseUnitRow(table, row, head.province.code));
  const found = [
    ...table.problems,
    ...problems,
    ...(units.length === 0
      ? [table.atProperty('', { code: 'noMetrics', facts: { table: table.sheet } })]
      : []),
    ...units.flatMap((unit) => unit.problems),
  ];
  const roster = { ...head, units: units.map(({ unit }) => unit) };
  // What units say against each other is asked once each of them can be read.
  const all = found.length > 0 ? found : checkRoster(roster).map((problem) => placed(problem, table, units));
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, roster };
}

function parseProperties(table: Table): Omit<Roster, 'units'> & { readonly problems: BookProblem[] } {
  const tags = ROSTER_PROPERTIES;
  const textOf = (key: keyof typeof tags) => table.property(tags[key].tag);
  const problems: BookProblem[] = [];
  const refuse = (key: keyof typeof tags, problem: Coded) =>
    problems.push(table.atProperty(tags[key].tag, problem));
  const id = textOf('id');
  if (!/^[a-z0-9-]+$/.test(id)) refuse('id', { code: 'badId', facts: { text: id } });
  const system = systemIn(textOf('system'));
  if (!system) refuse('system', { code: 'badSystem', facts: { text: textOf('system') } });
  const code = textOf('provinceCode');
  if (!isUnitCode(code)) refuse('provinceCode', { code: 'badUnitCode', facts: { text: code } });
  const name = textOf('provinceName');
  if (name === '') refuse('provinceName', { code: 'missing', facts: { column: tags.provinceName.label } });
  const typed = textOf('provinceKind');
  const kind = chosenIn(CHOICES.provinceKind, typed);
  if (!kind) {
    const words = CHOICES.provinceKind.map(({ word }) => word);
    refuse('provinceKind', {
      code: 'unknownWord',
      facts: { column: tags.provinceKind.label, text: typed, words },
    });
  }
  return { id, system: system ?? 2025, province: { code, name, kind: kind ?? 'tỉnh' }, problems };
}

function systemIn(text: string): Roster['system'] | undefined {
  return text === '2024' ? 2024 : text === '2025' ? 2025 : undefined;
}

const COLUMNS: Readonly<Partial<Record<keyof ReportingUnit, UnitColumn>>> = {
  kind: 'kind',
  name: 'name',
  validTo: 'validTo',
  successors: 'successors',
};

function placed({ path, ...coded }: RosterProblem, table: Table, units: readonly ParsedUnit[]): BookProblem {
  const [list, at, field] = path;
  if (list !== 'units') return table.atProperty(ROSTER_PROPERTIES.provinceCode.tag, coded);
  const column = COLUMNS[field as keyof ReportingUnit] ?? 'code';
  return table.at(units[Number(at)]!.row, column, withRows(coded, units));
}

/** A position among the units is told as the row of the sheet people see. */
function withRows(coded: Coded, units: readonly ParsedUnit[]): Coded {
  if (coded.code !== 'duplicateUnit') return coded;
  const { code, first } = coded.facts;
  return { code: 'duplicateUnit', facts: { code, first: units[first]!.row + 1 } };
}
