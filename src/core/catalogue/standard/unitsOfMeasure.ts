import { METRIC_ROWS } from './metrics';

/** The units of measure of the standard metrics, in order of first use. */
export const STANDARD_UNITS_OF_MEASURE: readonly string[] = [
  ...new Set(METRIC_ROWS.map(([, , , unit]) => unit)),
];
