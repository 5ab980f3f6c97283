import { checkRoster, parseRoster } from '../../../../src/core/catalogue/checkRoster';
import { findUnit, type ReportingUnit, type Roster } from '../../../../src/core/catalogue/roster';
import {
  findRoster,
  STANDARD_ROSTER_IDS,
  STANDARD_ROSTERS,
} from '../../../../src/core/catalogue/standard/rosters';
import { readTable } from '../readTable';

const DISTRICTS = readTable('roster_2024_border_districts.csv');
const COMMUNES = readTable('roster_2025_border_communes.csv');
const FORMED_FROM = 'hop_thanh_tu_don_vi_cu(huyen_cu)';
const BORDER: Record<string, string> = {
  dat_lien: 'land',
  bien: 'sea',
  'dat_lien+bien': 'mixed',
  land: 'land',
  sea: 'sea',
  'land+sea': 'mixed',
};

function withoutBody({ units }: Roster): ReportingUnit[] {
  return units.filter(({ kind }) => kind !== 'cơ quan tỉnh');
}

/** `Xã Cốc Pàng` from kind and name. */
function titleOf({ kind, name }: ReportingUnit): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
}

describe.each([
  ['cao-bang-2024', 'Cao Bằng', 7],
  ['lang-son-2024', 'Lạng Sơn', 5],
  ['quang-ninh-2024', 'Quảng Ninh', 10],
  ['quang-nam-2024', 'Quảng Nam', 8],
])('%s', (id, province, count) => {
  const roster = findRoster(id)!;
  const rows = DISTRICTS.filter(({ tinh }) => tinh === province).sort(
    (a, b) => Number(a.ma_huyen) - Number(b.ma_huyen),
  );

  test(`has the ${count} districts of the table, by code`, () => {
    const written = withoutBody(roster).map((unit) => [
      unit.code,
      titleOf(unit),
      unit.border,
      unit.parent,
      unit.source!.replace('; figures S1', ''),
    ]);
    expect(written).toEqual(
      rows.map((row) => [
        `2024:${row.ma_huyen}`,
        `${row.loai} ${row.ten}`,
        BORDER[row.loai_bien_gioi!],
        `2024:${row.ma_tinh}`,
        `${row.nguon}; ${row.do_chac_chan}`,
      ]),
    );
    expect(written).toHaveLength(count);
  });

  test('each is followed by the units formed from its communes', () => {
    const successor = province === 'Quảng Nam' ? 'Đà Nẵng' : province;
    const formed = rows.map((row) =>
      COMMUNES.filter(
        (commune) =>
          commune.tinh_2025 === successor && commune[FORMED_FROM]!.includes(`(${row.loai} ${row.ten})`),
      ).map((commune) => `2025:${commune.ma_dvhc_2025}`),
    );
    expect(withoutBody(roster).map(({ successors }) => successors)).toEqual(formed);
    expect(formed.every((codes) => codes.length > 0)).toBe(true);
  });
});

describe.each([
  ['cao-bang-2025', 'Cao Bằng', 21],
  ['lang-son-2025', 'Lạng Sơn', 11],
  ['quang-ninh-2025', 'Quảng Ninh', 31],
  ['da-nang-2025', 'Đà Nẵng', 27],
])('%s', (id, province, count) => {
  test(`has the ${count} units of the table, by code`, () => {
    const written = withoutBody(findRoster(id)!).map((unit) => [
      unit.code,
      titleOf(unit),
      unit.border,
      unit.borderLengthKm ?? null,
    ]);
    const rows = COMMUNES.filter((row) => row.tinh_2025 === province);
    expect(written).toEqual(
      rows.map((row) => [
        `2025:${row.ma_dvhc_2025}`,
        row.don_vi_cap_xa_2025,
        BORDER[row.loai_bien_gioi_tinh_toan!],
        row.km_bien_gioi_dat_lien_tinh_toan ? Number(row.km_bien_gioi_dat_lien_tinh_toan) : null,
      ]),
    );
    expect(written).toHaveLength(count);
    const codes = written.map(([code]) => code);
    expect(codes).toEqual([...codes].sort());
  });
});

test("the province's own body stands last, with its name of the time", () => {
  const bodies = STANDARD_ROSTERS.map(({ id, units }) => {
    const { code, name, border } = units.at(-1)!;
    return `${id} | ${code} | ${name} | ${border}`;
  });
  expect(bodies).toEqual([
    'cao-bang-2024 | 2024:04-CQ | Cơ quan Bộ Chỉ huy BĐBP tỉnh Cao Bằng | land',
    'lang-son-2024 | 2024:20-CQ | Cơ quan Bộ Chỉ huy BĐBP tỉnh Lạng Sơn | land',
    'quang-ninh-2024 | 2024:22-CQ | Cơ quan Bộ Chỉ huy BĐBP tỉnh Quảng Ninh | mixed',
    'quang-nam-2024 | 2024:49-CQ | Cơ quan Bộ Chỉ huy BĐBP tỉnh Quảng Nam | mixed',
    'cao-bang-2025 | 2025:04-CQ | Cơ quan Ban Chỉ huy BĐBP tỉnh Cao Bằng | land',
    'lang-son-2025 | 2025:20-CQ | Cơ quan Ban Chỉ huy BĐBP tỉnh Lạng Sơn | land',
    'quang-ninh-2025 | 2025:22-CQ | Cơ quan Ban Chỉ huy BĐBP tỉnh Quảng Ninh | mixed',
    'da-nang-2025 | 2025:48-CQ | Cơ quan Ban Chỉ huy BĐBP thành phố Đà Nẵng | mixed',
  ]);
});

test.each(STANDARD_ROSTERS)('$id passes its own check', (roster) => {
  expect(checkRoster(roster)).toEqual([]);
  expect(parseRoster(JSON.parse(JSON.stringify(roster)))).toEqual({ ok: true, roster });
});

test('districts end on 30 June 2025, communes begin the next day, and every successor is on a list', () => {
  const units = STANDARD_ROSTERS.flatMap(({ system, units }) => units.map((unit) => ({ system, ...unit })));
  const codes = new Set(units.map(({ code }) => code));
  for (const { system, validFrom, validTo, successors = [] } of units) {
    expect([validFrom, validTo]).toEqual(
      system === 2024 ? [undefined, '2025-06-30'] : ['2025-07-01', undefined],
    );
    expect(successors.filter((code) => !codes.has(code))).toEqual([]);
  }
});

test('what S1 says of two Quảng Nam districts is kept; the rest of 2024 is unknown', () => {
  const figures = STANDARD_ROSTERS.filter(({ system }) => system === 2024)
    .flatMap(({ units }) => units)
    .filter(({ borderLengthKm, borderCommunes, borderMarkers, stations }) =>
      [borderLengthKm, borderCommunes, borderMarkers, stations].some((figure) => figure !== undefined),
    );
  expect(
    figures.map(({ name, borderLengthKm, borderCommunes }) => [name, borderLengthKm, borderCommunes]),
  ).toEqual([
    ['Nam Giang', 90.364, 6],
    ['Thăng Bình', undefined, 4],
  ]);
});

test('a computed length carries its tolerance and says so', () => {
  const hungSon = findUnit(findRoster('da-nang-2025')!, '2025:20443')!;
  expect(hungSon).toMatchObject({ name: 'Hùng Sơn', borderLengthKm: 45.9, borderLengthTolerance: 0.1 });
  expect(hungSon.source).toContain('computed');
});

test.each([
  ['da-nang-2025', '2025:20458', 'Avương', ['A Vương']],
  ['da-nang-2025', '2025:20698', 'La Êê', ['Laêê']],
])('%s %s %s is also written %j', (id, code, name, aliases) => {
  expect(findUnit(findRoster(id)!, code)).toMatchObject({ name, aliases });
});

test('eight rosters by id; others are nothing', () => {
  expect(STANDARD_ROSTER_IDS).toEqual(STANDARD_ROSTERS.map(({ id }) => id));
  expect(new Set(STANDARD_ROSTER_IDS).size).toBe(8);
  expect(findRoster('ha-giang-2024')).toBeUndefined();
  expect(findUnit(findRoster('cao-bang-2024')!, '2025:01324')).toBeUndefined();
});
