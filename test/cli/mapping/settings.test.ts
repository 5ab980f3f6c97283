import { parseSetting } from '../../../src/cli/mapping/settings';

const place = (typed: string, at: { row?: number; col?: number; part?: number }) => ({ ...at, typed });

describe('--set', () => {
  test.each([
    ['12=B01', { places: [place('12', { row: 11 })], meant: { metric: 'B01' } }],
    ['12=a03B', { places: [place('12', { row: 11 })], meant: { metric: 'A03b' } }],
    ['D12=B02', { places: [place('D12', { row: 11, col: 3 })], meant: { metric: 'B02' } }],
    ['12#2=B02', { places: [place('12#2', { row: 11, part: 1 })], meant: { metric: 'B02' } }],
    ['D=period', { places: [place('D', { col: 3 })], meant: { meaning: 'period' } }],
    ['d=Cùng kỳ năm trước', { places: [place('d', { col: 3 })], meant: { meaning: 'previous' } }],
    ['D=note', { places: [place('D', { col: 3 })], meant: { meaning: 'note' } }],
    ['AA=@2024:048', { places: [place('AA', { col: 26 })], meant: { unit: '2024:048' } }],
    [
      'E=previous@Hạ Lang',
      { places: [place('E', { col: 4 })], meant: { meaning: 'previous', unit: 'Hạ Lang' } },
    ],
    ['12=-', { places: [place('12', { row: 11 })], meant: null }],
    ['12, D=-', { places: [place('12', { row: 11 }), place('D', { col: 3 })], meant: null }],
    ['?=-', { places: 'open', meant: null }],
    ['12=+flow', { places: [place('12', { row: 11 })], meant: { own: { axis: 'flow' } } }],
    ['12=+Kỳ cuối', { places: [place('12', { row: 11 })], meant: { own: { axis: 'stock' } } }],
    ['12=+', { places: [place('12', { row: 11 })], meant: { own: {} } }],
    ['12=+stock:g', { places: [place('12', { row: 11 })], meant: { own: { axis: 'stock', group: 'G' } } }],
    [
      'D12 = + flow : g101A [ con ] Bò = trâu',
      {
        places: [place('D12', { row: 11, col: 3 })],
        meant: { own: { axis: 'flow', code: 'G101a', unit: 'con', label: 'Bò = trâu' } },
      },
    ],
    [
      '12=+flow[]Bò giống',
      { places: [place('12', { row: 11 })], meant: { own: { axis: 'flow', label: 'Bò giống' } } },
    ],
  ])('%s', (text, setting) => {
    expect(parseSetting(text)).toEqual(setting);
  });

  test.each([
    [''],
    ['12'],
    ['=B01'],
    ['12='],
    ['0=B01'],
    ['12#0=B01'],
    ['12#=B01'],
    ['12#1#2=B01'],
    ['D=khác'],
    ['D=@'],
    ['D=period@a@b'],
    ['12,=B01'],
    ['?=B01'],
    ['?=+flow'],
    ['12=+sum'],
    ['12=+flow:1'],
    ['12=+flow[con'],
    ['12=+flow Bò giống'],
    ['ABCD=period'],
    ['12;13=-'],
  ])('%j is not understood', (text) => {
    expect(parseSetting(text)).toBeUndefined();
  });
});
