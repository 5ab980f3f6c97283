import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { findMetric } from '../../src/core/catalogue/catalogue';
import type { Period } from '../../src/core/catalogue/period';
import { monthSpan } from '../../src/core/catalogue/periodMonths';
import type { Content, LineContent, TemplateContent } from '../../src/core/template/content';
import { isCumulativeComputed } from '../../src/core/template/inputs';
import { QUALIFIER_WORDS } from '../../src/core/template/words';
import type { Dice } from './dice';
import type { Figures } from './validFigures';
import { REMARKS, validTexts } from './validTexts';

type Filling = {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly now: Figures;
  readonly past: Figures;
  /** From January up to the period, where it does not begin the year. */
  readonly before?: Figures;
  readonly roll: Dice;
};

/** A form as an officer fills it in: figures of now, most of last year's, some of the plan, a few words beside them. */
export function fillIn(filling: Filling): TemplateContent {
  const { catalogue, period, now, roll } = filling;
  const lines = Object.fromEntries([...now].map(([code]) => [code, lineOf(code, filling)]));
  return { lines, texts: validTexts(catalogue, period, roll) };
}

function lineOf(code: string, { catalogue, period, now, past, before, roll }: Filling): LineContent {
  const metric = findMetric(catalogue, code)!;
  const value = now.get(code)!;
  const total = roundFigure(value + (before?.get(code) ?? 0));
  const isTyped = !isCumulativeComputed(metric, period);
  const lastYear = roll.happens(0.6) ? past.get(code) : undefined;
  const months = (monthSpan(period).last % 12) + 1;
  const wish = metric.acrossPeriods === 'sum' ? (total * 12) / months : total;
  const isApproximate = ['length', 'money'].includes(metric.kind) && value > 0 && roll.happens(0.4);
  return {
    period: { value },
    ...(isTyped ? { cumulative: { value: total } } : {}),
    ...(lastYear === undefined ? {} : { previous: { value: lastYear } }),
    ...(roll.happens(0.35) ? { plan: { value: Math.ceil(wish * roll.between(0.95, 1.3)) } } : {}),
    ...(isApproximate ? { qualifier: words(roll.pick(QUALIFIER_WORDS)) } : {}),
    ...(roll.happens(0.05) ? { explanation: words(roll.pick(REMARKS)) } : {}),
    ...(roll.happens(0.05) ? { note: words(roll.pick(REMARKS)) } : {}),
  };
}

const words = (value: string): Content => ({ value });

const roundFigure = (value: number) => Math.round(value * 1000) / 1000;
