import type { Metric, MetricKind } from './metric';
import { type Rule, VALUE_RULES } from './rule';
import {
  ATTENDANCE_UNIT,
  RULE_TOKENS,
  type RuleRow,
  type RuleTokenReason,
  type TokenReading,
} from './ruleNotation';

/** A stretch of the rule text that became no rule. */
type RuleTokenProblem = { readonly token: string; readonly reason: RuleTokenReason };

export type ParsedRules = {
  readonly rules: Rule[];
  readonly required: Metric['required'];
  readonly problems: RuleTokenProblem[];
};

type ReadToken = { readonly text: string; readonly reading: TokenReading };

/** The token that starts at `from`, if the notation knows one. */
function readToken(text: string, from: number, row: RuleRow): ReadToken | undefined {
  for (const { pattern, read } of RULE_TOKENS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match) return { text: match[0], reading: read(match.groups ?? {}, row) };
  }
  return undefined;
}

/** All tokens in order; words that belong to none are kept together (`may be < D55`) as one unknown token. */
function readTokens(text: string, row: RuleRow): ReadToken[] {
  const tokens: ReadToken[] = [];
  let unknown: string[] = [];
  const closeUnknown = () => {
    if (unknown.length > 0) tokens.push({ text: unknown.join(' '), reading: { reason: 'unknown' } });
    unknown = [];
  };
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at, row);
    if (token) {
      closeUnknown();
      tokens.push(token);
    } else {
      unknown.push(text.slice(at).split(' ', 1)[0]!);
    }
    at += (token?.text ?? unknown.at(-1)!).length + 1;
  }
  closeUnknown();
  return tokens;
}

const NUMBER_RULE: Readonly<Partial<Record<MetricKind, Rule>>> = {
  count: { type: 'whole' },
  people: { type: 'whole' },
  stock: { type: 'whole' },
  money: { type: 'money' },
  length: { type: 'decimal', places: 3 },
  text: { type: 'text' },
};

/** The rule on how the value is written: as the row says, else as its kind says; static has to say it. */
function withValueRule(rules: readonly Rule[], kind: MetricKind): Rule[] {
  const byKind = NUMBER_RULE[kind];
  const stated = rules.some(({ type }) => VALUE_RULES.has(type));
  return stated || !byKind ? [...rules] : [byKind, ...rules];
}

/** A pair of attendances and sessions also means attendances ≥ sessions (V06), unless the row says so itself. */
function withAttendance(rules: readonly Rule[], unit: string): Rule[] {
  if (unit !== ATTENDANCE_UNIT) return [...rules];
  return rules.flatMap((rule) => {
    if (rule.type !== 'pair' || !rule.zeroTogether) return [rule];
    const other = rule.with;
    const stated = rules.some((each) => each.type === 'atLeast' && each.other === other);
    return stated
      ? [rule]
      : [rule, { type: 'atLeast', other, factor: 1, attendance: true, severity: 'error' }];
  });
}

/**
 * The typed rules of one row of a metric table, in the order written. What cannot be translated is returned
 * with its reason, never dropped.
 */
export function parseRules(row: RuleRow): ParsedRules {
  const text = row.rules.normalize('NFC').trim().replace(/\s+/g, ' ');
  const tokens = readTokens(text, row);
  const rules = tokens.flatMap(({ reading }) => ('rule' in reading ? [reading.rule] : []));
  const required = tokens.flatMap(({ reading }) => ('required' in reading ? [reading.required] : []));
  return {
    rules: withAttendance(withValueRule(rules, row.kind), row.unit),
    required: required.at(-1) ?? 'never',
    problems: tokens.flatMap(({ text: token, reading }) =>
      'reason' in reading ? [{ token, reason: reading.reason }] : [],
    ),
  };
}
