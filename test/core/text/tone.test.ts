import fc from 'fast-check';
import { unifyTone } from '../../../src/core/text/tone';

test.each([
  ['Quảng Hòa', 'Quảng Hoà'],
  ['Đàm Thủy', 'Đàm Thuỷ'],
  ['Thụy Hùng', 'Thuỵ Hùng'],
  ['khỏe', 'khoẻ'],
  ['tòa, xóa, tỏa, xõa, họa', 'toà, xoá, toả, xoã, hoạ'],
  ['hòe, lóe, hỏe, xòe, lõe, ọe', 'hoè, loé, hoẻ, xoè, loẽ, oẹ'],
  ['tùy, úy, thủy, lũy, lụy', 'tuỳ, uý, thuỷ, luỹ, luỵ'],
  ['ĐẢNG ỦY HÒA AN', 'ĐẢNG UỶ HOÀ AN'],
  ['Ủy', 'Uỷ'],
])('old %s ↔ new %s', (old, fresh) => {
  expect(unifyTone(old, 'new')).toBe(fresh);
  expect(unifyTone(fresh, 'old')).toBe(old);
  expect(unifyTone(old, 'old')).toBe(old);
  expect(unifyTone(fresh, 'new')).toBe(fresh);
});

test.each([
  'quý',
  'Quỷ',
  'QUỴ',
  'Hoàng',
  'hoạt',
  'ngoại',
  'khoẻn',
  'thuyền',
  'huỳnh',
  'tỉ',
  'tỷ',
  'sỹ',
  'qúy',
])('%s has one place for its mark', (word) => {
  expect(unifyTone(word, 'old')).toBe(word);
  expect(unifyTone(word, 'new')).toBe(word);
});

test('a letter with a second mark is no Vietnamese syllable and stays', () => {
  expect(unifyTone('uỷ\u0301', 'old')).toBe('uỷ\u0301');
  expect(unifyTone('òa\u0331', 'new')).toBe('òa\u0331');
});

test('decomposed text is read too, and comes back composed', () => {
  expect(unifyTone('Hòa An, quý'.normalize('NFD'), 'new')).toBe('Hoà An, quý');
});

test('going by the other style changes nothing', () => {
  const text = fc.array(
    fc.constantFrom('h', 'q', 'o', 'a', 'u', 'y', 'ò', 'à', 'ủ', 'ỷ', 'é', 'n', ' ', '\u0301'),
  );
  fc.assert(
    fc.property(text, (letters) => {
      const word = letters.join('');
      expect(unifyTone(unifyTone(word, 'old'), 'new')).toBe(unifyTone(word, 'new'));
      expect(unifyTone(unifyTone(word, 'new'), 'old')).toBe(unifyTone(word, 'old'));
    }),
    { numRuns: 2000 },
  );
});
