import { canParse } from '../calculation/engine';
import { refusal } from '../protocol/excelError';
import { type Area, intersection, withoutPart } from './area';
import { assertPermitted } from './protection';
import type { Validation } from './rules';
import type { Sheet } from './sheet';

/** The kinds of rules, by the member of `DataValidationRule` that holds them. */
export const RULE_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel's limits on a rule's text and on what is shown with it. */
const MAX_FORMULA = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ALERT = 225;

type Parts = Partial<Omit<Validation, 'area'>>;

const BLANK: Omit<Validation, 'area'> = {
  rule: {},
  ignoreBlanks: true,
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
};

/** Changes a part of the validation of an area; what the area's cells have besides stays with each. */
export function validate(sheet: Sheet, area: Area, parts: Parts): void {
  assertPermitted(sheet, undefined);
  const touched = sheet.validations.filter((one) => intersection(one.area, area));
  const blank = touched.reduce<Area[]>(
    (areas, one) => areas.flatMap((rest) => withoutPart(rest, one.area)),
    [area],
  );
  sheet.validations = [
    ...sheet.validations.filter((one) => !touched.includes(one)),
    ...touched.flatMap((one) => withoutPart(one.area, area).map((rest) => ({ ...one, area: rest }))),
    ...touched.map((one) => ({ ...one, ...parts, area: intersection(one.area, area)! })),
    ...blank.map((rest) => ({ ...BLANK, ...parts, area: rest })),
  ];
}

/** One part of an area's validation: `mixed` where its cells differ. */
export function validationOf(sheet: Sheet, area: Area): Omit<Validation, 'area'> | 'mixed' {
  const touched = sheet.validations.flatMap((one) => {
    const part = intersection(one.area, area);
    return part ? [{ ...one, area: part }] : [];
  });
  const uncovered = touched.reduce<Area[]>(
    (areas, one) => areas.flatMap((rest) => withoutPart(rest, one.area)),
    [area],
  );
  const found = [...touched.map(({ area: _, ...parts }) => parts), ...(uncovered.length > 0 ? [BLANK] : [])];
  const [first = BLANK] = found;
  return found.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : 'mixed';
}

/** A rule as Excel keeps it: exactly one kind, its formulas as text. */
export function assertRule(rule: Readonly<Record<string, unknown>>): void {
  const kinds = Object.keys(rule);
  if (kinds.length !== 1 || !RULE_TYPES[kinds[0]!]) throw refusal('InvalidArgument');
  const criteria = Object.entries(rule[kinds[0]!] as Record<string, unknown>);
  for (const [name, value] of criteria) {
    if (typeof value !== 'string' || name === 'operator') continue;
    if (value.length > MAX_FORMULA) throw refusal('InvalidArgument');
    if (value.startsWith('=') && !canParse(value)) throw refusal('InvalidArgument');
  }
}

export function assertShown(shown: Readonly<Record<string, unknown>>, kind: 'prompt' | 'errorAlert'): void {
  const { title = '', message = '' } = shown as { title?: string; message?: string };
  const limit = kind === 'prompt' ? MAX_PROMPT : MAX_ALERT;
  if (title.length > MAX_TITLE || message.length > limit) throw refusal('InvalidArgument');
}
