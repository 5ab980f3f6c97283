import { checkFiles } from '../../src/actions/checkFiles';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { prepareRollup } from '../../src/actions/insertRollup';
import { type MergeRequest, prepareMerge } from '../../src/actions/mergeReports';
import { sealReport } from '../../src/actions/sealReport';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { parsePeriod } from '../../src/core/catalogue/period';
import type { Roster } from '../../src/core/catalogue/roster';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster, rostersWith } from '../../src/core/catalogue/standard/rosters';
import type { Issue } from '../../src/core/report/issue';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { formPlans } from '../cli/formFile';

const STANDARD = findRoster('cao-bang-2024')!;

/** The province knows what the standard roster does not: Hạ Lang's border. */
const OWN: Roster = {
  ...STANDARD,
  units: STANDARD.units.map((unit) => (unit.name === 'Hạ Lang' ? { ...unit, borderLengthKm: 50 } : unit)),
};

const catalogues = STANDARD_CATALOGUES;
const request = (roster: Roster): MergeRequest => ({ roster, period: parsePeriod('2024')!, catalogues });

let workbook: WorkbookSnapshot;
beforeAll(async () => {
  workbook = applyPlans(EMPTY_WORKBOOK, await formPlans({ unit: 'Hạ Lang', figures: { C12: 42 } }));
});

const lengths = (issues: readonly Issue[]) =>
  issues.flatMap((issue) => (issue.key === 'V13.differs' ? [issue.facts.roster] : []));
const file = () => ({ name: 'ha-lang.xlsx', sha256: 'a', workbook });

const USES: readonly (readonly [name: string, of: (roster: Roster) => Promise<readonly Issue[]>])[] = [
  [
    'the check',
    async (roster) => (await checkWorkbook(memoryHost(workbook), catalogues, rostersWith(roster)))[0]!.issues,
  ],
  [
    'the check of files',
    async (roster) =>
      checkFiles([file()], { catalogues, rosters: rostersWith(roster) }).flatMap((found) =>
        'issues' in found ? found.issues : [],
      ),
  ],
  [
    'the check of files of a province',
    async (roster) =>
      checkFiles([file()], { catalogues, roster }).flatMap((found) =>
        'issues' in found ? found.issues : [],
      ),
  ],
  ['the merge', async (roster) => prepareMerge([file()], request(roster)).submissions[0]!.issues],
  [
    'the rollup of tabs',
    async (roster) => (await prepareRollup(memoryHost(workbook), request(roster))).submissions[0]!.issues,
  ],
];

test.each(USES)('%s judges a unit as the roster in use has it', async (_, of) => {
  expect(lengths(await of(OWN))).toEqual([50]);
  expect(lengths(await of(STANDARD))).toEqual([]);
});

test('without one said it is the standard roster', async () => {
  const [form] = await checkWorkbook(memoryHost(workbook), catalogues);
  expect(lengths(form!.issues)).toEqual([]);
});

test('a report that its own roster contradicts is not sealed before that is explained', async () => {
  const signing = { at: '2024-12-16T09:12', preparedBy: 'A', approvedBy: 'B' };
  const seal = (rosters?: readonly Roster[]) =>
    sealReport(memoryHost(workbook), {
      ...{ sheet: 'Hạ Lang', signing, catalogues },
      ...(rosters ? { rosters } : {}),
    });
  expect(await seal(rostersWith(OWN))).toEqual({ problem: 'open', errors: 0, unexplained: 1 });
  expect(await seal()).toHaveProperty('done');
});
