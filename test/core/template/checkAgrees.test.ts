/**
 * One catalogue rule has two evaluators: the Kiểm tra formula in the sheet and `validate`. They must agree, but for
 * what a formula is not meant to say:
 * - warnings and hints (V07, pairs marked PAIR?, incomplete sums) are the pane's;
 * - any text but x is "Ô số chỉ nhập số" to a formula, which cannot read `1.570` or `gần 400`; `validate` reads it,
 *   warns only where it is certain, and then compares what it read;
 * - half a pair is said in the row that carries the rule, by `validate` in the row to be filled in;
 * - a thousands slip (V04) is a fraction like any other (V02) to a formula;
 * - `validate` gives one issue per cause; rows are compared with what its rules found before that.
 */
import fc from 'fast-check';
import { findMetric } from '../../../src/core/catalogue/catalogue';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { type Issue, ruleOf } from '../../../src/core/report/issue';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, isCellError } from '../../../src/core/sheet/snapshot';
import { VALUE_COLUMNS } from '../../../src/core/template/columns';
import type { LineContent, TemplateContent } from '../../../src/core/template/content';
import { planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';
import { CHECK_WORDS } from '../../../src/core/template/words';
import { RULES } from '../../../src/core/validation/registry';
import { validate } from '../../../src/core/validation/validate';
import { anyError, anyFigure, anyLines, anyText } from './anyContent';
import { checksOf, SMALL, smallRequest } from './smallForm';

type Class = 'none' | 'V02' | 'V03' | 'V05' | 'V06' | 'V08' | 'V09';

const SENTENCES: readonly (readonly [RegExp, Class])[] = [
  [/^(OK)?$/, 'none'],
  [/^(Có ô báo lỗi công thức|Số nhỏ hơn 0|Phải là số nguyên|Quá \d chữ số thập phân)$/, 'V02'],
  [/^Ô số chỉ nhập số$/, 'V03'],
  [/^(Chưa có số, dòng .* đã có|Dòng .* chưa có số|Bằng 0 không khớp dòng .*)$/, 'V05'],
  [/^(Chưa có tổng, dòng trong đó đã có số|(Khác|Nhỏ hơn) cộng các dòng trong đó: [\d,]+)$/, 'V08'],
  [/^(Ít|Lớn) hơn (\d lần|số ở) dòng /, 'V09'],
];

/** The rule a Kiểm tra text speaks of; attendance is told from other bounds by the catalogue. */
function classOf(text: string, code: string, { catalogue }: Report): Class {
  const found = SENTENCES.find(([sentence]) => sentence.test(text));
  if (!found) throw new Error(`unknown words: ${text}`);
  const isAttendance = findMetric(catalogue, code)!.rules.some(
    (rule) => rule.type === 'atLeast' && rule.attendance && text === CHECK_WORDS.fewer(rule.other),
  );
  return isAttendance ? 'V06' : found[1];
}

/** The row whose Kiểm tra cell speaks of an issue. */
function rowOf(issue: Issue, { catalogue }: Report): string {
  const code = issue.metric!;
  if (issue.key !== 'V05.half') return code;
  const { other } = issue.facts;
  const carries = findMetric(catalogue, code)!.rules.some(
    (rule) => rule.type === 'pair' && rule.with === other,
  );
  return carries ? code : other;
}

const CHECKED = ['V02', 'V03', 'V05', 'V06', 'V08', 'V09'];

const checkedRuleOf = (issue: Issue) => (ruleOf(issue) === 'V04' ? 'V02' : ruleOf(issue)) as Class;

type Judged = {
  readonly checks: Readonly<Record<string, Class>>;
  /** What the rules found wrong, by row, before causes are merged. */
  readonly errors: (code: string) => Class[];
  readonly report: Report;
};

function judge(given: Given, role: TemplateRequest['role'] = 'unit'): Judged {
  const catalogue = FORMS[given.form];
  const request = smallRequest({ ...given, role, catalogue });
  const plan = planTemplate(request);
  const report = parseReports(applyPlan(EMPTY_WORKBOOK, plan), [catalogue]).reports[0]!;
  const found = RULES.flatMap((rule) => rule.check(report, { stage: 'draft' })).filter(isCheckedError);
  const checks = Object.entries(checksOf(request, plan)).map(([code, text]) => [
    code,
    classOf(text, code, report),
  ]);
  return {
    checks: Object.fromEntries(checks),
    errors: (code) => found.filter((issue) => rowOf(issue, report) === code).map(checkedRuleOf),
    report,
  };
}

const isCheckedError = (issue: Issue) => issue.severity === 'error' && CHECKED.includes(checkedRuleOf(issue));

const MIXED = catalogueFor('mixed');
/** Families of metrics with rules among them. */
const RULED = /^(A0|B|C0[1-8]|C1[78]|D[0-4]|D71|F0[67])/;
const FORMS = {
  small: SMALL,
  mixed: { ...MIXED, metrics: MIXED.metrics.filter(({ code }) => RULED.test(code)) },
};

type Given = {
  readonly form: keyof typeof FORMS;
  readonly period: string;
  readonly content: TemplateContent;
};

function anyForm(figure: Parameters<typeof anyLines>[2]): fc.Arbitrary<Given> {
  const form = fc.constantFrom<Given['form']>('small', 'mixed');
  const period = fc.constantFrom('2024', '2024-Q2', '2024-H2', '2021..2025');
  return fc
    .tuple(form, period)
    .chain(([form, period]) =>
      anyLines(FORMS[form], parsePeriod(period)!, figure).map((content) => ({ form, period, content })),
    );
}

describe('forms of figures only', () => {
  const forms = anyForm(fc.oneof({ weight: 40, arbitrary: anyFigure }, { weight: 1, arbitrary: anyError }));

  test('row by row the check names a rule exactly where validation finds an error by it', () => {
    const seen = new Set<Class>();
    fc.assert(
      fc.property(forms, (form) => {
        const { checks, errors } = judge(form);
        for (const [code, check] of Object.entries(checks)) {
          seen.add(check);
          const expected = errors(code);
          if (check === 'none') expect({ code, expected }).toEqual({ code, expected: [] });
          else expect({ code, expected }).toEqual({ code, expected: expect.arrayContaining([check]) });
        }
      }),
      { numRuns: 120 },
    );
    expect([...seen].sort()).toEqual(['V02', 'V05', 'V06', 'V08', 'V09', 'none']);
  });

  test('a form without complaints is a form without errors, and the other way round', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const { checks, report } = judge(form);
        const said = Object.values(checks).filter((check) => check !== 'none');
        const errors = validate(report, { stage: 'draft' }).filter(({ severity }) => severity === 'error');
        // A cumulative below its period (V11), which no formula speaks of, may stand for what follows from it.
        if (said.length > 0) expect(errors).not.toEqual([]);
        else expect(errors.filter(isCheckedError)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('forms with texts in them', () => {
  const forms = anyForm(
    fc.oneof(
      { weight: 12, arbitrary: anyFigure },
      { weight: 1, arbitrary: anyText },
      { weight: 1, arbitrary: anyError },
    ),
  );

  test('a row says that a text stands in it where validation finds one, be it a hint only', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const { checks, report } = judge(form);
        const issues = RULES.flatMap((rule) => rule.check(report, { stage: 'draft' }));
        for (const code of rowsWith(form.content, isText)) {
          const found = issues.filter(({ metric, key }) => metric === code && /^V(03|21)/.test(key));
          expect({ code, found: found.length > 0 }).toEqual({ code, found: true });
          if (!rowsWith(form.content, isCellError).has(code)) expect(checks[code]).toBe('V03');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a check never complains of what validation finds in order', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const { checks, errors } = judge(form);
        const withText = rowsWith(form.content, isText);
        for (const [code, check] of Object.entries(checks)) {
          if (withText.has(code) || check === 'none') continue;
          expect({ code, found: errors(code) }).toEqual({ code, found: expect.arrayContaining([check]) });
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a summary, whose figures are all formulas, is judged alike', () => {
  fc.assert(
    fc.property(anyForm(anyFigure), (form) => {
      const { checks, errors } = judge({ ...form, content: computed(form.content) }, 'summary');
      for (const [code, check] of Object.entries(checks)) {
        if (check === 'none') expect({ code, found: errors(code) }).toEqual({ code, found: [] });
        else expect({ code, found: errors(code) }).toEqual({ code, found: expect.arrayContaining([check]) });
      }
    }),
    { numRuns: 40 },
  );
});

/** Every value column by a formula, as in the provincial workbook. */
function computed({ lines, texts }: TemplateContent): TemplateContent {
  const formulas = (line: LineContent) =>
    VALUE_COLUMNS.map((key) => {
      const { value = '' } = line[key] ?? line.period ?? {};
      return [key, { value, formula: '=1' }];
    });
  const all = Object.entries(lines).map(([code, line]) => [code, Object.fromEntries(formulas(line))]);
  return { lines: Object.fromEntries(all), texts };
}

const isText = (value: unknown) =>
  typeof value === 'boolean' || (typeof value === 'string' && !/^x$/i.test(value));

/** Codes of the rows with such a value in one of the value columns. */
function rowsWith({ lines }: TemplateContent, isSuch: (value: never) => boolean): Set<string> {
  const rows = Object.entries(lines).filter(([, { qualifier: _, ...line }]) =>
    Object.values(line).some(({ value }) => isSuch(value as never)),
  );
  return new Set(rows.map(([code]) => code));
}
