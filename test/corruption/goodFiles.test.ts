import { checkFile } from './checkFile';
import type { GoodFile } from './goodFile';
import { goodFiles } from './goodFiles';

describe('good files', () => {
  let files: GoodFile[];
  beforeAll(async () => {
    files = await goodFiles(1, 2);
  });

  it('have nothing to complain about, alone and beside the others', () => {
    const found = files.flatMap(({ id, sheet, beside }) =>
      [checkFile(sheet), checkFile(sheet, beside)].flatMap(({ issues }) =>
        issues.map(({ key, cell }) => `${id}: ${key} ${cell}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('are of every border and of years, quarters, halves and months', () => {
    expect([...new Set(files.map(({ catalogue }) => catalogue.id))].sort()).toEqual(['land', 'mixed', 'sea']);
    expect([...new Set(files.map(({ period }) => period.type))].sort()).toEqual([
      'half',
      'month',
      'quarter',
      'year',
    ]);
  });

  it('are filled in as a busy unit would', () => {
    const filled = files.map(({ content }) => Object.keys(content.lines).length);
    expect(Math.min(...filled)).toBeGreaterThan(40);
  });

  it('have their own past and the other units beside them', () => {
    const typed = files.find(({ id }) => id.startsWith('quang-ninh-2024'))!;
    expect(typed.beside.map(({ unit, period }) => [unit === typed.unit.code, period.year])).toEqual([
      [true, 2023],
      [true, 2024],
      [false, 2024],
    ]);
  });

  it('are the same for the same seed and others for another', async () => {
    const sheets = (list: readonly GoodFile[]) => JSON.stringify(list.map(({ sheet }) => sheet));
    const again = await goodFiles(1, 2);
    expect(sheets(again)).toBe(sheets(files));
    expect(sheets(await goodFiles(2, 2))).not.toBe(sheets(files));
  });
});
