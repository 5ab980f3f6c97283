import { normaliseText } from './fold';
import { type ToneStyle, unifyTone } from './tone';

/** Two capitalised words of a name, one of which could have its tone in another place: Hòa An, Quảng Hoà. */
export type TonedName = { readonly name: string; readonly key: string; readonly style: ToneStyle };

const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[ \u00A0](?=(\p{Lu}[\p{L}\p{M}]*))/gu;

/** The toned names of a text in reading order; `key` is one for both styles and any case. */
export function tonedNames(text: string): TonedName[] {
  return [...text.normalize('NFC').matchAll(NAME)].flatMap(([first, second]) => {
    const name = first + second!;
    const style = (['old', 'new'] as const).find((one) => unifyTone(name, one) === name);
    const isToned = unifyTone(name, 'old') !== unifyTone(name, 'new');
    const key = unifyTone(normaliseText(name).toLocaleLowerCase('vi'), 'new');
    return isToned && style ? [{ name, key, style }] : [];
  });
}
