import { type MergeRequest, mergeReports, prepareMerge } from '../../src/actions/mergeReports';
import type { ReceivedFile } from '../../src/actions/receivedFile';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { parseReports } from '../../src/core/report/parseReports';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../src/core/sheet/snapshot';
import { type Filled, formPlans } from '../cli/formFile';
import { brokenInvariants } from '../core/sheet/planInvariants';

async function received(name: string, ...forms: readonly Filled[]): Promise<ReceivedFile> {
  return { name, sha256: name, workbook: applyPlans(EMPTY_WORKBOOK, await formPlans(...forms)) };
}

const request = (roster = 'cao-bang-2024', more: Partial<MergeRequest> = {}): MergeRequest => ({
  roster: findRoster(roster)!,
  period: { type: 'year', year: 2024 },
  catalogues: STANDARD_CATALOGUES,
  ...more,
});

const leaflets = (unit: string, figure: number): Filled => ({ unit, figures: { B61: figure } });

describe('a merge', () => {
  test('adds up the accepted reports and writes the provincial sheets', async () => {
    const host = memoryHost();
    const files = [
      await received('a.xlsx', leaflets('Hạ Lang', 5)),
      await received('b.xlsx', leaflets('Thạch An', 7)),
      await received('c.xlsx', leaflets('Bảo Lạc', -1)),
      { name: 'd.xlsx', sha256: '', reason: { code: 'empty' as const } },
    ];
    const { totals, match } = await mergeReports(host, files, request());
    expect(totals?.B61).toMatchObject({ period: 12, given: 2 });
    expect(match.unmatched).toMatchObject([{ file: 'd.xlsx', state: 'unreadable', reason: 'empty' }]);
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Chi tiết', 'Tiến độ', 'Nhật ký', 'Hạ Lang']));
    expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
  });

  test('writes nothing when no report is accepted, and says what became of each', async () => {
    const host = memoryHost();
    const result = await mergeReports(host, [await received('a.xlsx', leaflets('Hạ Lang', -1))], request());
    expect(result.totals).toBeUndefined();
    expect(host.plans()).toEqual([]);
    expect(result.match.units.filter(({ state }) => state !== 'missing')).toMatchObject([
      { unit: { name: 'Hạ Lang' }, state: 'hasErrors' },
    ]);
  });

  test('leaves the files as they were', async () => {
    const file = await received('a.xlsx', leaflets('Hạ Lang', 5));
    const before = structuredClone(file);
    await mergeReports(memoryHost(), [file], request());
    expect(file).toEqual(before);
  });

  test('prepared says the same of the files and writes nothing', async () => {
    const files = [await received('a.xlsx', leaflets('Hạ Lang', 5))];
    const { match, submissions } = await mergeReports(memoryHost(), files, request());
    expect(prepareMerge(files, request())).toEqual({ match, submissions });
  });
});

describe('the form of the summary', () => {
  const forms: Readonly<Record<string, Filled>> = {
    sea: { roster: 'quang-ninh-2024', unit: 'Vân Đồn', figures: { B61: 1 } },
    land: { roster: 'quang-ninh-2024', unit: 'Bình Liêu', figures: { B61: 1 } },
    hill: leaflets('Hạ Lang', 1),
  };

  test.each([
    ['all units are on land', 'cao-bang-2024', ['hill'], 'land'],
    ['only a land unit of a mixed province has sent', 'quang-ninh-2024', ['land'], 'mixed'],
    ['land and sea units have sent', 'quang-ninh-2024', ['land', 'sea'], 'mixed'],
  ])('when %s', async (_, roster, names, expected) => {
    const host = memoryHost();
    const files = await Promise.all(names.map((name) => received(`${name}.xlsx`, forms[name]!)));
    await mergeReports(host, files, request(roster));
    const { reports } = parseReports(await host.read(), STANDARD_CATALOGUES);
    expect(reports.find(({ role }) => role === 'summary')?.catalogue.id).toBe(expected);
  });
});
