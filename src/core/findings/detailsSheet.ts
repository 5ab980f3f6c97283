import { planList } from '../rollup/listSheet';
import type { SheetPlan } from '../sheet/plan';
import { toSheetName } from '../sheet/sheetName';
import { type Finding, formsOf, unitOf } from './finding';
import { FINDINGS_WORDS, type FindingsOptions } from './findingsWords';
import { ISSUE_WIDTHS, issueLines } from './issueLines';
import { withBoldErrors } from './withBoldErrors';

/** Chi tiết lỗi: every issue of every form, a row each, in the order of the files. */
export function planDetails(findings: readonly Finding[], { language, taken }: FindingsOptions): SheetPlan {
  const words = FINDINGS_WORDS[language];
  const lines = formsOf(findings).flatMap((form) =>
    issueLines(form, language).map(({ group, cells }) => {
      return { group, cells: [form.file, unitOf(form), form.sheet, ...cells] };
    }),
  );
  const list = {
    name: toSheetName(words.details, taken),
    title: words.detailsTitle,
    hint: lines.length > 0 ? words.detailsHint : words.nothing,
    header: [words.number, words.place.file, words.place.unit, words.place.sheet, ...words.issueHeader],
    widths: [6, 17, 15, 11, ...Object.values(ISSUE_WIDTHS)],
    rows: lines.map(({ cells }, index) => [index + 1, ...cells]),
    footer: words.footer,
    centred: [0, 4, 6],
  };
  return withBoldErrors(planList(list), lines, 6);
}
