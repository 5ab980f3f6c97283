import * as fx from '../sheet/formula';
import type { Content } from '../template/content';
import type { Qualifier } from '../text/qualifier';

/**
 * The qualifier of a total from those of its parts, by counting them: gần with trên or hơn is khoảng, any khoảng
 * is khoảng, hơn with trên is trên (DOMAIN §7).
 */
export function qualifierContent(block: fx.Expression, qualifier: Qualifier | null): Content {
  const has = (word: Qualifier) => fx.operate(fx.call('COUNTIF', block, fx.text(word)), '>', fx.number(0));
  const mixed = fx.call('AND', has('gần'), fx.call('OR', has('trên'), has('hơn')));
  const about = fx.call('OR', has('khoảng'), mixed);
  const words: readonly [fx.Expression, Qualifier][] = [
    [about, 'khoảng'],
    [has('gần'), 'gần'],
    [has('trên'), 'trên'],
    [has('hơn'), 'hơn'],
  ];
  const body = words.reduceRight(
    (rest, [when, word]) => fx.call('IF', when, fx.text(word), rest),
    fx.text(''),
  );
  return { value: qualifier ?? '', formula: fx.formula(body) };
}
