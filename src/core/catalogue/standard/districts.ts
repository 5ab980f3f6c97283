import type { ReportingUnit, UnitKind } from '../roster';

/** A border district: GSO code, kind, name, border, and its figures where S1 gives them. */
export type DistrictRow = readonly [
  code: string,
  kind: UnitKind,
  name: string,
  border: ReportingUnit['border'],
  figures?: Pick<ReportingUnit, 'borderLengthKm' | 'borderCommunes'>,
];

export type DistrictTable = {
  readonly id: string;
  readonly province: readonly [code: string, name: string];
  /** GSO code of the province its units went to in 2025. */
  readonly successor: string;
  /** Where the list comes from and how sure it is. */
  readonly source: string;
  readonly rows: readonly DistrictRow[];
};

// biome-ignore format: one line per district, by official code
export const DISTRICT_TABLES: readonly DistrictTable[] = [
  { id: 'cao-bang-2024', province: ['04', 'Cao Bằng'], successor: '04', source: 'count W6; names geometry+dataset; cao', rows: [
    ['042', 'huyện', 'Bảo Lâm', 'land'],
    ['043', 'huyện', 'Bảo Lạc', 'land'],
    ['045', 'huyện', 'Hà Quảng', 'land'],
    ['047', 'huyện', 'Trùng Khánh', 'land'],
    ['048', 'huyện', 'Hạ Lang', 'land'],
    ['049', 'huyện', 'Quảng Hòa', 'land'],
    ['053', 'huyện', 'Thạch An', 'land'],
  ] },
  { id: 'lang-son-2024', province: ['20', 'Lạng Sơn'], successor: '20', source: 'W1a; cao', rows: [
    ['180', 'huyện', 'Tràng Định', 'land'],
    ['182', 'huyện', 'Văn Lãng', 'land'],
    ['183', 'huyện', 'Cao Lộc', 'land'],
    ['188', 'huyện', 'Lộc Bình', 'land'],
    ['189', 'huyện', 'Đình Lập', 'land'],
  ] },
  { id: 'quang-ninh-2024', province: ['22', 'Quảng Ninh'], successor: '22', source: 'count 10 W48; names inferred; trung_binh', rows: [
    ['193', 'thành phố', 'Hạ Long', 'sea'],
    ['194', 'thành phố', 'Móng Cái', 'mixed'],
    ['195', 'thành phố', 'Cẩm Phả', 'sea'],
    ['198', 'huyện', 'Bình Liêu', 'land'],
    ['199', 'huyện', 'Tiên Yên', 'sea'],
    ['200', 'huyện', 'Đầm Hà', 'sea'],
    ['201', 'huyện', 'Hải Hà', 'mixed'],
    ['203', 'huyện', 'Vân Đồn', 'sea'],
    ['206', 'thị xã', 'Quảng Yên', 'sea'],
    ['207', 'huyện', 'Cô Tô', 'sea'],
  ] },
  { id: 'quang-nam-2024', province: ['49', 'Quảng Nam'], successor: '48', source: 'S1 (3 names); rest geometry+own knowledge; trung_binh-cao', rows: [
    ['502', 'thành phố', 'Tam Kỳ', 'sea'],
    ['503', 'thành phố', 'Hội An', 'sea'],
    ['504', 'huyện', 'Tây Giang', 'land'],
    ['507', 'thị xã', 'Điện Bàn', 'sea'],
    ['508', 'huyện', 'Duy Xuyên', 'sea'],
    ['510', 'huyện', 'Nam Giang', 'land', { borderLengthKm: 90.364, borderCommunes: 6 }],
    ['513', 'huyện', 'Thăng Bình', 'sea', { borderCommunes: 4 }],
    ['517', 'huyện', 'Núi Thành', 'sea'],
  ] },
];
