import { adoptSheet } from '../../src/actions/adoptSheet';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { formatAddress } from '../../src/core/sheet/address';
import { withoutStaleResults } from '../../src/standalone/staleResults';
import { mappingOf, officeSheet } from '../core/mapping/officeSheet';

const OFFICE = officeSheet(
  ['Nội dung', 'Số buổi', 'Số lượt'],
  ['Tuyên truyền', 10, 400],
  ['Vụ/đối tượng', '14/184', ''],
);
const MAPPING = mappingOf(
  ['B2', 'B01', 'period'],
  ['C2', 'B02', 'period'],
  ['B3', 'D01', 'period', { part: 0 }],
  ['B3', 'D02', 'period', { part: 1 }],
);
const as = {
  catalogue: catalogueFor('land'),
  unit: { code: '2024:048', title: 'Huyện Hạ Lang' },
  period: { type: 'year', year: 2024 },
  checkColumn: true,
} as const;

/** The formulas of the adopted sheet whose old results go when a cell of it is changed, and those that stay. */
async function afterChanging(row: number, col: number) {
  const host = memoryHost({ sheets: [OFFICE] });
  const adopted = await adoptSheet(host, MAPPING, as);
  if ('problem' in adopted) throw new Error(adopted.problem);
  const edits = [{ sheet: OFFICE.name, cells: [{ row, col, value: 1 }] }];
  const [edit] = await withoutStaleResults(host, edits);
  const gone = edit!.cells.slice(1).map((cell) => formatAddress(cell));
  const all = (await host.read()).sheets[0]!.cells.filter(({ formula }) => formula !== undefined);
  return { gone, stays: all.map((cell) => formatAddress(cell)).filter((cell) => !gone.includes(cell)) };
}

test('nothing calculates on the page: the checks of an adopted sheet are worked out anew, seen and hidden', async () => {
  // D is Kiểm tra; I and J work out 14 and 184; the two checks of a row stand right of the codes.
  expect(await afterChanging(1, 1)).toEqual({
    gone: ['D1', 'D2', 'O2', 'P2', 'D3', 'O3', 'P3'],
    stays: ['I3', 'J3'],
  });
});

test('a figure worked out from the cell that was changed is no figure any more', async () => {
  const { gone, stays } = await afterChanging(2, 1);
  expect(gone).toEqual(expect.arrayContaining(['I3', 'J3']));
  expect(stays).toEqual([]);
});
