import type { ReportingUnit } from '../../../src/core/catalogue/roster';
import type { Report } from '../../../src/core/report/report';
import { filledForm } from './filledForm';

/** The unit every filled form is of, nothing known of its border. */
export const haLang: ReportingUnit = {
  code: '2024:048',
  name: 'Hạ Lang',
  kind: 'huyện',
  parent: '2024:04',
  border: 'land',
};

/** Reports of other units of the province, one for each set of rows. */
export function neighbours(rows: readonly Parameters<typeof filledForm>[0]['rows'][]): Report[] {
  return rows.map((each, index) => ({ ...filledForm({ rows: each }), unit: `2024:0${index + 50}` }));
}
