import { dice } from './dice';
import type { GoodFile } from './goodFile';
import { goodFiles } from './goodFiles';
import type { Damage } from './operator';
import { OPERATORS } from './operators';

let files: GoodFile[];
beforeAll(async () => {
  files = await goodFiles(1, 1);
});

function damagesOf(index: number): Damage[] {
  const roll = dice(7);
  return files.flatMap((file) => OPERATORS[index]!.damage(file, roll) ?? []);
}

describe.each(OPERATORS.map((operator, index) => ({ ...operator, index })))('$id', (operator) => {
  it('damages some files, each time another way than it was, the same way for the same seed', () => {
    const before = JSON.stringify(files.map(({ sheet }) => sheet));
    const damages = damagesOf(operator.index);
    expect(damages.length).toBeGreaterThan(0);
    const sheets = new Set(files.map(({ sheet }) => JSON.stringify(sheet)));
    expect(damages.filter(({ sheet }) => sheets.has(JSON.stringify(sheet))).map(({ done }) => done)).toEqual(
      [],
    );
    expect(JSON.stringify(damagesOf(operator.index))).toBe(JSON.stringify(damages));
    expect(JSON.stringify(files.map(({ sheet }) => sheet))).toBe(before);
  });

  it('says what is expected of it', () => {
    const hasCauses = damagesOf(operator.index).map(({ causes }) => causes.length > 0);
    expect(new Set(hasCauses)).toEqual(new Set([operator.verdict !== 'tolerated']));
    expect(operator.reason !== undefined).toBe(operator.verdict === 'chance');
  });
});

it('every operator has a name of its own, in Vietnamese and English', () => {
  const names = OPERATORS.flatMap(({ id, vi, en }) => [id, vi, en]);
  expect(new Set(names).size).toBe(names.length);
});
