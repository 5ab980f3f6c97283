import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { ReportingUnit, Roster } from '../catalogue/roster';
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
  { catalogue: asked, form: catalogue = asked, period, remark }: Report,
  sheetName: string,
  content: TemplateContent,
): TemplateRequest {
  const settings = defaultSettings(roster, unit, period);
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
