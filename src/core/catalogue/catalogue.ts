import { z } from 'zod';
import { type Metric, metricSchema } from './metric';

const group = z.object({
  code: z.string().min(1),
  label: z.object({ vi: z.string().min(1), en: z.string().min(1) }),
});

/** A form's metrics in printed order. `id` and `version` are stamped into every sheet made from it. */
export const catalogueSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+(\.\d+)*$/),
  label: z.object({ vi: z.string().min(1), en: z.string().min(1) }),
  groups: z.array(group).min(1),
  metrics: z.array(metricSchema).min(1),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type MetricGroup = z.infer<typeof group>;

/** The metric of that code, if the form has it. */
export function findMetric(catalogue: Catalogue, code: string): Metric | undefined {
  return catalogue.metrics.find((metric) => metric.code === code);
}
