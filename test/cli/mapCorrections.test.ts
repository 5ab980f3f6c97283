import { caoLoc } from '../fixtures/forms/caoLoc';
import { haLang } from '../fixtures/forms/haLang';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { trangDinh } from '../fixtures/forms/trangDinh';
import { figuresOf, fileOf, mapped, OWN, places, sheetOf } from './mappedForm';
import { ownForm } from './ownForm';
import { mapJson, runCommand } from './runCommand';

describe('corrections', () => {
  test.each([
    ['a row is a metric', ownForm, ['8=C20'], 'E8 C20 period: 5'],
    ['a row is left out', ownForm, ['5=-'], '- D5, E5'],
    ['a column is last year', ownForm, ['E=previous', 'D=-'], 'E5 B01 previous: 72'],
    ['a column by its printed words', ownForm, ['E=kế hoạch năm'], 'E5 B01 plan: 72'],
    ['a column is left out', ownForm, ['D=-'], '- D5, D6, D7'],
    ['a column is of a unit', ownForm, ['E=@Hạ Lang'], 'E5 B01 period: 72'],
    ['one figure of a cell', caoLoc, ['10#2=B12', '11#2=-'], 'C10 B12 period: 11240'],
    ['a metric in a column', langSonUnitsInRows, ['M=C11'], 'M7 C11 period: 500'],
    ['a unit in a row is left out', langSonUnitsInRows, ['7=-'], '- C7, D7'],
  ] as const)('%s', async (_, form, settings, expected) => {
    const figures = figuresOf(await mapped(form, ...settings.flatMap((one) => ['--set', one])));
    if (!expected.startsWith('- ')) return expect(figures).toContain(expected);
    const cells = expected.slice(2).split(', ');
    expect(figures.filter((figure) => cells.includes(figure.split(' ')[0]!))).toEqual([]);
  });

  test('a column said to be of a unit has its figures for it', async () => {
    const { figures } = sheetOf(await mapped(ownForm, '--set', 'E=@Hạ Lang'));
    expect(figures.filter(({ cell }) => cell === 'D5' || cell === 'E5').map(({ unit }) => unit)).toEqual([
      '2024:053',
      '2024:048',
    ]);
  });

  test('all that is unclear is left out at once, after what was said of single places', async () => {
    const json = await mapped(haLang, '--set', '18=A07', '--set', '?=-');
    expect([json.code, json.files[0]?.status, places(json)]).toEqual([0, 'ready', []]);
    expect(figuresOf(json)).toEqual(expect.arrayContaining(['E18 A07 period: 420', 'E21 B01 period: 246']));
    expect(figuresOf(json).filter((figure) => /^E(19|25|34|42) /.test(figure))).toEqual([]);
  });

  test('two places for one figure stay a question: the one not said is open', async () => {
    expect(places(await mapped(ownForm, '--set', 'E=previous', '--set', '8=-'))).toEqual(['D']);
  });

  test('a sheet that names no unit and no period is asked for the unit, and takes what it is told', async () => {
    expect(places(await mapped(trangDinh))).toContain('unit');
    const told = await mapped(trangDinh, '--unit', 'Tràng Định', '--set-period', '2024');
    expect(places(told)).not.toContain('unit');
    expect(sheetOf(told)).toMatchObject({ unit: { code: '2024:180' }, period: '2024' });
  });

  test('another period is taken only when the columns that name a year are said too', async () => {
    const file = await fileOf(ownForm);
    const { code, error } = await runCommand('map', file, ...OWN, '--set-period', '2023');
    expect([code, error.split('\n')[0]]).toEqual([
      2,
      'Cột hoặc dòng D, E tự ghi năm hay quý; đổi kỳ thì nói rõ từng chỗ, như --set "D=previous" --set "E=period".',
    ]);
    const json = await mapJson(file, ...OWN, '--set-period', '2023', '--set', 'D=period', '--set', 'E=-');
    expect([sheetOf(json).period, figuresOf(json)]).toEqual([
      '2023',
      expect.arrayContaining(['D5 B01 period: 60']),
    ]);
  });
});
