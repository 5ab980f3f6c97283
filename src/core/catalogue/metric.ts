import { z } from 'zod';
import { metricCode, ruleSchema } from './rule';

/** What a number counts. It says how it is written and checked, never how it is added up: that is `acrossUnits`, `acrossPeriods`. */
const metricKind = z.enum(['count', 'people', 'stock', 'money', 'length', 'static', 'text']);

/** Which forms carry the metric: land border, sea border (mixed carries both). */
const border = z.enum(['land', 'sea']);

export const metricSchema = z.object({
  code: metricCode,
  /** Letter of the group the metric stands in. */
  group: z.string().min(1),
  label: z.object({ vi: z.string().min(1), en: z.string().min(1) }),
  /** Unit of measure as printed: buổi, lượt người, triệu đồng, km…; `-` for text. */
  unit: z.string().min(1),
  kind: metricKind,
  acrossUnits: z.enum(['sum', 'concat']),
  /** sum: a flow; latest: a stock or a state; concat: text. */
  acrossPeriods: z.enum(['sum', 'latest', 'concat']),
  borders: z.array(border).min(1),
  /** The metric this one is a part or the companion of. */
  parent: metricCode.optional(),
  required: z.enum(['always', 'annual', 'never']),
  rules: z.array(ruleSchema),
  source: z.string(),
});

export type Metric = z.infer<typeof metricSchema>;
export type MetricKind = z.infer<typeof metricKind>;
export type Border = z.infer<typeof border>;
