import type { MappingCorrections } from '../../core/mapping/correctMapping';
import type { MetricPlace } from '../../core/mapping/proposeMetric';
import type { FigureColumn } from '../../core/mapping/sheetMapping';
import type { MappingLine } from './mappingLines';

/** Stands for no metric and no meaning. */
export const NOT_TAKEN = '-';

/** A person's word on a line: a metric's code or what its figures are. */
export function correctionOf(line: MappingLine, value: string): MappingCorrections {
  const said = value === NOT_TAKEN ? null : value;
  const decided = line.decides === 'metric' ? { metric: said } : { meaning: said as FigureColumn | null };
  const place = placeOf(line);
  return 'row' in place ? { rows: [{ ...place, ...decided }] } : { columns: [{ ...place, ...decided }] };
}

/** Where a line stands: its row or column, which part of a cell and which columns it reads. */
export function placeOf({ match }: MappingLine): MetricPlace {
  const which = {
    ...(match.part === undefined ? {} : { part: match.part }),
    ...(match.series?.[0] === undefined ? {} : { series: match.series[0] }),
  };
  return 'row' in match ? { row: match.row, ...which } : { col: match.col, ...which };
}
