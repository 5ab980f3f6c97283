import { parseCommandLine, UsageError } from '../../src/cli/commandLine';
import { unitOf } from '../../src/cli/options';
import { findRoster } from '../../src/core/catalogue/standard/rosters';

const [first, second] = findRoster('lang-son-2024')!.units;

/** A roster of a province with a commune and a town of one name, as Lạng Sơn has three Thụy Hùng. */
const roster = {
  ...findRoster('lang-son-2024')!,
  units: [
    { ...first!, code: '2024:1', kind: 'xã' as const, name: 'Thụy Hùng' },
    { ...second!, code: '2024:2', kind: 'phường' as const, name: 'Thụy Hùng' },
    { ...second!, code: '2024:3', kind: 'xã' as const, name: 'Thúy Hùng' },
  ],
};

const meant = (unit: string) => unitOf(parseCommandLine(['--unit', unit], { options: ['unit'] }), roster);

describe('a name that several units bear', () => {
  test('is refused, and they are listed with their codes', () => {
    const refused = new UsageError('“Thuỵ Hùng” có thể là nhiều đơn vị; ghi mã của một đơn vị sau.');
    expect(() => meant('Thuỵ Hùng')).toThrow(refused);
    const choices = ['Xã Thụy Hùng (2024:1)', 'Phường Thụy Hùng (2024:2)'];
    expect(() => meant('Thuỵ Hùng')).toThrow(expect.objectContaining({ choices }));
  });

  test.each([
    ['phường Thụy Hùng', '2024:2'],
    ['Thúy Hùng', '2024:3'],
    ['2024:1', '2024:1'],
  ])('is told by what is said beside it: %s', (typed, code) => {
    expect(meant(typed)?.code).toBe(code);
  });
});
