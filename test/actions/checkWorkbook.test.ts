import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { META } from '../../src/core/template/columns';
import { type Filled, formPlans } from '../cli/formFile';

const workbookOf = async (...forms: readonly Filled[]) =>
  applyPlans(EMPTY_WORKBOOK, await formPlans(...forms));

/** `Hạ Lang 2024:048: V02.negative B61`, for each form of a workbook. */
async function check(workbook: WorkbookSnapshot): Promise<string[]> {
  const forms = await checkWorkbook(memoryHost(workbook), STANDARD_CATALOGUES);
  return forms.map(({ sheet, report, issues }) => {
    const found = issues.map(({ key, metric }) => [key, metric].join(' ').trim()).join(', ');
    return `${sheet} ${report?.unit ?? '-'}: ${found}`;
  });
}

describe('a workbook checked', () => {
  test('without any form gives nothing', async () => {
    const sheet = {
      name: 'Ghi chép',
      visibility: 'visible' as const,
      cells: [{ row: 0, col: 0, value: 'B61' }],
    };
    expect(await check({ sheets: [{ ...sheet, merges: [], hiddenRows: [], hiddenCols: [] }] })).toEqual([]);
    expect(await check(EMPTY_WORKBOOK)).toEqual([]);
  });

  test('gives the issues of each form with that form', async () => {
    const forms = [
      { unit: 'Hạ Lang', figures: { B61: -1 } },
      { unit: 'Thạch An' },
      { unit: 'Bảo Lạc', figures: { B61: 'hàng trăm', A05: 2.5 } },
    ];
    expect(await check(await workbookOf(...forms))).toEqual([
      'Hạ Lang 2024:048: V02.negative B61',
      'Thạch An 2024:053: ',
      expect.stringMatching(
        /^Bảo Lạc 2024:043: (V04\.slip A05, V21\.phrase B61|V21\.phrase B61, V04\.slip A05)$/,
      ),
    ]);
  });

  test('names a form that has lost its stamps, with no report', async () => {
    const workbook = await workbookOf({ unit: 'Hạ Lang' }, { unit: 'Thạch An' });
    const [first, ...others] = workbook.sheets;
    const unit = first!.cells.find(({ value }) => value === META.unit)!;
    const cells = first!.cells.filter(({ row }) => row !== unit.row);
    expect(await check({ sheets: [{ ...first!, cells }, ...others] })).toEqual([
      'Hạ Lang -: V17.noUnit',
      'Thạch An 2024:053: ',
    ]);
  });
});

test('a workbook is read once and left as it was', async () => {
  const workbook = await workbookOf({ unit: 'Hạ Lang', figures: { B61: -1 } });
  const host = memoryHost(workbook);
  const read = jest.spyOn(host, 'read');
  await checkWorkbook(host, STANDARD_CATALOGUES);
  expect(read).toHaveBeenCalledTimes(1);
  expect(host.plans()).toEqual([]);
});
