import type { Catalogue, MetricGroup } from '../catalogue';
import type { Border, Metric } from '../metric';
import { parseRules } from '../parseRules';
import type { ReportingUnit } from '../roster';
import { rulesWithin } from '../ruleScope';
import { METRIC_ROWS, type MetricRow } from './metrics';

const GROUPS: readonly (readonly [code: string, vi: string, en: string])[] = [
  ['A', 'Công tác lãnh đạo, chỉ đạo và phối hợp', 'Leadership & coordination'],
  ['B', 'Tuyên truyền, vận động quần chúng', 'Outreach'],
  ['C', 'Quản lý, bảo vệ chủ quyền, đường biên, mốc giới', 'Border protection'],
  ['D', 'Đấu tranh phòng, chống tội phạm, vi phạm pháp luật', 'Law enforcement'],
  ['E', 'Xây dựng cơ sở chính trị', 'Grass-roots political system'],
  ['F', 'Phát triển kinh tế - xã hội, an sinh', 'Socio-economic, welfare'],
  ['G', 'Đối ngoại biên phòng', 'Border diplomacy'],
  ['H', 'Biên giới biển', 'Sea border'],
  ['I', 'Xây dựng lực lượng, nền biên phòng toàn dân', 'Force building'],
  ['J', 'Nội dung định tính', 'Qualitative text'],
];

const BORDERS: Readonly<Record<MetricRow[6], Border[]>> = { L: ['land'], S: ['sea'], B: ['land', 'sea'] };

/** A row as a metric; its group is the letter of its code, and only text is not summed across units. */
function metricOf(row: MetricRow): Metric {
  const [code, vi, en, unit, kind, acrossPeriods, form, parent, notation, source] = row;
  const { rules, required } = parseRules({ code, kind, unit, parent, rules: notation });
  return {
    code,
    group: code.charAt(0),
    label: { vi, en },
    unit,
    kind,
    acrossUnits: kind === 'text' ? 'concat' : 'sum',
    acrossPeriods,
    borders: BORDERS[form],
    ...(parent && { parent }),
    required,
    rules,
    source,
  };
}

const METRICS: readonly Metric[] = METRIC_ROWS.map(metricOf);

/** The metrics the borders call for, with the rules that still mean something among them. */
function catalogueOf(id: string, label: MetricGroup['label'], borders: readonly Border[]): Catalogue {
  const metrics = METRICS.filter((metric) => metric.borders.some((border) => borders.includes(border)));
  const present = new Set(metrics.map(({ code }) => code));
  return {
    id,
    version: '1',
    label,
    groups: GROUPS.filter(([code]) => metrics.some(({ group }) => group === code)).map(([code, vi, en]) => ({
      code,
      label: { vi, en },
    })),
    metrics: metrics.map((metric) => ({ ...metric, rules: rulesWithin(metric.rules, present) })),
  };
}

const CATALOGUE_OF_BORDER: Readonly<Record<ReportingUnit['border'], Catalogue>> = {
  land: catalogueOf('land', { vi: 'Đất liền', en: 'Land' }, ['land']),
  sea: catalogueOf('sea', { vi: 'Biển', en: 'Sea' }, ['sea']),
  mixed: catalogueOf('mixed', { vi: 'Hỗn hợp', en: 'Mixed' }, ['land', 'sea']),
};

/** The standard forms: land border, sea border, and both. Where texts differ the metric table decides. */
export const STANDARD_CATALOGUES: readonly Catalogue[] = Object.values(CATALOGUE_OF_BORDER);

/** The standard form a unit with that border fills in. */
export function catalogueFor(border: ReportingUnit['border']): Catalogue {
  return CATALOGUE_OF_BORDER[border];
}

/** The standard form of that id, as stamped into sheets. */
export function findCatalogue(id: string): Catalogue | undefined {
  return STANDARD_CATALOGUES.find((catalogue) => catalogue.id === id);
}
