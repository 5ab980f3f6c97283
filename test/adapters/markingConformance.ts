import type { CellMark } from '../../src/actions/host';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { plannedSheet } from '../core/sheet/plannedSheet';
import type { Opened } from './hostConformance';

const START: WorkbookSnapshot = {
  sheets: ['Hạ Lang', 'Hồ sơ'.normalize('NFD')].map((name) => ({
    ...{ name, visibility: 'visible', merges: [], hiddenRows: [], hiddenCols: [] },
    cells: [{ row: 0, col: 0, value: 1 }],
  })),
};

/** `Hạ Lang F15 error` */
const marks = (...texts: readonly string[]): CellMark[] =>
  texts.map((text) => {
    const [, sheet, cell, severity] = /^(.+) (\w+) (\w+)$/.exec(text)!;
    return { sheet: sheet!, cell: cell!, severity: severity as CellMark['severity'] };
  });

const sorted = (texts: readonly string[]) => [...texts].sort();

/** What every host must do alike when cells are marked. */
export function testMarking(open: (workbook: WorkbookSnapshot) => Opened): void {
  describe('marks', () => {
    test.each<[string, readonly string[], readonly string[]]>([
      ['one cell', ['Hạ Lang F15 error'], ['Hạ Lang F15 error']],
      [
        'cells side by side and apart, in any order',
        ['Hạ Lang F17 error', 'Hạ Lang F15 error', 'Hạ Lang G16 warning', 'Hạ Lang F16 error'],
        ['Hạ Lang F15 error', 'Hạ Lang F16 error', 'Hạ Lang F17 error', 'Hạ Lang G16 warning'],
      ],
      [
        'sheets of several spellings',
        ['HẠ LANG A1 warning', 'Hồ sơ B2 error'],
        ['Hạ Lang A1 warning', 'Hồ sơ B2 error'],
      ],
      ['a sheet that is not there', ['Không có A1 error', 'Hạ Lang A1 error'], ['Hạ Lang A1 error']],
      ['hints, which have no look', ['Hạ Lang A1 hint', 'Hạ Lang A2 warning'], ['Hạ Lang A2 warning']],
      ['nothing', [], []],
    ])('%s', async (_, given, expected) => {
      const { host, marked } = open(START);
      await host.mark(marks(...given));
      expect(sorted(marked())).toEqual(sorted(expected));
    });

    test('each time those cells and no others are marked, and none in the end', async () => {
      const { host, marked } = open(START);
      for (const now of [
        ['Hạ Lang A1 error', 'Hạ Lang A2 error', 'Hạ Lang B1 warning'],
        ['Hạ Lang A1 warning', 'Hạ Lang A2 error'],
        ['Hạ Lang A2 error', 'Hồ sơ A1 error'],
        ['Hạ Lang A2 error', 'Hồ sơ A1 error'],
        [],
        ['Hạ Lang A2 warning'],
        [],
      ]) {
        await host.mark(marks(...now));
        expect(sorted(marked())).toEqual(sorted(now));
      }
    });

    test('hundreds of cells apart', async () => {
      const { host, marked } = open(START);
      const many = Array.from({ length: 900 }, (_, index) => `Hạ Lang C${2 * index + 1} error`);
      await host.mark(marks(...many));
      expect(marked()).toHaveLength(900);
      await host.mark(marks(...many.slice(0, 300), 'Hạ Lang C2 warning'));
      expect(marked()).toHaveLength(301);
      await host.mark([]);
      expect(marked()).toEqual([]);
    });

    test('a workbook reads as before, and nobody is told of a change', async () => {
      const { host, person, later } = open(START);
      const plan = plannedSheet({
        name: 'Khóa',
        cells: [{ row: 0, col: 0, value: 3, formula: '=1+2' }],
        conditionalFormats: [
          {
            range: { from: { row: 0, col: 0 }, to: { row: 5, col: 0 } },
            formula: '=A1>2',
            style: { bold: true },
          },
        ],
        protection: { allow: ['sort'] },
      });
      await host.apply([plan]);
      const before = await host.read();
      let calls = 0;
      host.onChanged(() => calls++);
      await later();
      await host.mark(marks('Hạ Lang A1 error', 'Khóa A1 warning'));
      await host.mark([]);
      await later();
      expect([await host.read(), calls]).toEqual([before, 0]);
      person('Hạ Lang', 'A1', 5);
      await later();
      expect(calls).toBe(1);
    });

    test('a sheet that is replaced or removed takes its marks along; edits leave them', async () => {
      const { host, marked } = open(START);
      await host.apply([plannedSheet({ name: 'Mới' }), plannedSheet({ name: 'Khác' })]);
      await host.mark(marks('Hạ Lang A1 error', 'Mới A1 error', 'Khác A1 error'));
      await host.edit([{ sheet: 'Hạ Lang', cells: [{ row: 0, col: 0, value: 2 }] }]);
      await host.apply([plannedSheet({ name: 'MỚI', cells: [{ row: 0, col: 0, value: 2 }] })]);
      await host.remove(['Khác']);
      expect(marked()).toEqual(['Hạ Lang A1 error']);
    });
  });
}
