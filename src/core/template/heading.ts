import { formatDate } from '../catalogue/closing';
import { describePeriod, formatPeriod } from '../catalogue/period';
import { type Range, range } from '../sheet/address';
import * as fx from '../sheet/formula';
import type { PlannedCell } from '../sheet/plan';
import { COLUMNS, columnOf, META } from './columns';
import { HEADING, type TemplateLayout } from './layout';
import type { TemplateRequest } from './planTemplate';
import { CHECK_WORDS, QUALIFIER_WORDS, WORDS } from './words';

/** Columns of the left and right halves of the heading. */
export const LEFT = { first: 0, last: columnOf('plan') } as const;
export const RIGHT = { first: columnOf('previous'), last: COLUMNS.length - 1 } as const;

const META_KEYS = Object.keys(META) as (keyof typeof META)[];

/** Hidden cells with the four qualifiers, the source of the Ước tính list. */
export const QUALIFIERS: Range = range(
  META_KEYS.indexOf('qualifiers'),
  1,
  META_KEYS.indexOf('qualifiers'),
  QUALIFIER_WORDS.length,
);

/** Hidden stamps: which form of which unit and period this sheet is. */
export function planMeta({ catalogue, unit, period, role, settings }: TemplateRequest): PlannedCell[] {
  const values: Record<keyof typeof META, readonly string[]> = {
    template: [catalogue.id],
    version: [catalogue.version],
    unit: [unit.code],
    name: [unit.title],
    period: [formatPeriod(period)],
    role: [role],
    remark: settings.remark ? [settings.remark] : [],
    qualifiers: QUALIFIER_WORDS,
  };
  return META_KEYS.flatMap((key, row) =>
    [META[key], ...values[key]].map((value, col) => ({ row, col, value })),
  );
}

/** Bodies, title, closing days, unit and the count of rows in error. */
export function planHeading(request: TemplateRequest, layout: TemplateLayout, errors: number): PlannedCell[] {
  const { settings, unit, period, role } = request;
  const state = settings.header === 'state';
  const left = (row: number, value: string) => ({ row, col: LEFT.first, value });
  const right = (row: number, value: string) => ({ row, col: RIGHT.first, value });
  return [
    left(HEADING.superior, settings.superior),
    right(HEADING.superior, state ? WORDS.state : WORDS.party),
    left(HEADING.body, settings.body),
    ...(state ? [right(HEADING.body, WORDS.motto)] : [left(HEADING.star, WORDS.star)]),
    right(HEADING.star, WORDS.date(settings.place, Number(settings.dueDate.slice(0, 4)))),
    left(HEADING.title, WORDS.title(role, describePeriod(period, 'vi')).toLocaleUpperCase('vi')),
    left(HEADING.window, WORDS.window(formatDate(settings.window.from), formatDate(settings.window.to))),
    ...(settings.remark ? [left(HEADING.remark, settings.remark)] : []),
    left(HEADING.unit, WORDS.unit(unit.title, formatDate(settings.dueDate))),
    {
      row: HEADING.unit,
      col: columnOf('check'),
      value: `${WORDS.errors}${errors}`,
      formula: errorsFormula(layout),
    },
  ];
}

function errorsFormula({ firstTableRow, lastTableRow }: TemplateLayout): string {
  return countErrors(range(firstTableRow, columnOf('check'), lastTableRow, columnOf('check')), WORDS.errors);
}

/** Words followed by the number of cells in a column of checks that say something other than OK. */
export function countErrors(column: Range, words: string): string {
  const checks = fx.cells(column);
  const said = fx.operate(checks, '<>', fx.text(''));
  const trouble = fx.operate(checks, '<>', fx.text(CHECK_WORDS.ok));
  return fx.formula(fx.operate(fx.text(words), '&', fx.call('SUMPRODUCT', fx.operate(said, '*', trouble))));
}

/** Merged lines of the heading. */
export function headingMerges(): Range[] {
  const halves = [HEADING.superior, HEADING.body, HEADING.star].flatMap((row) => [
    range(row, LEFT.first, row, LEFT.last),
    range(row, RIGHT.first, row, RIGHT.last),
  ]);
  const whole = [HEADING.title, HEADING.window, HEADING.remark].map((row) => range(row, 0, row, RIGHT.last));
  const unit = range(HEADING.unit, 0, HEADING.unit, columnOf('qualifier'));
  const errors = range(HEADING.unit, columnOf('check'), HEADING.unit, RIGHT.last);
  return [...halves, ...whole, unit, errors];
}
