import fc from 'fast-check';
import { planFixes } from '../../../../src/actions/fixIssues';
import { findMetric } from '../../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import type { Fix, Issue } from '../../../../src/core/report/issue';
import { applyEdits } from '../../../../src/core/sheet/applyEdit';
import type { WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { parseQuantity } from '../../../../src/core/text/quantity';
import { validate } from '../../../../src/core/validation/validate';
import { cellAt, filledWorkbook, readForm } from '../filledForm';

type Rows = Parameters<typeof filledWorkbook>[0]['rows'];

const texts = { J02: 'Trao đổi thông tin có lúc còn chậm.', J04: 'Tăng cường tuần tra chung.' };
const workbookOf = (rows: Rows, period = '2024') => filledWorkbook({ rows, texts, period });

function issuesIn(workbook: WorkbookSnapshot): Issue[] {
  const { reports, issues } = readForm(workbook);
  return [...issues, ...reports.flatMap((report) => validate(report, { stage: 'final' }))];
}

/** Row and column of each mended cell with what goes into it, as a person reads it. */
function mended({ cells, certain }: Fix): string {
  const changes = cells.map(({ cell, value, formula }) => `${cell} = ${formula ?? value}`);
  return `${certain ? '' : 'ask: '}${changes.join(', ')}`;
}

const at = cellAt;
const qualifierOf = (code: string) => cellAt(code, 'qualifier');

describe('what each repair does', () => {
  test.each<[string, Rows, Issue['key'], string]>([
    ['a number typed as text', { A04: '1 352' }, 'V03.number', `${at('A04')} = 1352`],
    ['with its unit', { D71: '3 tỷ', D21: 5, D01: 5 }, 'V03.number', `${at('D71')} = 3000`],
    ['words for none', { A04: 'không phát sinh' }, 'V03.zero', `${at('A04')} = 0`],
    ['another word for not applicable', { A04: 'N/A' }, 'V03.notApplicable', `ask: ${at('A04')} = x`],
    ['a dash may be unknown', { A04: '-' }, 'V03.zero', `ask: ${at('A04')} = 0`],
    ['a lost thousands mark in text', { A04: '1,57' }, 'V03.ambiguous', `ask: ${at('A04')} = 1570`],
    ['a lost thousands mark', { A04: 1.57 }, 'V04.slip', `ask: ${at('A04')} = 1570`],
    ['half a pair with none', { A01: 0 }, 'V05.half', `ask: ${at('A02')} = 0`],
    ['too many decimals', { C09: 1.23456 }, 'V02.places', `ask: ${at('C09')} = 1.235`],
    [
      'a qualifier',
      { C09: 'gần 400km' },
      'V21.qualifier',
      `ask: ${at('C09')} = 400, ${qualifierOf('C09')} = gần`,
    ],
    ['a total left out', { D12: 62, D22: 785, D32: 27, D01: 900 }, 'V08.noTotal', `ask: ${at('D02')} = 874`],
    [
      'an overwritten cumulative',
      { A04: { period: 30, cumulative: 12 } },
      'V20.overwritten',
      `ask: ${at('A04', 'cumulative')} = =IF((${at('A04')}=""),"",${at('A04')})`,
    ],
  ])('%s', (_, rows, key, expected) => {
    const issue = issuesIn(workbookOf(rows)).find((one) => one.key === key);
    expect(issue?.fix && mended(issue.fix)).toBe(expected);
  });
});

describe('two figures in one cell', () => {
  const fixOf = (rows: Rows) => {
    const issue = issuesIn(workbookOf(rows)).find(({ key }) => key === 'V03.parts');
    return issue?.fix && mended(issue.fix);
  };
  const both = (first: string, a: number, second: string, b: number) =>
    `${at(first)} = ${a}, ${at(second)} = ${b}`;

  test.each<[string, Rows, string | undefined]>([
    ['published, at the cases', { D21: '251 vụ/ 813 đối tượng' }, both('D21', 251, 'D22', 813)],
    ['at the persons', { D22: '251 vụ/ 813 đối tượng' }, both('D21', 251, 'D22', 813)],
    ['published, sessions', { B11: '6 buổi/900 lượt người nghe' }, both('B11', 6, 'B12', 900)],
    ['published, sessions in thousands', { B01: '1.570/56.558' }, both('B01', 1570, 'B02', 56558)],
    ['published, houses and money', { F02: '11 hộ/475 triệu đồng' }, both('F02', 11, 'F03', 475)],
    ['in the rows their units name', { B11: '900 lượt người/6 buổi' }, both('B11', 6, 'B12', 900)],
    ['one unit says enough', { B11: '900/6 buổi' }, both('B11', 6, 'B12', 900)],
    ['in words', { D21: '36 vụ, 126 đối tượng' }, both('D21', 36, 'D22', 126)],
    ['with initials', { D21: '36 vụ/126 ĐT' }, both('D21', 36, 'D22', 126)],
    ['in brackets, without units', { D21: '36(126)' }, `ask: ${both('D21', 36, 'D22', 126)}`],
    ['households', { E07: '59 đảng viên phụ trách 291 hộ' }, both('E07', 59, 'E08', 291)],
    [
      'gifts and money',
      { F06: '2.000 suất quà trị giá 1,2 tỷ đồng' },
      `ask: ${both('F06', 2000, 'F07', 1200)}`,
    ],
    ['named as the label does', { C17: '17 tổ/102 thành viên' }, both('C17', 17, 'C18', 102)],
    ['units of neither row', { D21: '36 buổi/126 đối tượng' }, undefined],
    ['one unit twice', { D21: '36 vụ, 12 vụ' }, undefined],
    ['perhaps a day and a month', { D21: '14/2' }, `ask: ${both('D21', 14, 'D22', 2)}`],
    ['perhaps a day and a month, in order', { B11: '3/12' }, `ask: ${both('B11', 3, 'B12', 12)}`],
    ['fewer people than sessions', { B11: '900/600' }, `ask: ${both('B11', 900, 'B12', 600)}`],
    ['none and some', { B11: '0 buổi/600 lượt' }, `ask: ${both('B11', 0, 'B12', 600)}`],
    ['the other row is filled', { B11: '6/900', B12: 900 }, undefined],
    ['the other row says not applicable', { B11: '6/900', B12: 'x' }, undefined],
    ['a row without a pair', { A04: '251/813' }, undefined],
    ['a part nobody understands', { B11: '6/nhiều' }, undefined],
    ['an approximate part', { B11: '6/gần 900' }, undefined],
    ['a part that is not whole', { B11: '6/900,25' }, undefined],
    ['three figures', { B11: '6/900/12' }, undefined],
  ])('%s', (_, rows, expected) => {
    expect(fixOf(rows)).toBe(expected);
  });

  test('each column has its own blank cell', () => {
    const rows = { B11: { previous: '6/900' }, B12: { period: 5 } };
    expect(fixOf(rows)).toBe(`${at('B11', 'previous')} = 6, ${at('B12', 'previous')} = 900`);
  });
});

test('a formula a person typed is never replaced', () => {
  for (const result of ['1 352', 'KPS', '6/900', '1,57', 'gần 400']) {
    const rows = { A04: { formula: '=A1', result }, B11: { formula: '=A1', result } };
    const typed = issuesIn(workbookOf(rows)).filter(({ cell }) => [at('A04'), at('B11')].includes(cell));
    expect(typed.map(({ fix }) => fix)).toEqual([undefined, undefined]);
  }
});

describe('laws', () => {
  const land = catalogueFor('land');
  const codes = land.metrics.filter(({ kind }) => kind !== 'text').map(({ code }) => code);
  const content = fc.oneof(
    { weight: 3, arbitrary: fc.nat(2000) },
    { weight: 1, arbitrary: fc.nat(9999).map((value) => value / 100) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...['1 352', '1.570', '07', '-5', '12 km', '3 tỷ', '1,57', '30,125', 'không', '-', 'KPS', 'x', ''],
        ...[
          '6/900',
          '6 buổi/900 lượt người',
          '36 vụ, 126 đối tượng',
          '900 lượt người/6 buổi',
          '36(126)',
          '14/2',
          '251 vụ/ 813 đối tượng',
          'gần 400',
          'hàng trăm',
        ],
      ),
    },
  );
  const row = fc.record({ period: content, cumulative: content, previous: content, plan: content });
  const filling = fc.dictionary(fc.constantFrom(...codes), fc.oneof(content, row), { maxKeys: 20 });
  const workbooks = fc
    .tuple(filling, fc.constantFrom('2024', '2024-03'))
    .map(([rows, period]) => workbookOf(rows, period));

  const nameOf = ({ key, cell }: Issue) => `${key} ${cell}`;
  const errorsOf = (issues: readonly Issue[]) =>
    issues.filter(({ severity }) => severity === 'error').map(nameOf);

  test('a certain repair ends its issue and makes no error', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const before = issuesIn(workbook);
        for (const issue of before.filter(({ fix }) => fix?.certain)) {
          const after = issuesIn(applyEdits(workbook, planFixes([issue])));
          expect(after.map(nameOf)).not.toContain(nameOf(issue));
          const made = errorsOf(after).filter((name) => !errorsOf(before).includes(name));
          // Figures split apart are compared with other rows for the first time.
          const found = issue.key === 'V03.parts' ? made.filter((name) => /^V0[1-5]/.test(name)) : made;
          expect(found).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('all certain repairs together end all their issues', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const certain = issuesIn(workbook).filter(({ fix }) => fix?.certain);
        const after = issuesIn(applyEdits(workbook, planFixes(certain))).map(nameOf);
        for (const issue of certain) expect(after).not.toContain(nameOf(issue));
      }),
      { numRuns: 60 },
    );
  });

  test('text that is a number becomes the number it is read as, and nothing else changes', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        for (const issue of issuesIn(workbook)) {
          if (issue.key !== 'V03.number' || !issue.fix) continue;
          const { kind, unit } = findMetric(land, issue.metric!)!;
          const parsed = parseQuantity(issue.facts.text, kind, unit);
          expect(parsed).toMatchObject({ type: 'number', value: issue.fix.cells[0]!.value });
          const lines = readForm(applyEdits(workbook, planFixes([issue]))).reports[0]!.lines;
          const values = (each: typeof lines) =>
            Object.values(each).map((line) => Object.values(line.values).map(({ value }) => value));
          expect(values(lines)).toEqual(values(readForm(workbook).reports[0]!.lines));
        }
      }),
      { numRuns: 60 },
    );
  });
});
