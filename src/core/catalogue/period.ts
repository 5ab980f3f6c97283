import { z } from 'zod';

const year = z.number().int().min(1990).max(2100);

/** A reporting period (kỳ báo cáo). */
export const periodSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('month'), year, month: z.number().int().min(1).max(12) }),
  z.object({ type: z.literal('quarter'), year, quarter: z.number().int().min(1).max(4) }),
  z.object({ type: z.literal('half'), year, half: z.number().int().min(1).max(2) }),
  z.object({ type: z.literal('nineMonths'), year }),
  z.object({ type: z.literal('year'), year }),
  /** A multi-year phase (giai đoạn), both years included. */
  z
    .object({ type: z.literal('phase'), year, lastYear: year })
    .refine(({ year, lastYear }) => lastYear > year),
]);

export type Period = z.infer<typeof periodSchema>;
