import { optionOf, parseCommandLine } from '../../src/cli/commandLine';

const parse = (...args: readonly string[]) =>
  parseCommandLine(args, { options: ['prefer', 'out'], switches: ['json'] });

describe('a command line', () => {
  test('may have its options anywhere among the files', () => {
    const line = parse('a.xlsx', '--json', 'b.xlsx', '--out', 'c.xlsx', 'd e.xlsx');
    expect(line.rest).toEqual(['a.xlsx', 'b.xlsx', 'd e.xlsx']);
    expect(optionOf(line, 'out')).toBe('c.xlsx');
    expect([...line.switches]).toEqual(['json']);
  });

  test.each([
    ['an equals sign', ['--out=--x.xlsx'], '--x.xlsx'],
    ['the last of two', ['--out', 'a.xlsx', '--out', 'b.xlsx'], 'b.xlsx'],
    ['a value with an equals sign', ['--out', 'a=b.xlsx'], 'a=b.xlsx'],
    ['nothing', [], undefined],
  ])('takes a value after %s', (_, args, value) => {
    expect(optionOf(parse(...args), 'out')).toBe(value);
  });

  test('keeps every value of an option given more than once', () => {
    expect(parse('--prefer', 'a', '--prefer=b').options.get('prefer')).toEqual(['a', 'b']);
  });

  test('takes everything after two dashes for a file', () => {
    expect(parse('--', '--json').rest).toEqual(['--json']);
  });

  test.each([
    [['--out']],
    [['--out', '--json']],
    [['--out=']],
    [['--json=1']],
    [['--no-json']],
    [['--Out', 'a']],
    [['-o', 'a']],
  ])('refuses %j', (args) => {
    expect(() => parse(...args)).toThrow(/“-/);
  });
});
