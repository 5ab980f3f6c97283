import { z } from 'zod';
import sample from '../../assets/sample/caoBang2024.json';
import { type Period, parsePeriod } from '../core/catalogue/period';
import { findUnit, type Roster } from '../core/catalogue/roster';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import { findRoster } from '../core/catalogue/standard/rosters';
import type { Content, LineContent } from '../core/template/content';
import type { InsertTemplate } from './insertTemplate';

const line = z.partialRecord(
  z.enum(['plan', 'period', 'previous', 'qualifier']),
  z.union([z.number(), z.string()]),
);

const sampleSchema = z.object({
  roster: z.string(),
  period: z.string(),
  remark: z.string(),
  units: z.array(
    z.object({
      unit: z.string(),
      lines: z.record(z.string(), line),
      texts: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

const SAMPLE = sampleSchema.parse(sample);

/**
 * The forms of the sample province (Cao Bằng 2024), filled in. Provincial sums are as published in the press;
 * their split over units is made up, and every sheet says so.
 */
export function makeSample(): InsertTemplate[] {
  const { remark, units } = SAMPLE;
  const { roster, period } = sampleRequest();
  return units.map(({ unit: code, lines, texts }) => {
    const unit = findUnit(roster, code);
    if (!unit) throw new Error(`sample unit ${code}`);
    const content = {
      lines: mapValues(lines, lineOf),
      texts: mapValues(texts, (list) => list.map(constant)),
    };
    return { catalogue: catalogueFor(unit.border), roster, unit, period, settings: { remark }, content };
  });
}

/** The roster and period the sample is of: what to ask for when merging it. */
export function sampleRequest(): { readonly roster: Roster; readonly period: Period } {
  const roster = findRoster(SAMPLE.roster);
  const period = parsePeriod(SAMPLE.period);
  if (!roster || !period) throw new Error(`sample of ${SAMPLE.roster}, ${SAMPLE.period}`);
  return { roster, period };
}

const constant = (value: string | number): Content => ({ value });

function lineOf(given: z.infer<typeof line>): LineContent {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, constant(value)]));
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
