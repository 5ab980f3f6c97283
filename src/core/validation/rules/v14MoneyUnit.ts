import { monthsOf } from '../../catalogue/periodMonths';
import type { Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { ceilingIssues } from '../ceiling';
import { replaceFigure } from '../fix/replaceFigure';
import { metricIssue } from '../metricIssue';
import { roundFigure } from '../numberShape';
import { figureAt, isNumber, type RelatedCell } from '../relations';
import { median } from '../robust';
import type { ValidationRule } from '../validationRule';

/** What a sum becomes in triệu đồng that was typed in nghìn đồng, in đồng, in tỷ. */
const SLIPS = [1e-3, 1e-6, 1e3];
/** How near the corrected sum comes to what it is held against: a third to three times. */
const NEAR = 3;
/** Sums below one triệu are too small to tell a unit by. */
const LEAST_BASE = 1;
const LARGE = 10_000;
const SMALL = 100;
const LEAST_PEERS = 3;

/**
 * V14: money typed in đồng, nghìn or tỷ where triệu đồng is asked for: about a thousand or a million times the
 * plan or last year's (or a thousandth of it), or 10.000 and more where the other units' median is below 100
 * (DOMAIN §6); or 1.000 tỷ and more, which no unit has. A warning with the likely sum.
 */
export const v14MoneyUnit: ValidationRule = {
  id: 'V14',
  check: (report, context) => {
    const compared = report.catalogue.metrics
      .filter(({ kind }) => kind === 'money')
      .flatMap(({ code }): Issue[] => {
        const own = figureAt(report, code, 'period');
        if (!isNumber(own) || own.figure <= 0) return [];
        return historyIssues(report, own) ?? peerIssues(report, own, context.peers ?? []) ?? [];
      });
    return [...compared, ...ceilingIssues(report, context, 'V14.ceiling', compared)];
  },
};

function historyIssues(report: Report, own: RelatedCell<number>): Issue[] | undefined {
  for (const column of ['previous', 'plan'] as const) {
    const base = figureAt(report, own.code, column);
    const share = column === 'plan' ? shareOfYear(report) : 1;
    const proposal = isNumber(base) ? proposalOf(own.figure, base.figure * share) : undefined;
    if (!isNumber(base) || proposal === undefined) continue;
    const facts = { value: own.figure, base: base.figure, column, proposal };
    const fix = replaceFigure(own.cell, proposal);
    return [metricIssue(placeOf(report, own), 'V14.history', 'warning', facts, fix)];
  }
  return undefined;
}

/** The plan is of the year: what of it falls on the period. */
function shareOfYear({ period }: Report): number {
  return Math.min(1, monthsOf(period) / 12);
}

/** The sum in triệu đồng, where another unit explains it. */
function proposalOf(value: number, base: number): number | undefined {
  if (base < LEAST_BASE) return undefined;
  const factor = SLIPS.find((slip) => value * slip <= base * NEAR && value * slip >= base / NEAR);
  return factor === undefined ? undefined : roundFigure(value * factor);
}

function peerIssues(
  report: Report,
  own: RelatedCell<number>,
  reports: readonly Report[],
): Issue[] | undefined {
  const sums = reports
    .map((peer) => figureAt(peer, own.code, 'period'))
    .flatMap((cell) => (isNumber(cell) && cell.figure > 0 ? [cell.figure] : []));
  const middle = median(sums);
  if (sums.length < LEAST_PEERS || own.figure < LARGE || middle >= SMALL) return undefined;
  const proposal = roundFigure(own.figure * nearest(own.figure, middle));
  const facts = { value: own.figure, median: middle, peers: sums.length, proposal };
  const fix = replaceFigure(own.cell, proposal);
  return [metricIssue(placeOf(report, own), 'V14.peers', 'warning', facts, fix)];
}

/** Đồng or nghìn, whichever brings the sum nearer to the others. */
function nearest(value: number, middle: number): number {
  const distance = (factor: number) => Math.abs(Math.log((value * factor) / middle));
  return distance(1e-6) < distance(1e-3) ? 1e-6 : 1e-3;
}

function placeOf({ sheet }: Report, { code, cell }: RelatedCell) {
  return { sheet, metric: code, cell };
}
