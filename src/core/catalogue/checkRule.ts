import type { CatalogueProblem } from './catalogueProblem';
import type { Metric } from './metric';
import type { ProblemPath } from './problem';
import type { Rule, RuleOf } from './rule';
import { ATTENDANCE_UNIT } from './ruleNotation';
import { codesNamedBy } from './ruleScope';

type FindMetric = (code: string) => Metric | undefined;

function namedMetricProblems(rule: Rule, metric: Metric, path: ProblemPath, find: FindMetric) {
  return codesNamedBy(rule).flatMap((other): CatalogueProblem[] => {
    const facts = { metric: metric.code, rule: rule.type };
    const named = find(other);
    if (!named) return [{ path, code: 'unknownMetric', facts: { ...facts, other } }];
    if (other === metric.code) return rule.type === 'sum' ? [] : [{ path, code: 'ownSubject', facts }];
    return named.kind === 'text' ? [{ path, code: 'textOperand', facts: { ...facts, other } }] : [];
  });
}

function partProblems({ parts }: RuleOf<'sum'>, metric: Metric, path: ProblemPath, find: FindMetric) {
  return parts.flatMap((part, at): CatalogueProblem[] => {
    const place = [...path, 'parts', at];
    const { code, unit } = metric;
    const partUnit = find(part)?.unit ?? unit;
    if (parts.indexOf(part) < at) {
      return [{ path: place, code: 'repeatedPart', facts: { metric: code, part } }];
    }
    return partUnit === unit
      ? []
      : [{ path: place, code: 'partUnit', facts: { metric: code, unit, part, partUnit } }];
  });
}

function ownProblems(rule: Rule, metric: Metric, path: ProblemPath, find: FindMetric): CatalogueProblem[] {
  const { code, unit } = metric;
  switch (rule.type) {
    case 'sum':
      return partProblems(rule, metric, path, find);
    case 'ratio':
      return rule.low < rule.high
        ? []
        : [{ path, code: 'emptyBand', facts: { metric: code, low: rule.low, high: rule.high } }];
    case 'atLeast':
      return rule.attendance && unit !== ATTENDANCE_UNIT
        ? [{ path, code: 'attendanceUnit', facts: { metric: code, unit } }]
        : [];
    default:
      return [];
  }
}

/** What is wrong with one rule of a metric; `path` is the rule's place, `find` looks up the catalogue. */
export function checkRule(
  rule: Rule,
  metric: Metric,
  path: ProblemPath,
  find: FindMetric,
): CatalogueProblem[] {
  if (metric.kind === 'text') {
    return rule.type === 'text'
      ? []
      : [{ path, code: 'textRule', facts: { metric: metric.code, rule: rule.type } }];
  }
  return [...namedMetricProblems(rule, metric, path, find), ...ownProblems(rule, metric, path, find)];
}
