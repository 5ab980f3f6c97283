import type { InsertTemplate } from '../../../src/actions/insertTemplate';
import { type Period, parsePeriod } from '../../../src/core/catalogue/period';
import type { ReportingUnit, Roster } from '../../../src/core/catalogue/roster';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { dice } from '../../corruption/dice';
import { fillIn } from '../../corruption/fillIn';
import { customsOf, validFigures } from '../../corruption/validFigures';

/** A made-up province whose units all fill in the longest form, every figure of it, without a contradiction. */
export type Province = {
  readonly roster: Roster;
  readonly period: Period;
  readonly forms: readonly (InsertTemplate & Required<Pick<InsertTemplate, 'content'>>)[];
};

const SEED = 20_241_231;
const PARENT = '2024:22';
/** No unit of any roster has a code from here on: nothing is known of these units but their figures. */
const FIRST_CODE = 700;

export function makeProvince(count: number): Province {
  const period = parsePeriod('2024')!;
  const units = Array.from({ length: count }, (_, index) => unitOf(index));
  const roster: Roster = {
    id: 'bench-2024',
    system: 2024,
    province: { code: PARENT, name: 'Quảng Ninh', kind: 'tỉnh' },
    units,
  };
  return { roster, period, forms: fillForms(roster, units, period) };
}

function fillForms(roster: Roster, units: readonly ReportingUnit[], period: Period): Province['forms'] {
  const roll = dice(SEED);
  const catalogue = catalogueFor('mixed');
  const customs = customsOf(catalogue, roll);
  return units.map((unit) => {
    const season = {
      ...{ catalogue, unit, customs, months: 12, size: roll.between(0.6, 1.8) },
      ...{ blank: new Set<string>(), none: new Set<string>() },
    };
    const [now, past] = [validFigures(season, roll), validFigures(season, roll)];
    return { catalogue, roster, unit, period, content: fillIn({ catalogue, period, now, past, roll }) };
  });
}

function unitOf(index: number): ReportingUnit {
  const number = String(index + 1).padStart(3, '0');
  return {
    code: `2024:${FIRST_CODE + index}`,
    name: `Đơn vị ${number}`,
    kind: 'huyện',
    parent: PARENT,
    border: 'mixed',
  };
}
