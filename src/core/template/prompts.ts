import type { Metric } from '../catalogue/metric';
import { type Address, type Range, range } from '../sheet/address';
import * as fx from '../sheet/formula';
import type { PlannedValidation } from '../sheet/plan';
import { columnOf } from './columns';
import type { TemplateLayout } from './layout';
import { PROMPT_WORDS } from './words';

/** Excel's limit on an input message ([MS-OI29500] 2.1.613). */
const LONGEST_PROMPT = 255;

/** Native validations with their prompts: a hint while typing, from the same rules the checker uses (paste defeats them). */
export function planValidations(layout: TemplateLayout, qualifiers: Range): PlannedValidation[] {
  const [first, last] = [columnOf('plan'), columnOf('previous')];
  const places = layout.rows.flatMap((row) =>
    row.type === 'metric' ? [{ metric: row.metric, range: range(row.row, first, row.row, last) }] : [],
  );
  const col = columnOf('qualifier');
  const qualified = range(layout.firstTableRow, col, layout.lastTableRow, col);
  return [...planValueValidations(places), planQualifierValidation(qualified, qualifiers)];
}

/** Cells of one row that take figures of a metric. */
export type ValuePlace = { readonly metric: Metric; readonly range: Range };

/** The validations of rows of figures; rows next to each other with the same words share one. */
export function planValueValidations(places: readonly ValuePlace[]): PlannedValidation[] {
  const values: PlannedValidation[] = [];
  for (const { metric, range: cells } of places) {
    const previous = values.at(-1);
    const next = { ...planValueValidation(metric, cells.from), range: cells };
    if (previous && continues(previous, next)) values[values.length - 1] = extend(previous, cells.to.row);
    else values.push(next);
  }
  return values;
}

/** The validation of one cell that takes a figure of the metric. */
export function planValueValidation(metric: Metric, at: Address): PlannedValidation {
  const shape = shapeOf(metric);
  const first = fx.cell(at);
  return {
    range: { from: at, to: at },
    rule: { type: 'custom', formula: fx.formula(acceptance(first, shape)) },
    severity: 'stop',
    prompt: { title: PROMPT_WORDS[shape].title, text: promptText(shape, relations(metric)) },
    refusal: PROMPT_WORDS.refusal,
  };
}

/** The kind of number and the legend, with as many relations between them as Excel has room for. */
function promptText(shape: Shape, relations: readonly string[]): string {
  const { text } = PROMPT_WORDS[shape];
  const join = (sentences: readonly string[]) => [text, ...sentences, PROMPT_WORDS.legend].join(' ');
  const fitted: string[] = [];
  for (const next of relations) {
    if (join([...fitted, next]).length <= LONGEST_PROMPT) fitted.push(next);
  }
  return join(fitted);
}

type Shape = 'whole' | 'decimal' | 'money';

function shapeOf({ rules }: Metric): Shape {
  const rule = rules.find(({ type }) => type === 'whole' || type === 'decimal' || type === 'money');
  return (rule?.type as Shape | undefined) ?? 'decimal';
}

/** A number of the right kind from zero up, or x. */
function acceptance(cell: fx.Expression, shape: Shape): fx.Expression {
  const value = fx.call('N', cell);
  const whole = shape === 'whole' ? [fx.operate(value, '=', fx.call('INT', value))] : [];
  const valid = fx.call('AND', fx.call('ISNUMBER', cell), fx.operate(value, '>=', fx.number(0)), ...whole);
  return fx.call('OR', fx.operate(cell, '=', fx.text('x')), valid);
}

function relations({ rules }: Metric): string[] {
  return rules.flatMap((rule) => {
    if (rule.type === 'pair' && rule.severity === 'error') return [PROMPT_WORDS.pair(rule.with)];
    if (rule.type === 'atLeast' && rule.attendance) return [PROMPT_WORDS.attendance(rule.other)];
    if (rule.type === 'sum') return [PROMPT_WORDS.sum(rule.parts.join(', '))];
    return [];
  });
}

/** Rows next to each other with the same words share one validation, which keeps the file small. */
function continues(previous: PlannedValidation, next: PlannedValidation): boolean {
  return (
    previous.range.to.row + 1 === next.range.from.row &&
    previous.range.from.col === next.range.from.col &&
    previous.range.to.col === next.range.to.col &&
    previous.prompt?.title === next.prompt?.title &&
    previous.prompt?.text === next.prompt?.text
  );
}

function extend(validation: PlannedValidation, row: number): PlannedValidation {
  const { from, to } = validation.range;
  return { ...validation, range: { from, to: { ...to, row } } };
}

/** The choice of a qualifier, from the cells that list them. */
export function planQualifierValidation(cells: Range, qualifiers: Range): PlannedValidation {
  return {
    range: cells,
    rule: { type: 'list', source: fx.formula(fx.fixedCells(qualifiers)) },
    severity: 'stop',
    prompt: PROMPT_WORDS.qualifier,
    refusal: PROMPT_WORDS.qualifierRefusal,
  };
}
