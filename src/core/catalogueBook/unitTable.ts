import { formatDate } from '../catalogue/closing';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import type { CellValue } from '../sheet/snapshot';
import type { BookTable } from './bookTable';
import { CHOICES, wordOf } from './choices';
import { ROSTER_PROPERTIES, UNIT_COLUMNS, type UnitColumn } from './columns';
import { BOOK_WORDS } from './words';

/** *Đơn vị* without its lists: the units in their order. */
export function unitTable({ id, system, province, units }: Roster, name: string): BookTable {
  const values = {
    id,
    system: String(system),
    provinceCode: province.code,
    provinceName: province.name,
    provinceKind: province.kind,
  };
  return {
    ...{ name, ...BOOK_WORDS.units, columns: UNIT_COLUMNS },
    rows: units.map((unit) => {
      const cells = cellsOf(unit);
      return UNIT_COLUMNS.map(({ key }) => cells[key]);
    }),
    properties: Object.entries(values).map(([key, value]) => {
      return { ...ROSTER_PROPERTIES[key as keyof typeof values], value };
    }),
    valueColumn: 1,
    spare: 10,
    fixedColumns: 2,
  };
}

/** Zero-based place of a column. */
export const unitColumnAt = (key: UnitColumn) => UNIT_COLUMNS.findIndex((column) => column.key === key);

/** Several names or codes in one cell. */
const SEPARATOR = '; ';

function cellsOf(unit: ReportingUnit): Record<UnitColumn, CellValue> {
  const { code, name, kind, border, borderLengthTolerance: tolerance, validFrom, validTo } = unit;
  return {
    code,
    name,
    kind,
    border: wordOf(CHOICES.border, border),
    borderLengthKm: unit.borderLengthKm ?? '',
    borderLengthTolerance: tolerance === undefined ? '' : Number((tolerance * 100).toPrecision(12)),
    borderMarkers: unit.borderMarkers ?? '',
    borderCommunes: unit.borderCommunes ?? '',
    stations: unit.stations ?? '',
    aliases: (unit.aliases ?? []).join(SEPARATOR),
    validFrom: validFrom ? formatDate(validFrom) : '',
    validTo: validTo ? formatDate(validTo) : '',
    successors: (unit.successors ?? []).join(SEPARATOR),
    source: unit.source ?? '',
  };
}
