import { z } from 'zod';

const year = z.number().int().min(1990).max(2100);

/** A reporting period (kỳ báo cáo). */
export const periodSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('month'), year, month: z.number().int().min(1).max(12) }),
  z.object({ type: z.literal('quarter'), year, quarter: z.number().int().min(1).max(4) }),
  z.object({ type: z.literal('half'), year, half: z.number().int().min(1).max(2) }),
  z.object({ type: z.literal('nineMonths'), year }),
  z.object({ type: z.literal('year'), year }),
  /** A multi-year phase (giai đoạn), both years included. */
  z
    .object({ type: z.literal('phase'), year, lastYear: year })
    .refine(({ year, lastYear }) => lastYear > year),
]);

export type Period = z.infer<typeof periodSchema>;

type Spelling = { readonly pattern: RegExp; readonly read: (first: number, second: number) => Period };

const SPELLINGS: readonly Spelling[] = [
  { pattern: /^(\d{4})$/, read: (year) => ({ type: 'year', year }) },
  { pattern: /^(\d{4})-(\d{2})$/, read: (year, month) => ({ type: 'month', year, month }) },
  { pattern: /^(\d{4})-Q(\d)$/, read: (year, quarter) => ({ type: 'quarter', year, quarter }) },
  { pattern: /^(\d{4})-H(\d)$/, read: (year, half) => ({ type: 'half', year, half }) },
  { pattern: /^(\d{4})-9M$/, read: (year) => ({ type: 'nineMonths', year }) },
  { pattern: /^(\d{4})\.\.(\d{4})$/, read: (year, lastYear) => ({ type: 'phase', year, lastYear }) },
];

/** Reads `2024`, `2024-03`, `2024-Q1`, `2024-H1`, `2024-9M` or `2021..2025`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const written = text.trim().toUpperCase();
  for (const { pattern, read } of SPELLINGS) {
    const match = pattern.exec(written);
    if (match) return periodSchema.safeParse(read(Number(match[1]), Number(match[2]))).data;
  }
  return undefined;
}

/** The inverse of `parsePeriod`; the form stamped into sheets and used in file names. */
export function formatPeriod(period: Period): string {
  switch (period.type) {
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'half':
      return `${period.year}-H${period.half}`;
    case 'nineMonths':
      return `${period.year}-9M`;
    case 'year':
      return String(period.year);
    case 'phase':
      return `${period.year}..${period.lastYear}`;
  }
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function describeInVietnamese(period: Period): string {
  switch (period.type) {
    case 'month':
      return `Tháng ${period.month} năm ${period.year}`;
    case 'quarter':
      return `Quý ${ROMAN[period.quarter - 1]} năm ${period.year}`;
    case 'half':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'nineMonths':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `Năm ${period.year}`;
    case 'phase':
      return `Giai đoạn ${period.year}–${period.lastYear}`;
  }
}

function describeInEnglish(period: Period): string {
  switch (period.type) {
    case 'month':
      return `${MONTHS[period.month - 1]} ${period.year}`;
    case 'quarter':
      return `Quarter ${ROMAN[period.quarter - 1]} of ${period.year}`;
    case 'half':
      return `${period.half === 1 ? 'First' : 'Second'} half of ${period.year}`;
    case 'nineMonths':
      return `First nine months of ${period.year}`;
    case 'year':
      return String(period.year);
    case 'phase':
      return `Phase ${period.year}–${period.lastYear}`;
  }
}

/** The period as a heading says it: `Quý I năm 2024`. */
export function describePeriod(period: Period, language: 'vi' | 'en'): string {
  return language === 'vi' ? describeInVietnamese(period) : describeInEnglish(period);
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return formatPeriod(a) === formatPeriod(b);
}

/** Whether the cumulative figure (lũy kế từ đầu năm) is the period's own: it starts with the year. */
export function startsYear(period: Period): boolean {
  switch (period.type) {
    case 'month':
      return period.month === 1;
    case 'quarter':
      return period.quarter === 1;
    case 'half':
      return period.half === 1;
    default:
      return true;
  }
}

/** The same period last year (cùng kỳ); a multi-year phase has none. */
export function previousPeriod(period: Period): Period | undefined {
  return period.type === 'phase' ? undefined : { ...period, year: period.year - 1 };
}
