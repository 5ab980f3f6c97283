import { atSources } from '../report/atSources';
import type { Issue } from '../report/issue';
import type { Report } from '../report/report';
import { type Address, parseAddress } from '../sheet/address';
import { markExplained } from './explained';
import { keepOnePerCause } from './oneCause';
import { RULES } from './registry';
import type { ValidationContext } from './validationRule';

/** What is wrong with a report by all rules, by row and column of the cell, then in the rules' order. */
export function validate(report: Report, context: ValidationContext): Issue[] {
  const found = RULES.flatMap((rule) => rule.check(report, context));
  return atSources(keepOnePerCause(markExplained(found, report), report), report)
    .map((issue) => ({ issue, at: addressOf(issue) }))
    .sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col)
    .map(({ issue }) => issue);
}

function addressOf({ key, cell }: Issue): Address {
  const address = parseAddress(cell);
  if (!address) throw new Error(`${key} at ${cell}`);
  return address;
}
