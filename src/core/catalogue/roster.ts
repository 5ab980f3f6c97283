import { z } from 'zod';

const unitKind = z.enum(['huyện', 'thị xã', 'thành phố', 'xã', 'phường', 'đặc khu', 'cơ quan tỉnh']);

/** A code qualified by the administrative system's year, since GSO codes were reused in 2025: `2024:048`. */
const unitCode = z.string().regex(/^\d{4}:[0-9A-Z-]+$/);

/** A reporting unit (đơn vị báo cáo): a district until June 2025, a commune, ward or special zone after, or the province's own body. Absent = unknown. */
const unitSchema = z.object({
  code: unitCode,
  /** Without its kind: `Hạ Lang`, not `Huyện Hạ Lang`. */
  name: z.string().min(1),
  kind: unitKind,
  parent: unitCode,
  border: z.enum(['land', 'sea', 'mixed']),
  borderLengthKm: z.number().positive().optional(),
  /** How far that length may be off, as a fraction (0.1 is ±10 %); absent: it is the official figure. */
  borderLengthTolerance: z.number().positive().max(1).optional(),
  borderMarkers: z.number().int().positive().optional(),
  borderCommunes: z.number().int().positive().optional(),
  stations: z.number().int().positive().optional(),
  aliases: z.array(z.string().min(1)).optional(),
  /** Days the unit existed, ISO, both included. */
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  successors: z.array(unitCode).optional(),
  source: z.string().optional(),
});

export const rosterSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Administrative system: 2024 (three tiers) or 2025 (two tiers, from 1 July 2025). */
  system: z.union([z.literal(2024), z.literal(2025)]),
  province: z.object({ code: unitCode, name: z.string().min(1), kind: z.enum(['tỉnh', 'thành phố']) }),
  /** In the official order, the province's own body last. */
  units: z.array(unitSchema).min(1),
});

export type Roster = z.infer<typeof rosterSchema>;
export type ReportingUnit = z.infer<typeof unitSchema>;
export type UnitKind = z.infer<typeof unitKind>;

/** The unit of that code, if the roster has it. */
export function findUnit(roster: Roster, code: string): ReportingUnit | undefined {
  return roster.units.find((unit) => unit.code === code);
}
