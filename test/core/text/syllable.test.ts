import { isSyllable } from '../../../src/core/text/syllable';

test.each([
  'a ơi ăn ấm ít ở uống ướt yên ý',
  'biên phòng huyện thủy thuỷ hòa hoà khỏe khoẻ hoàng khuỷu khuya ngoại ngoằn nguệch',
  'quý quả quyết quốc quân quỳnh quýt quê quăng',
  'gì gìn già giếng giữa giường nghỉ nghe kể kỷ kìa cửa cuối ngủ ngược',
  'lượt người hươu rượu cứu thuở tuần tuyến tuýt Đắc LẠNG Sơn',
])('%s', (words) => {
  expect(words.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
});

test.each([
  ['a tone in the wrong place', 'haù gía toàń tiêǹ hóang'],
  ['a stop without its tone', 'cap hẹp̀ tiêt bác̉ sẽt'],
  ['no Vietnamese spelling', 'ka ngh ce gê ngi flo Str Martin Kroong quẽq wa jo zê'],
  ['two tones', 'hòá'],
  ['not letters', '12 a1 x-y'],
])('%s: %s', (_, words) => {
  expect(words.normalize('NFC').split(' ').filter(isSyllable)).toEqual([]);
});
