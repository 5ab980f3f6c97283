import { parseReports } from '../../../src/core/report/parseReports';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { validate } from '../../../src/core/validation/validate';
import { MINI } from './miniCatalogue';
import { miniSheet } from './miniForm';

const EMPTY: SheetSnapshot = {
  name: 'Phụ lục',
  visibility: 'visible',
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenCols: [],
};

const marksOf = (...sheets: SheetSnapshot[]) => {
  const [report] = parseReports({ sheets }, [MINI]).reports;
  return validate(report!, { stage: 'draft' }).filter(({ key }) => key.startsWith('V23.'));
};

const cells = [{ row: 11, col: 3, value: 'HỎA TỐC - MẬT' }];

test.each<[string, Partial<SheetSnapshot>, object[]]>([
  ['a cell', { cells }, [{ key: 'V23.elsewhere', facts: { number: 2, name: 'Phụ lục', at: 'D12' } }]],
  ['a hidden sheet', { cells, visibility: 'veryHidden' }, [{ facts: { isHidden: true, at: 'D12' } }]],
  ['in TCVN3', { cells: [{ row: 0, col: 0, value: 'Tµi liÖu ®ãng dÊu (MËt)' }] }, [{ facts: { at: 'A1' } }]],
  ['the name of the sheet', { name: 'TỐI MẬT' }, [{ key: 'V23.sheet', facts: { number: 2, part: 'name' } }]],
  ['a header', { printed: ['&L&"Arial,Bold"MẬT&CTrang &P'] }, [{ facts: { part: 'printed' } }]],
  ['a footer of pages', { printed: ['&CTrang &P/&N'] }, []],
  ['prose', { cells: [{ row: 0, col: 0, value: 'bảo vệ bí mật nhà nước' }] }, []],
])('%s of another sheet of the file', (_, changes, expected) => {
  const found = marksOf(miniSheet(), { ...EMPTY, ...changes });
  expect(found).toMatchObject(expected.map((each) => ({ ...each, sheet: 'Hạ Lang', severity: 'error' })));
  expect(found).toHaveLength(expected.length);
});

test('the name of a sheet that is the mark is not repeated', () => {
  expect(marksOf(miniSheet(), { ...EMPTY, name: 'TỐI MẬT' })[0]?.facts).not.toHaveProperty('name');
});

test('its own sheet’s header counts, its own cells are said once', () => {
  const own = { ...miniSheet({ I8: 'MẬT' }), printed: ['&RMẬT'] };
  expect(
    marksOf(own)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['V23.mark', 'V23.sheet']);
});

test('every place is told, none hides another', () => {
  const second = { ...EMPTY, name: 'Phụ lục 2', cells };
  expect(marksOf(miniSheet(), { ...EMPTY, cells }, second)).toHaveLength(2);
});
