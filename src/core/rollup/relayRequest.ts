import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import { STANDARD_CATALOGUES } from '../catalogue/standard/catalogues';
import { titleOf } from '../catalogue/unitTitle';
import type { Report } from '../report/report';
import type { LineContent, TemplateContent } from '../template/content';
import { isCumulativeComputed } from '../template/inputs';
import type { TemplateRequest } from '../template/planTemplate';
import { defaultSettings } from '../template/settings';

/**
 * The form a report is re-laid on. An office's own sheet asks for a part of a form's metrics; it is re-laid on the
 * whole form, the others marked as not applicable.
 */
export function relayRequest(
  roster: Roster,
  unit: ReportingUnit,
  { catalogue: asked, period, remark }: Report,
  sheetName: string,
  content: TemplateContent,
): TemplateRequest {
  const settings = defaultSettings(roster, unit, period);
  const catalogue = wholeOf(asked);
  const lines = { ...notApplicable(catalogue, asked, period), ...content.lines };
  return {
    sheetName,
    catalogue,
    unit: { code: unit.code, title: titleOf(unit) },
    period,
    role: 'unit',
    settings: remark ? { ...settings, remark } : settings,
    content: { ...content, lines },
  };
}

/** The standard form of that name and version, of which a report may carry a part. */
function wholeOf(asked: Catalogue): Catalogue {
  const whole = STANDARD_CATALOGUES.find(({ id, version }) => id === asked.id && version === asked.version);
  return whole ?? asked;
}

function notApplicable(whole: Catalogue, asked: Catalogue, period: Period): Record<string, LineContent> {
  const present = new Set(asked.metrics.map(({ code }) => code));
  const absent = whole.metrics.filter(({ code, kind }) => kind !== 'text' && !present.has(code));
  const x = { value: 'x' };
  return Object.fromEntries(
    absent.map((metric) => {
      const isTyped = !isCumulativeComputed(metric, period);
      return [metric.code, isTyped ? { period: x, cumulative: x } : { period: x }];
    }),
  );
}
