import type { Rule } from './rule';

/** The metrics a rule names besides its own subject. */
export function codesNamedBy(rule: Rule): string[] {
  switch (rule.type) {
    case 'pair':
      return [rule.with];
    case 'atLeast':
    case 'atMost':
    case 'onlyWith':
      return [rule.other];
    case 'atLeastOwned':
      return [rule.cases, rule.ownerless];
    case 'sum':
      return rule.parts;
    case 'ratio':
      return [rule.per];
    default:
      return [];
  }
}

/** The rules that still mean something on a form with only these metrics: a sum keeps the parts present. */
export function rulesWithin(rules: readonly Rule[], present: ReadonlySet<string>): Rule[] {
  return rules
    .map((rule) =>
      rule.type === 'sum' ? { ...rule, parts: rule.parts.filter((part) => present.has(part)) } : rule,
    )
    .filter((rule) =>
      rule.type === 'sum' ? rule.parts.length > 0 : codesNamedBy(rule).every((code) => present.has(code)),
    );
}
