import type { IssueKey } from '../../../src/core/report/issue';
import { RULES } from '../../../src/core/validation/registry';
import { expectGolden } from '../../golden/golden';
import { RULE_EXAMPLES } from './ruleExamples';
import { ruleTable } from './ruleTable';
import { showExample } from './shownExample';

const KEYS = Object.keys(RULE_EXAMPLES) as IssueKey[];

test.each(KEYS)('the example of %s shows it, at a cell, and no cause shows twice there', (key) => {
  const { issue, all } = showExample(key);
  expect(issue).toMatchObject({ key, cell: expect.stringMatching(/^[A-Z]+\d+$/) });
  expect(all.filter(({ cell }) => cell === issue?.cell)).toHaveLength(1);
});

test('docs/rules.md says what the rules do', () => {
  const table = ruleTable();
  for (const { id } of RULES) expect(table).toContain(`- **${id}** `);
  expectGolden('../../docs/rules.md', table);
});
