import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import type { Issue, IssueKey, Severity } from '../../../src/core/report/issue';
import { describeIssue } from '../../../src/core/validation/describeIssue';
import { isAnswerable } from '../../../src/core/validation/explained';
import { RULE_EXAMPLES } from './ruleExamples';
import { type ShownExample, showExample } from './shownExample';

const RULE_FILES = join(__dirname, '../../../src/core/validation/rules');

/** Rules that are found while reading or merging and have no file of their own. */
const OTHERS: Readonly<Record<string, string>> = {
  V16: 'V16: the stamps of template, version and period say what the form is, and its cumulative column is of such a period (DOMAIN §6). Found while reading; another period than asked for is a state of the merge.',
  V17: 'V17: the stamp of the unit says whose the form is (DOMAIN §6). Found while reading; unknown units and two files for one unit are states of the merge.',
  V18: 'V18: a unit that has not sent, or is late (DOMAIN §6). A state of the merge, not of a form.',
  V20: 'V20: every column and row of the form is there once and its own formulas stand (DOMAIN §6): an error for a cumulative figure, a warning for a percentage or Kiểm tra, a hint where formulas are merely gone. A changed unit of measure is an error, a changed name of a row or of a column of figures a warning. Found while reading.',
};

/** What an issue may be besides what its example is: by the stage, the column, the place or the metric's own rule. */
const OTHER_SEVERITIES: Partial<Record<IssueKey, readonly Severity[]>> = {
  'V01.blank': ['warning'],
  'V01.noSection': ['warning'],
  'V05.half': ['warning'],
  'V05.zero': ['warning'],
  'V09.more': ['warning'],
  'V09.fewer': ['warning'],
  'V19.legacy': ['error'],
  'V20.lostFormulas': ['warning', 'error'],
  'V20.noColumn': ['warning'],
  'V20.overwritten': ['warning'],
  'V20.unknownCode': ['warning'],
  'V21.phrase': ['hint'],
  'V22.blank': ['warning'],
  'V22.noSection': ['warning'],
};

const HEAD = `# Rules

What a report is checked for. Made by \`UPDATE_GOLDEN=1 npx jest test/core/validation/ruleTable.test.ts\` from the rules themselves and from one
example of every issue (\`test/core/validation/ruleExamples.ts\`), put on the real form; a test keeps it true. Do not edit.

## The rules
`;

const LEGEND = `
## The issues

- **Severity**: of the example first, then what it is elsewhere: in a draft (V01, V22), in another column (V20), by the metric’s own rule (V05, V09, V21).
- **Kiểm tra**: the form’s own formulas complain of the example, on machines without the add-in too.
- **Typing**: Excel refuses the cell’s content while it is typed (a paste gets past it).
- **Fix**: *safe* may be done with others at once; *asks* is one by one, since a person decides; – has no repair.
- **Reason**: an explanation in the row answers the issue.

| Issue | Severity | Example | Kiểm tra | Typing | Fix | Reason |
|---|---|---|---|---|---|---|
`;

/** `docs/rules.md` as the rules are now. */
export function ruleTable(): string {
  const rules = [...docstrings(), ...Object.values(OTHERS)].sort();
  const list = rules.map((text) => `- **${text.slice(0, 3)}** ${capitalised(text.slice(5))}`);
  const rows = (Object.keys(RULE_EXAMPLES) as IssueKey[]).sort().map((key) => rowOf(key, showExample(key)));
  return `${HEAD}\n${list.join('\n')}\n${LEGEND}${rows.join('\n')}\n`;
}

function rowOf(key: IssueKey, { issue, isSaidByForm, isRefused }: ShownExample): string {
  if (!issue) throw new Error(`${key} is not found in its example`);
  const { what } = describeIssue(issue, 'vi', catalogueFor('land'));
  const marks = [isSaidByForm(), isRefused()].map((is) => (is ? 'yes' : '–'));
  const reason = isAnswerable(issue) ? 'yes' : '–';
  const severities = [issue.severity, ...(OTHER_SEVERITIES[key] ?? [])].join(', ');
  return `| ${key} | ${severities} | ${what} | ${marks.join(' | ')} | ${fixOf(issue)} | ${reason} |`;
}

function fixOf({ fix }: Issue): string {
  if (!fix) return '–';
  return fix.certain ? 'safe' : 'asks';
}

/** What each rule's file says of its rule. */
function docstrings(): string[] {
  return readdirSync(RULE_FILES).flatMap((file) => {
    const source = readFileSync(join(RULE_FILES, file), 'utf8');
    const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const v\d\d/.exec(source)?.[1];
    return comment === undefined ? [] : [comment.replace(/\s*\n \* ?/g, ' ').trim()];
  });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
