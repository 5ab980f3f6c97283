import { checkFiles, type FilesCheck } from '../../src/actions/checkFiles';
import { prepareMerge } from '../../src/actions/mergeReports';
import type { ReceivedFile } from '../../src/actions/receivedFile';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { countIssues, type Finding, isUnread, stateOf, unitOf } from '../../src/core/findings/finding';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../src/core/sheet/snapshot';
import { type Filled, formPlans } from '../cli/formFile';

async function received(name: string, ...forms: readonly Filled[]): Promise<ReceivedFile> {
  return { name, sha256: name, workbook: applyPlans(EMPTY_WORKBOOK, await formPlans(...forms)) };
}

const haLang = (figures: Filled['figures'] = {}, period = '2024'): Filled => ({
  unit: 'Hạ Lang',
  ...{ period, figures },
});

function check(files: readonly ReceivedFile[], more: Partial<FilesCheck> = {}): Finding[] {
  return checkFiles(files, { catalogues: STANDARD_CATALOGUES, ...more });
}

const told = (finding: Finding) =>
  isUnread(finding)
    ? [finding.file, finding.reason.code]
    : [finding.file, finding.sheet, unitOf(finding), stateOf(finding)];

test('an entry for every form of every file, in their order, and one for a file without any', async () => {
  const other = { ...EMPTY_WORKBOOK, sheets: [] };
  const found = check([
    await received('hai.xlsx', haLang(), { unit: 'Thạch An', figures: { B61: -1 } }),
    { name: 'khoa.xlsx', sha256: '1', reason: { code: 'password' } },
    { name: 'khac.xlsx', sha256: '2', workbook: other },
    await received('mot.xlsx', { unit: 'Bảo Lạc' }),
  ]);
  expect(found.map(told)).toEqual([
    ['hai.xlsx', 'Hạ Lang', 'Huyện Hạ Lang', 'clean'],
    ['hai.xlsx', 'Thạch An', 'Huyện Thạch An', 'errors'],
    ['khoa.xlsx', 'password'],
    ['khac.xlsx', 'noForm'],
    ['mot.xlsx', 'Bảo Lạc', 'Huyện Bảo Lạc', 'clean'],
  ]);
});

test('a form that has lost its unit has issues and no report', async () => {
  const file = await received('a.xlsx', haLang());
  if (!('workbook' in file)) throw new Error('unread');
  const [sheet] = file.workbook.sheets;
  const at = sheet!.cells.find(({ value }) => value === 'meta:unit')!;
  const cells = sheet!.cells.filter(({ row, col }) => row !== at.row || col !== at.col + 1);
  const [found] = check([{ ...file, workbook: { sheets: [{ ...sheet!, cells }] } }]);
  expect(found).toMatchObject({ sheet: 'Hạ Lang', issues: [{ key: 'V17.noUnit' }] });
  expect(found).not.toHaveProperty('report');
});

test('forms are judged with what the others tell: the quarter before', async () => {
  const files = [
    await received('q1.xlsx', haLang({ B61: 9 }, '2024-Q1')),
    await received('q2.xlsx', haLang({ B61: 1 }, '2024-H1')),
  ];
  const issuesOf = (finding: Finding | undefined) =>
    finding && 'issues' in finding ? finding.issues.map(({ key }) => key) : [];
  expect(issuesOf(check(files)[1])).toContain('V11.earlier');
  expect(issuesOf(check(files.slice(1))[0])).not.toContain('V11.earlier');
});

test('it finds what a merge of the same files would find', async () => {
  const files = [
    await received('a.xlsx', haLang({ B61: -1, B01: 'chưa rõ' })),
    await received('b.xlsx', { unit: 'Thạch An', figures: { C09: 'gần 4' } }),
  ];
  const roster = findRoster('cao-bang-2024')!;
  const period = { type: 'year', year: 2024 } as const;
  const { submissions } = prepareMerge(files, { roster, period, catalogues: STANDARD_CATALOGUES });
  const found = check(files).map((finding) =>
    'issues' in finding ? countIssues(finding.issues) : undefined,
  );
  expect(found).toEqual(submissions.map(({ issues }) => countIssues(issues)));
});

test('what was asked for is held against each form', async () => {
  const roster = findRoster('lang-son-2024');
  const period = { type: 'year', year: 2023 } as const;
  const [found] = check([await received('a.xlsx', haLang())], { roster, period });
  expect(found).toMatchObject({
    remarks: [
      { code: 'otherPeriod', asked: period },
      { code: 'unknownUnit', province: 'Lạng Sơn' },
    ],
  });
});

test('files are left as they were', async () => {
  const file = await received('a.xlsx', haLang({ B61: -1 }));
  const before = structuredClone(file);
  check([file]);
  expect(file).toEqual(before);
});
