import { z } from 'zod';

/** A metric code as the field writes it: group letter, two digits, an optional part letter (A03a). */
export const metricCode = z.string().regex(/^[A-Z]{1,3}\d{2,3}[a-z]?$/);

const severity = z.enum(['error', 'warning']);

/** Roster fields a metric can be held against. */
const rosterField = z.enum(['borderLengthKm', 'borderMarkers', 'borderCommunes', 'stations']);

/**
 * What must hold for a metric's value. The subject is always the metric that carries the rule;
 * codes in a rule name other metrics. DOMAIN §2.1 gives the notation, `parseRules` the translation.
 */
export const ruleSchema = z.discriminatedUnion('type', [
  /** Whole number ≥ 0 (INT0). */
  z.object({ type: z.literal('whole') }),
  /** Decimal ≥ 0 with at most so many places (DEC3). */
  z.object({ type: z.literal('decimal'), places: z.number().int().min(0).max(6) }),
  /** Money ≥ 0 in triệu đồng (MON0). */
  z.object({ type: z.literal('money') }),
  z.object({ type: z.literal('text') }),
  /**
   * Both or neither filled; with `zeroTogether`, one is zero exactly when the other is (PAIR). PAIR0: the subject, a sum
   * of money, may be zero or unknown. PAIR? warns only.
   */
  z.object({
    type: z.literal('pair'),
    with: metricCode,
    zeroTogether: z.boolean(),
    mayBeUnknown: z.literal(true).optional(),
    severity,
  }),
  /** Subject ≥ factor × other. `attendance`: lượt người against the sessions they attended (V06). */
  z.object({
    type: z.literal('atLeast'),
    other: metricCode,
    factor: z.number().positive(),
    attendance: z.boolean(),
    severity,
  }),
  /** Subject ≤ factor × other. */
  z.object({ type: z.literal('atMost'), other: metricCode, factor: z.number().positive(), severity }),
  /** Subject ≤ the unit's own roster figure. */
  z.object({ type: z.literal('atMostRoster'), field: rosterField, severity }),
  /** Persons ≥ cases − ownerless cases, where `cases` may legitimately exceed persons (V07). */
  z.object({ type: z.literal('atLeastOwned'), cases: metricCode, ownerless: metricCode }),
  /** Subject = sum of the parts when all are filled, ≥ their sum otherwise (V08). */
  z.object({ type: z.literal('sum'), parts: z.array(metricCode).min(1) }),
  /** Subject ÷ per outside low..high is a warning (V10); `perMonth` divides by the months of the period too. */
  z.object({
    type: z.literal('ratio'),
    per: metricCode,
    low: z.number().min(0),
    high: z.number().positive(),
    perMonth: z.boolean(),
  }),
  /** Subject equals the unit's roster figure (V13). */
  z.object({ type: z.literal('fixed'), field: rosterField }),
  /** Subject > 0 only where the other is > 0 (V15). */
  z.object({ type: z.literal('onlyWith'), other: metricCode }),
  /** Subject may be given by a phrase such as “hàng trăm”, kept as text and not counted. */
  z.object({ type: z.literal('approximate'), phrases: z.array(z.string().min(1)).min(1) }),
]);

export type Rule = z.infer<typeof ruleSchema>;
export type RuleType = Rule['type'];
export type RuleOf<T extends RuleType> = Extract<Rule, { type: T }>;
export type RosterField = z.infer<typeof rosterField>;

/** The rules on how a value is written, of which a metric carries exactly one. */
export const VALUE_RULES: ReadonlySet<RuleType> = new Set(['whole', 'decimal', 'money', 'text']);
