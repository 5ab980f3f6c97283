import type { Metric } from '../catalogue/metric';
import { accentKey } from '../text/fold';
import { differingField, standardMetric } from './checkOwnCatalogue';

/** Whether two metrics of one code stand for different things; only own codes are known by their label too. */
export function isOtherMetric(metric: Metric, same: Metric): boolean {
  return differingField(metric, same) !== undefined || isOtherwiseNamed(metric, same);
}

function isOtherwiseNamed(metric: Metric, same: Metric): boolean {
  return !standardMetric(metric.code) && accentKey(metric.label.vi) !== accentKey(same.label.vi);
}
