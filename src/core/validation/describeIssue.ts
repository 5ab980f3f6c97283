import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { Issue, IssueKey, IssueOf } from '../report/issue';
import { en } from './messages/en';
import type { Messages, Row, Scene, Sentences } from './messages/message';
import { vi } from './messages/vi';

export type Language = 'vi' | 'en';

/**
 * An issue in words: what and what to do in a sentence of at most ninety characters each, the rule behind it, and
 * the row or sheet they speak of. `offer` stands for `todo` where a button mends it: only on issues with a fix.
 */
export type IssueWords = Sentences & { readonly where: string };

const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };

/** The only wording of issues. Labels and units come from the catalogue the report was made from, if given. */
export function describeIssue(issue: Issue, language: Language, catalogue?: Catalogue): IssueWords {
  const messages = MESSAGES[language];
  const rowOf = (code: string) => describeRow(code, language, catalogue);
  const where = issue.metric === undefined ? issue.sheet : messages.where(rowOf(issue.metric));
  const scene = { cell: issue.cell, row: rowOf(issue.metric ?? ''), rowOf };
  const { offer, ...sentences } = sentencesOf(messages, issue, scene);
  return { ...sentences, ...(issue.fix && offer !== undefined ? { offer } : {}), where };
}

function sentencesOf<K extends IssueKey>(messages: Messages, issue: IssueOf<K>, scene: Scene): Sentences {
  return messages.issues[issue.key](issue.facts, scene);
}

/** Labels of parts are printed with a dash, text sections without a unit. */
function describeRow(code: string, language: Language, catalogue: Catalogue | undefined): Row {
  const metric = catalogue && findMetric(catalogue, code);
  if (!metric) return { code };
  const { kind, unit } = metric;
  const label = metric.label[language].replace(/^-\s*/, '');
  return kind === 'text' ? { code, label, kind } : { code, label, kind, unit };
}
