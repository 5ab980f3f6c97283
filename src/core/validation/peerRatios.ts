import type { Issue } from '../report/issue';
import type { Report } from '../report/report';
import { metricIssue } from './metricIssue';
import { figureAt, isNumber } from './relations';
import { median, spreadOf } from './robust';

/** Fewer units say nothing of what is usual. */
const LEAST_PEERS = 5;
/** A ratio of fewer sessions or patrols is chance. */
const LEAST_COUNT = 5;
/** How many spreads off is an outlier (Iglewicz and Hoaglin's 3.5 for the modified z-score). */
const OUTLIER = 3.5;
/** Units as alike as peas have next to no spread; below a fifth nobody is asked for a reason. */
const LEAST_SPREAD = 0.2;

/**
 * Ratios far from those of the province's other units, by median and MAD of their logarithms, so that twice and
 * half are equally far; never raw counts, which go with a unit's size (DOMAIN §2.4).
 */
export function peerIssues(report: Report, peers: readonly Report[]): Issue[] {
  return ratiosOf(report).flatMap(({ code, per }): Issue[] => {
    const own = ratioIn(report, code, per);
    const others = peers.flatMap((peer) => ratioIn(peer, code, per)?.ratio ?? []);
    if (!own || others.length < LEAST_PEERS) return [];
    const logs = others.map(Math.log);
    const distance = Math.abs(Math.log(own.ratio) - median(logs));
    if (distance <= OUTLIER * Math.max(spreadOf(logs), LEAST_SPREAD)) return [];
    const place = { sheet: report.sheet, metric: code, cell: own.cell };
    const facts = { ...own.facts, ratio: own.ratio, median: median(others), peers: others.length };
    return [metricIssue(place, 'V10.peers', 'warning', facts)];
  });
}

/** Metrics with what they are counted by: those with a band, and attendances. */
function ratiosOf({ catalogue }: Report): { readonly code: string; readonly per: string }[] {
  const named = catalogue.metrics.flatMap(({ code, rules }) =>
    rules.flatMap((rule) => {
      if (rule.type === 'ratio') return [`${code} ${rule.per}`];
      return rule.type === 'atLeast' && rule.attendance ? [`${code} ${rule.other}`] : [];
    }),
  );
  return [...new Set(named)].map((name) => {
    const [code, per] = name.split(' ') as [string, string];
    return { code, per };
  });
}

function ratioIn(report: Report, code: string, per: string) {
  const own = figureAt(report, code, 'period');
  const other = figureAt(report, per, 'period');
  if (!isNumber(own) || !isNumber(other) || own.figure <= 0 || other.figure < LEAST_COUNT) return undefined;
  const facts = { value: own.figure, other: per, otherCell: other.cell, otherValue: other.figure };
  return { ratio: own.figure / other.figure, cell: own.cell, facts };
}
