import fc from 'fast-check';
import { Bands } from './bands';

const LAST = 12;
const write = fc
  .tuple(fc.nat(LAST), fc.nat(LAST), fc.boolean())
  .map(([a, b, value]) => ({ from: Math.min(a, b), to: Math.max(a, b), value }));

test('bands answer as a list of single values would', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 8 }), fc.nat(LAST), fc.nat(LAST), (writes, a, b) => {
      const bands = new Bands<boolean>(false);
      const list = Array.from({ length: LAST + 1 }, () => false);
      for (const { from, to, value } of writes) {
        bands.set(from, to, value);
        list.fill(value, from, to + 1);
      }
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const part = list.slice(from, to + 1);
      expect(list.map((_, index) => bands.get(index))).toEqual(list);
      expect(bands.uniform(from, to)).toBe(new Set(part).size === 1 ? part[0] : null);
      expect(bands.where(true, LAST)).toEqual(list.flatMap((value, index) => (value ? [index] : [])));
    }),
  );
});

test('a copy goes its own way', () => {
  const bands = new Bands(0);
  bands.set(2, 5, 1);
  const copy = bands.copy();
  copy.set(3, 3, 2);
  expect([bands.get(3), copy.get(3), copy.get(4)]).toEqual([1, 2, 1]);
});
