import type { ReportingUnit, Roster } from '../roster';
import { COMMUNE_TABLES, type CommuneRow, type CommuneTable } from './communes';
import { DISTRICT_TABLES, type DistrictRow, type DistrictTable } from './districts';

/** Days of the two administrative systems: districts were abolished on 1 July 2025. */
const LAST_DAY_2024 = '2025-06-30';
const FIRST_DAY_2025 = '2025-07-01';

/** Lengths computed from map polygons agree with the published ones within a tenth. */
const COMPUTED_TOLERANCE = 0.1;
const COMPUTED = 'computed from map polygons; lengths ±10 %, for sanity checks only';

/** The border of the province's own body: both kinds of activity unless all its units are on land. */
function bodyBorder(units: readonly ReportingUnit[]): ReportingUnit['border'] {
  return units.every(({ border }) => border === 'land') ? 'land' : 'mixed';
}

/** 2025 codes of the units formed, at least in part, from that 2024 district's communes. */
function successorsOf(district: string): string[] {
  return COMMUNE_TABLES.flatMap(({ rows }) => rows)
    .filter(([, , , , formedFrom]) => formedFrom.split(' ').includes(district))
    .map(([code]) => `2025:${code}`);
}

function district(row: DistrictRow, { province, source }: DistrictTable): ReportingUnit {
  const [code, kind, name, border, figures] = row;
  return {
    code: `2024:${code}`,
    name,
    kind,
    parent: `2024:${province[0]}`,
    border,
    ...figures,
    validTo: LAST_DAY_2024,
    successors: successorsOf(code),
    source: figures ? `${source}; figures S1` : source,
  };
}

function districtRoster(table: DistrictTable): Roster {
  const [code, name] = table.province;
  const units = table.rows.map((row) => district(row, table));
  const body: ReportingUnit = {
    code: `2024:${code}-CQ`,
    name: `Cơ quan Bộ Chỉ huy BĐBP tỉnh ${name}`,
    kind: 'cơ quan tỉnh',
    parent: `2024:${code}`,
    border: bodyBorder(units),
    validTo: LAST_DAY_2024,
    successors: [`2025:${table.successor}-CQ`],
  };
  return {
    id: table.id,
    system: 2024,
    province: { code: `2024:${code}`, name, kind: 'tỉnh' },
    units: [...units, body],
  };
}

function commune(row: CommuneRow, { province, source }: CommuneTable): ReportingUnit {
  const [code, kind, name, border, , landBorderKm, aliases] = row;
  return {
    code: `2025:${code}`,
    name,
    kind,
    parent: `2025:${province[0]}`,
    border,
    ...(landBorderKm !== null && {
      borderLengthKm: landBorderKm,
      borderLengthTolerance: COMPUTED_TOLERANCE,
    }),
    ...(aliases && { aliases: [...aliases] }),
    validFrom: FIRST_DAY_2025,
    source: `${COMPUTED}; ${source[border]}`,
  };
}

function communeRoster(table: CommuneTable): Roster {
  const [code, name, kind] = table.province;
  const units = table.rows.map((row) => commune(row, table));
  const body: ReportingUnit = {
    code: `2025:${code}-CQ`,
    name: `Cơ quan Ban Chỉ huy BĐBP ${kind} ${name}`,
    kind: 'cơ quan tỉnh',
    parent: `2025:${code}`,
    border: bodyBorder(units),
    validFrom: FIRST_DAY_2025,
  };
  return {
    id: table.id,
    system: 2025,
    province: { code: `2025:${code}`, name, kind },
    units: [...units, body],
  };
}

/** The rosters that come with the product; a province edits its own. Lists of 2025 are computed, not official. */
export const STANDARD_ROSTERS: readonly Roster[] = [
  ...DISTRICT_TABLES.map(districtRoster),
  ...COMMUNE_TABLES.map(communeRoster),
];

/** The roster of that id: `cao-bang-2024`. */
export function findRoster(id: string): Roster | undefined {
  return STANDARD_ROSTERS.find((roster) => roster.id === id);
}

/** The rosters in use where a province has its own: that one first, in place of the standard one of its id. */
export function rostersWith(own: Roster | undefined): readonly Roster[] {
  return own ? [own, ...STANDARD_ROSTERS.filter(({ id }) => id !== own.id)] : STANDARD_ROSTERS;
}

/** The ids `findRoster` knows, in order. */
export const STANDARD_ROSTER_IDS: readonly string[] = STANDARD_ROSTERS.map(({ id }) => id);
