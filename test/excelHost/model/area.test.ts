import fc from 'fast-check';
import { addressesOf, formatAddress } from '../../../src/core/sheet/address';
import { type Area, area, contains, formatArea, intersection, parseArea, withoutPart } from './area';

const small = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, col, rows, cols]) => area(row, col, rows, cols));

const cellsOf = (one: Area) => [...addressesOf(one)].map((address) => formatAddress(address));

test('what is left of an area and what was cut out are its cells, each once', () => {
  fc.assert(
    fc.property(small, small, (whole, part) => {
      const cut = intersection(whole, part);
      const cells = [...withoutPart(whole, part), ...(cut ? [cut] : [])].flatMap(cellsOf);
      expect(cells.sort()).toEqual(cellsOf(whole).sort());
    }),
  );
});

test('an area contains what it has in common with another', () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      const both = intersection(a, b);
      expect(both === undefined || (contains(a, both) && contains(b, both))).toBe(true);
    }),
  );
});

test.each(['A1', 'B2:C3', 'A:C', '1:3', 'XFD1048576'])('%s is read and written back', (text) => {
  expect(formatArea(parseArea(text)!)).toBe(text);
});

test.each([
  ['$A$1:$B$2', 'A1:B2'],
  ['c3:a1', 'A1:C3'],
  ['$17:$17', '17:17'],
])('%s is %s', (text, written) => {
  expect(formatArea(parseArea(text)!)).toBe(written);
});

test.each(['', 'A', '1', 'A1:B', 'A1:B2:C3', 'Sheet1!A1'])('%s is no area', (text) => {
  expect(parseArea(text)).toBeUndefined();
});
