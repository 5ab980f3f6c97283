import { isSameUnit } from '../../../src/core/text/measure';

test.each([
  ['buổi', 'buổi', true],
  ['Buổi', 'buổi'.normalize('NFD'), true],
  ['lượt người nghe', 'lượt người', true],
  ['lượt', 'lượt người', true],
  ['người', 'lượt người', true],
  ['hộ', 'hộ (chủ tàu)', true],
  ['lượt tàu', 'lượt người', false],
  ['vụ', 'buổi', false],
  ['ho', 'hộ', true],
  ['luot nguoi', 'lượt người', true],
  ['tờ', 'tổ', false],
  ['ĐT', 'đối tượng', true],
  ['đ.t', 'đối tượng', true],
  ['DT', 'đối tượng', false],
  ['v', 'vụ', false],
  ['', 'buổi', false],
])('%s for %s: %s', (typed, printed, same) => expect(isSameUnit(typed, printed)).toBe(same));
