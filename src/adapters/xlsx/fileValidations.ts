import type { Range } from '../../core/sheet/address';
import type { FoundValidation } from '../../core/sheet/guards';
import type { PlannedValidation } from '../../core/sheet/plan';
import { cutFormula, moveFormula } from './movableFormula';
import { isMeeting, parseRanges } from './patch/ranges';
import type { XmlReader } from './xmlReader';
import { unescapeString } from './xmlText';

/** A validation of the file for ranges that count from the first one's first cell. */
export type FileValidation = {
  readonly ranges: readonly Range[];
  readonly rule: PlannedValidation | 'other';
};

/** Reads `dataValidations`. */
export function readRules(xml: XmlReader): FileValidation[] {
  const found: FileValidation[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('dataValidation')) continue;
    const ranges = parseRanges(xml.attribute('sqref') ?? '');
    const type = xml.attribute('type') ?? 'none';
    const operator = xml.attribute('operator');
    const range = ranges[0];
    const words = wordsOf(xml);
    let formula = '';
    for (const inner = xml.depth; xml.nextChild(inner); ) if (xml.isNamed('formula1')) formula = xml.text();
    const rule = ruleOf(type, operator, formula);
    if (range && type !== 'none') found.push({ ranges, rule: rule ? { range, rule, ...words } : 'other' });
  }
  return found;
}

function wordsOf(xml: XmlReader): Pick<PlannedValidation, 'severity' | 'prompt' | 'refusal'> {
  const said = (title: string, text: string) => ({
    title: unescapeString(xml.attribute(title) ?? ''),
    text: unescapeString(xml.attribute(text) ?? ''),
  });
  const [prompt, refusal] = [said('promptTitle', 'prompt'), said('errorTitle', 'error')];
  const style = xml.attribute('errorStyle');
  return {
    severity: style === 'warning' || style === 'information' ? style : 'stop',
    ...((prompt.title || prompt.text) && { prompt }),
    ...((refusal.title || refusal.text) && { refusal }),
  };
}

function ruleOf(
  type: string,
  operator: string | undefined,
  formula: string,
): PlannedValidation['rule'] | undefined {
  if (type === 'custom') return { type, formula: `=${formula}` };
  if (type === 'list') return { type, source: `=${formula}` };
  if (type === 'textLength' && operator === 'lessThanOrEqual' && Number(formula) >= 0) {
    return { type, max: Number(formula) };
  }
  return undefined;
}

/** What of validations lies in a range, their formulas as the first cell there has them. */
export function rulesIn(validations: readonly FileValidation[], asked: Range): FoundValidation[] {
  return validations.flatMap((one) => partsIn(one, asked));
}

function partsIn({ ranges, rule }: FileValidation, asked: Range): FoundValidation[] {
  return ranges.flatMap((range) => {
    if (!isMeeting(range, asked)) return [];
    const from = {
      row: Math.max(range.from.row, asked.from.row),
      col: Math.max(range.from.col, asked.from.col),
    };
    const to = { row: Math.min(range.to.row, asked.to.row), col: Math.min(range.to.col, asked.to.col) };
    const part = { from, to };
    return [
      { range: part, rule: rule === 'other' ? rule : { ...rule, range: part, rule: moved(rule, part) } },
    ];
  });
}

function moved({ range, rule }: PlannedValidation, { from }: Range): PlannedValidation['rule'] {
  const move = (formula: string) =>
    `=${moveFormula(cutFormula(formula.slice(1)), from.row - range.from.row, from.col - range.from.col)}`;
  if (rule.type === 'custom') return { ...rule, formula: move(rule.formula) };
  return rule.type === 'list' ? { ...rule, source: move(rule.source) } : rule;
}
