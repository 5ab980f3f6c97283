import { combineQualifiers, type Qualifier, splitQualifier } from '../../../src/core/text/qualifier';

test.each<[Qualifier[], Qualifier | undefined]>([
  [[], undefined],
  [['gần'], 'gần'],
  [['gần', 'gần'], 'gần'],
  [['hơn', 'hơn'], 'hơn'],
  [['trên'], 'trên'],
  [['hơn', 'trên'], 'trên'],
  [['gần', 'trên'], 'khoảng'],
  [['hơn', 'gần'], 'khoảng'],
  [['gần', 'hơn', 'trên'], 'khoảng'],
  [['khoảng'], 'khoảng'],
  [['trên', 'khoảng'], 'khoảng'],
])('%j together are %s', (qualifiers, together) => {
  expect(combineQualifiers(qualifiers)).toBe(together);
  expect(combineQualifiers([...qualifiers].reverse())).toBe(together);
});

test.each<[string, Qualifier | undefined, string]>([
  ['gan', 'gần', ''],
  ['gan nhu toan bo', 'gần', 'toan bo'],
  ['khoang tren 3 ti', 'khoảng', '3 ti'],
  ['~ 57', 'khoảng', '57'],
  ['hong', undefined, 'hong'],
  ['duoi 57', undefined, 'duoi 57'],
  ['', undefined, ''],
])('%j begins with %s, then %j', (folded, qualifier, rest) => {
  expect(splitQualifier(folded)).toEqual(qualifier ? { qualifier, rest } : { rest });
});
