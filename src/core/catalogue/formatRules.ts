import type { Metric } from './metric';
import type { Rule, RuleOf } from './rule';
import { ATTENDANCE_UNIT, ROSTER_FIELD_WORDS } from './ruleNotation';

/** What the notation needs to know of the metric whose rules are written. */
type RuledMetric = Pick<Metric, 'code' | 'unit' | 'parent' | 'rules' | 'required'>;

const REQUIRED: Readonly<Record<Metric['required'], readonly string[]>> = {
  always: ['REQUIRED'],
  annual: ['REQUIRED(năm)'],
  never: [],
};

/**
 * The rules of a metric in the notation of DOMAIN §2.1, in their order: `parseRules` of the text gives them back.
 * Throws a RangeError for a rule the notation has no words for; no catalogue made from notation has one.
 */
export function formatRules(metric: RuledMetric): string {
  return [...metric.rules.map((rule) => formatRule(rule, metric)), ...REQUIRED[metric.required]].join(' ');
}

function formatRule(rule: Rule, metric: RuledMetric): string {
  const { code } = metric;
  switch (rule.type) {
    case 'whole':
      return 'INT0';
    case 'decimal':
      return `DEC${rule.places}`;
    case 'money':
      return 'MON0';
    case 'text':
      return 'TEXT';
    case 'pair':
      return `${pairWord(rule, metric)}${partner(rule.with, metric)}`;
    case 'atLeast':
      return formatAtLeast(rule, metric);
    case 'atMost':
      return `${code}<=${times(rule.factor)}${rule.other}${warn(rule)}`;
    case 'atMostRoster':
      return `${code}<=${ROSTER_FIELD_WORDS[rule.field]}${warn(rule)}`;
    case 'atLeastOwned':
      return `WARN if ${code}<${rule.cases}-${rule.ownerless}`;
    case 'sum':
      return `SUM(${rule.parts.join(',')})`;
    case 'ratio':
      return `RATIO${partner(rule.per, metric)} ${number(rule.low)}..${number(rule.high)}${rule.perMonth ? '/tháng' : ''}`;
    case 'fixed':
      return `FIXED(${ROSTER_FIELD_WORDS[rule.field]})`;
    case 'onlyWith':
      return `${code}>0=>${rule.other}>0`;
    case 'approximate':
      return `APPROX(${rule.phrases.join(', ')})`;
  }
}

function pairWord({ zeroTogether, mayBeUnknown, severity }: RuleOf<'pair'>, { code }: RuledMetric) {
  if (zeroTogether && !mayBeUnknown && severity === 'error') return 'PAIR';
  if (!zeroTogether && mayBeUnknown && severity === 'error') return 'PAIR0';
  if (!zeroTogether && !mayBeUnknown && severity === 'warning') return 'PAIR?';
  throw new RangeError(`no notation for the pair of ${code}`);
}

/** Attendances are told by the unit of measure; of lượt người only WARN< compares anything else. */
function formatAtLeast(rule: RuleOf<'atLeast'>, { code, unit }: RuledMetric): string {
  const { other, factor, attendance, severity } = rule;
  if (attendance === (unit === ATTENDANCE_UNIT)) return `${code}>=${times(factor)}${other}${warn(rule)}`;
  if (!attendance && factor === 1 && severity === 'warning') return `WARN<${other}`;
  throw new RangeError(`no notation for ${code} at least ${other}`);
}

const partner = (other: string, { parent }: RuledMetric) => (other === parent ? '' : `(${other})`);
const times = (factor: number) => (factor === 1 ? '' : `${number(factor)}*`);
const warn = ({ severity }: Pick<RuleOf<'atMost'>, 'severity'>) => (severity === 'warning' ? ' warn' : '');

/** Three decimals would look like thousands: a zero is added. */
function number(value: number): string {
  const text = String(value);
  if (text.includes('e')) throw new RangeError(`no notation for the number ${text}`);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
