import type { Metric } from './metric';
import type { RosterField, Rule, RuleOf } from './rule';

/** What the notation takes for granted about the row a rule stands in. */
export type RuleRow = Pick<Metric, 'code' | 'kind' | 'unit'> & {
  readonly parent?: string | undefined;
  /** The rules as the field writes them: `PAIR B02>=B01 RATIO 10..500`. */
  readonly rules: string;
};

/**
 * Why a token became no rule: no word of the notation; a rule that needs the row's parent and has none; a
 * comparison whose left side is another row's metric; a band whose low end is not below its high end; a
 * fixed figure in a unit of measure the roster does not keep.
 */
export type RuleTokenReason = 'unknown' | 'noParent' | 'otherSubject' | 'emptyBand' | 'noRosterField';

/** What one token says. */
export type TokenReading =
  | { readonly rule: Rule }
  | { readonly required: Metric['required'] }
  | { readonly reason: RuleTokenReason };

type Token = {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, row: RuleRow) => TokenReading;
};

/** Attendances (lượt người), the only unit of measure V06 speaks about. */
export const ATTENDANCE_UNIT = 'lượt người';

/** How far around `~x` a ratio may lie: 500.000 đồng a child a month is the norm, 300.000 to 700.000 plausible. */
const AROUND = 0.4;

const FIXED_FIELDS: Readonly<Record<string, RosterField>> = {
  km: 'borderLengthKm',
  'cột mốc': 'borderMarkers',
};
/** How the notation calls the figures a roster keeps of a unit. */
export const ROSTER_FIELD_WORDS: Readonly<Record<RosterField, string>> = {
  borderCommunes: 'số xã biên giới',
  stations: 'số đồn',
  borderLengthKm: 'chiều dài biên giới',
  borderMarkers: 'số cột mốc',
};
const FIELD_OF_WORDS = new Map(
  (Object.entries(ROSTER_FIELD_WORDS) as [RosterField, string][]).map(([field, words]) => [words, field]),
);
const FIELD = `(?<field>${[...FIELD_OF_WORDS.keys()].join('|')})`;
const CODE = '[A-Z]{1,3}\\d{2,3}[a-z]?';
/** Point or comma before the decimals; three of them may be thousands to a Vietnamese reader and are not read. */
const NUMBER = '\\d+(?:[.,](?:\\d{1,2}|\\d{4,}))?';
/** The other metric of a pair or ratio that is not the row's parent. */
const WITH = `(?:\\((?<other>${CODE})\\))?`;

/** A whole token: the pattern, then a space or the end. Sticky, so that it is tried at one place only. */
function token(pattern: string, read: Token['read']): Token {
  return { pattern: new RegExp(`(?:${pattern})(?=\\s|$)`, 'uy'), read };
}

function pair(kind: Omit<RuleOf<'pair'>, 'type' | 'with'>): Token['read'] {
  return ({ other }, { parent }) => {
    const partner = other ?? parent;
    return partner ? { rule: { type: 'pair', with: partner, ...kind } } : { reason: 'noParent' };
  };
}

const numberIn = (text: string | undefined) => Number((text ?? '1').replace(',', '.'));
const severityOf = (warn: string | undefined) => (warn ? 'warning' : 'error');

const atLeast: Token['read'] = ({ subject, factor, other, warn }, { code, unit }) =>
  subject === code
    ? {
        rule: {
          type: 'atLeast',
          other: other!,
          factor: numberIn(factor),
          attendance: unit === ATTENDANCE_UNIT,
          severity: severityOf(warn),
        },
      }
    : { reason: 'otherSubject' };

const atMost: Token['read'] = ({ subject, factor, other, warn }, { code }) =>
  subject === undefined || subject === code
    ? {
        rule: {
          type: 'atMost',
          other: other!,
          factor: numberIn(factor),
          severity: severityOf(warn),
        },
      }
    : { reason: 'otherSubject' };

const atMostRoster: Token['read'] = ({ subject, field, warn }, { code }) =>
  subject === undefined || subject === code
    ? { rule: { type: 'atMostRoster', field: FIELD_OF_WORDS.get(field!)!, severity: severityOf(warn) } }
    : { reason: 'otherSubject' };

const warnBelow: Token['read'] = ({ other }, { parent }) => {
  const whole = other ?? parent;
  return whole
    ? { rule: { type: 'atLeast', other: whole, factor: 1, attendance: false, severity: 'warning' } }
    : { reason: 'noParent' };
};

function ratio(low: number, high: number, perMonth: boolean, parent: string | undefined): TokenReading {
  if (!parent) return { reason: 'noParent' };
  if (low >= high) return { reason: 'emptyBand' };
  return { rule: { type: 'ratio', per: parent, low, high, perMonth } };
}

/** `x` times the factor, without binary dust: 0.1 × 1.4 is 0.14. */
function scaled(x: string | undefined, factor: number): number {
  return Number((numberIn(x) * factor).toPrecision(12));
}

/**
 * The notation of the metric table, token by token. DOMAIN's vocabulary: INT0 DEC3 MON0 TEXT, PAIR (PAIR0 frees
 * the zero, PAIR? only warns), SUM, comparisons, RATIO, FIXED, APPROX, REQUIRED. A pair or ratio with another
 * metric than the row's parent names it: PAIR(B01), RATIO(B01) 2..7.
 */
export const RULE_TOKENS: readonly Token[] = [
  token('INT0', () => ({ rule: { type: 'whole' } })),
  token('DEC(?<places>[0-6])', ({ places }) => ({ rule: { type: 'decimal', places: Number(places) } })),
  token('MON0', () => ({ rule: { type: 'money' } })),
  token('TEXT', () => ({ rule: { type: 'text' } })),
  token(`PAIR${WITH}`, pair({ zeroTogether: true, severity: 'error' })),
  token(`PAIR0${WITH}`, pair({ zeroTogether: false, mayBeUnknown: true, severity: 'error' })),
  token(`PAIR\\?${WITH}`, pair({ zeroTogether: false, severity: 'warning' })),
  token(`(?<subject>${CODE})>=(?:(?<factor>${NUMBER})\\*)?(?<other>${CODE})(?<warn> warn)?`, atLeast),
  token(
    `(?:LIMIT|(?<subject>${CODE}))?<=(?:(?<factor>${NUMBER})\\*)?(?<other>${CODE})(?<warn> warn)?`,
    atMost,
  ),
  token(`(?<subject>${CODE})?<=${FIELD}(?<warn> warn)?`, atMostRoster),
  token(`WARN<(?<other>${CODE})?`, warnBelow),
  token(`WARN>(?<other>${CODE})`, ({ other }) => ({
    rule: { type: 'atMost', other: other!, factor: 1, severity: 'warning' },
  })),
  token(
    `WARN if (?<subject>${CODE})<(?<cases>${CODE})-(?<ownerless>${CODE})`,
    ({ subject, cases, ownerless }, { code }) =>
      subject === code
        ? { rule: { type: 'atLeastOwned', cases: cases!, ownerless: ownerless! } }
        : { reason: 'otherSubject' },
  ),
  token(`(?<subject>${CODE})>0=>(?<other>${CODE})>0`, ({ subject, other }, { code }) =>
    subject === code ? { rule: { type: 'onlyWith', other: other! } } : { reason: 'otherSubject' },
  ),
  token(`SUM\\((?<parts>${CODE}(?:,\\s?${CODE})*)\\)`, ({ parts }) => ({
    rule: { type: 'sum', parts: parts!.split(/,\s?/) },
  })),
  token(
    `RATIO${WITH} (?<low>${NUMBER})\\.\\.(?<high>${NUMBER})(?<monthly>/tháng)?`,
    ({ other, low, high, monthly }, { parent }) =>
      ratio(numberIn(low), numberIn(high), monthly !== undefined, other ?? parent),
  ),
  token(`RATIO ~(?<norm>${NUMBER})/[^/\\s]+/tháng`, ({ norm }, { parent }) =>
    ratio(scaled(norm, 1 - AROUND), scaled(norm, 1 + AROUND), true, parent),
  ),
  token(`FIXED\\((?:roster|${FIELD})\\)`, ({ field: words }, { unit }) => {
    const field = words ? FIELD_OF_WORDS.get(words) : FIXED_FIELDS[unit];
    return field ? { rule: { type: 'fixed', field } } : { reason: 'noRosterField' };
  }),
  token('APPROX\\((?<phrases>[^,()]+(?:,[^,()]+)*)\\)', ({ phrases }) => ({
    rule: { type: 'approximate', phrases: phrases!.split(',').map((phrase) => phrase.trim()) },
  })),
  token('REQUIRED', () => ({ required: 'always' })),
  token('REQUIRED\\(năm\\)', () => ({ required: 'annual' })),
];
