import type { ReportingUnit, Roster } from '../catalogue/roster';
import { titleOf } from '../catalogue/unitTitle';
import type { Report } from '../report/report';
import type { TemplateContent } from '../template/content';
import type { TemplateRequest } from '../template/planTemplate';
import { defaultSettings } from '../template/settings';

/** The form a report is re-laid on. */
export function relayRequest(
  roster: Roster,
  unit: ReportingUnit,
  { catalogue, period, remark }: Report,
  sheetName: string,
  content: TemplateContent,
): TemplateRequest {
  const settings = defaultSettings(roster, unit, period);
  return {
    sheetName,
    catalogue,
    unit: { code: unit.code, title: titleOf(unit) },
    period,
    role: 'unit',
    settings: remark ? { ...settings, remark } : settings,
    content,
  };
}
