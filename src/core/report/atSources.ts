import type { Issue } from './issue';
import type { Report } from './report';

/**
 * The issues with every cell that only works a figure out replaced by the office's own cell behind it, which is what
 * a person sees and can change. A repair of such a cell would destroy the formula: none is offered.
 */
export function atSources(issues: readonly Issue[], { lines }: Pick<Report, 'lines'>): Issue[] {
  const values = Object.values(lines).flatMap((line) => Object.values(line.values));
  const sources = new Map(
    values.flatMap(({ cell, source }) => (source === undefined ? [] : [[cell, source]])),
  );
  if (sources.size === 0) return [...issues];
  return issues.map((issue) => {
    const { fix, ...rest } = issue;
    const isLost = fix?.cells.some(({ cell }) => sources.has(cell)) ?? false;
    const moved = {
      ...rest,
      cell: sources.get(issue.cell) ?? issue.cell,
      facts: moveCells(issue.facts, sources),
    };
    return (fix && !isLost ? { ...moved, fix } : moved) as Issue;
  });
}

/** Facts name cells under keys that end in `cell`, parts of a total each their own. */
function moveCells(facts: object, sources: ReadonlyMap<string, string>): object {
  const moved = Object.entries(facts).map(([key, fact]: [string, unknown]) => {
    if (Array.isArray(fact)) {
      return [key, fact.map((one) => (typeof one === 'object' && one ? moveCells(one, sources) : one))];
    }
    return [key, typeof fact === 'string' && /cell$/i.test(key) ? (sources.get(fact) ?? fact) : fact];
  });
  return Object.fromEntries(moved);
}
