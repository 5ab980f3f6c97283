import { formatPeriod, type Period, periodSchema } from '../catalogue/period';
import { periodsIn, type SaidPeriod, toPeriod } from './periodInText';

/** Parts of a year say more than the year, and the year more than the phase a regulation runs for. */
const RANK: Readonly<Record<Period['type'], number>> = {
  month: 0,
  quarter: 0,
  half: 0,
  nineMonths: 0,
  year: 1,
  phase: 2,
};

const PLANNED = /^(.*?)(?:[,;]|\s[-–]|\svà)\s*(?:kế hoạch|chỉ tiêu|dự kiến|phương hướng|nhiệm vụ)\s.*$/isu;

/** The one period title lines speak of; undefined when they name none, or several of a kind. */
export function periodOfTitles(lines: readonly string[]): Period | undefined {
  const said = lines.flatMap((line) => periodsIn(withoutPlan(line)));
  const years = [...new Set(said.flatMap(({ type, year }) => (type === 'phase' ? [] : (year ?? []))))];
  const best = Math.min(...said.map(({ type }) => RANK[type]));
  const found = said.filter(({ type }) => RANK[type] === best).flatMap((one) => readAs(one, years));
  const distinct = new Map(found.map((period) => [formatPeriod(period), period]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}

/** `Kết quả năm 2024, kế hoạch năm 2025`: what is planned is another report's. */
function withoutPlan(line: string): string {
  const [, before] = PLANNED.exec(line.normalize('NFC')) ?? [];
  return before && periodsIn(before).length > 0 ? before : line;
}

function readAs(said: SaidPeriod, years: readonly number[]): Period[] {
  const period = toPeriod(said, years.length === 1 ? years[0] : undefined);
  const parsed = periodSchema.safeParse(period).data;
  return parsed ? [parsed] : [];
}
