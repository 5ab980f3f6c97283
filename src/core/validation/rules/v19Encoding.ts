import type { Issue, IssueFacts, Severity } from '../../report/issue';
import type { Report, Writing } from '../../report/report';
import { decodeLegacy } from '../../text/legacy/decodeLegacy';
import { detectLegacy } from '../../text/legacy/detectLegacy';
import { isLegacyFont } from '../../text/legacy/legacyFont';
import { carriesMark } from '../../text/secrecy';
import { unifyTone } from '../../text/tone';
import { type TonedName, tonedNames } from '../../text/toneNames';
import type { ValidationRule } from '../validationRule';

/**
 * V19: words in an old encoding or in decomposed Unicode, and one name in two tone styles (DOMAIN §5.3–5.5, §6).
 * A text that V23 speaks of is not quoted here.
 */
export const v19Encoding: ValidationRule = {
  id: 'V19',
  check: (report) => {
    const typed = report.writings.filter((writing) => writing.place !== 'printed' && !carriesMark(writing));
    const encoded = typed.map((writing) => legacyIssue(report, writing) ?? decomposedIssue(report, writing));
    return [...encoded.flatMap((issue) => issue ?? []), ...toneIssues(report, typed)];
  },
};

/** What the forms are printed in (DOMAIN §4.4). */
const READABLE_FONT = 'Times New Roman';

/** Never certain: the words are to be read first. Where a figure belongs it is not counted. */
function legacyIssue(report: Report, writing: Writing): Issue | undefined {
  const found = detectLegacy(writing);
  if (!found) return undefined;
  const proposal = decodeLegacy(writing.text, found.encoding);
  const facts = { text: writing.text, proposal, encoding: found.encoding };
  const severity = writing.place === 'figure' ? 'error' : 'warning';
  return textIssue(report, writing, 'V19.legacy', severity, facts, false);
}

/** Figures are read composed, so only words are asked about; composing loses nothing. */
function decomposedIssue(report: Report, writing: Writing): Issue | undefined {
  const proposal = writing.text.normalize('NFC');
  if (writing.place === 'figure' || proposal === writing.text) return undefined;
  return textIssue(report, writing, 'V19.decomposed', 'warning', { text: writing.text, proposal }, true);
}

/** The unit's printed name is spelt right; of names in the texts the first spelling is followed. */
function toneIssues(report: Report, typed: readonly Writing[]): Issue[] {
  const known = new Map(tonedNames(report.unitName).map((name) => [name.key, name]));
  return typed.flatMap((writing) => {
    const odd: TonedName[] = [];
    for (const name of tonedNames(writing.text)) {
      const first = known.get(name.key);
      if (!first) known.set(name.key, name);
      else if (first.style !== name.style) odd.push(name);
    }
    return odd[0] ? [toneIssue(report, writing, odd, known.get(odd[0].key)!)] : [];
  });
}

function toneIssue(report: Report, writing: Writing, odd: readonly TonedName[], first: TonedName): Issue {
  const { name } = odd[0]!;
  const proposal = odd.reduce(
    (text, each) => text.replaceAll(each.name, unifyTone(each.name, each.style === 'old' ? 'new' : 'old')),
    writing.text.normalize('NFC'),
  );
  const facts = { text: name, name: unifyTone(name, first.style), proposal };
  return textIssue(report, writing, 'V19.tone', 'hint', facts, false);
}

type Facts = IssueFacts['V19.legacy' | 'V19.decomposed' | 'V19.tone'];

function textIssue<K extends 'V19.legacy' | 'V19.decomposed' | 'V19.tone'>(
  { sheet }: Report,
  { cell, metric, font }: Writing,
  key: K,
  severity: Severity,
  facts: IssueFacts[K] & Facts,
  certain: boolean,
): Issue {
  const isUnreadable = key === 'V19.legacy' && font !== undefined && isLegacyFont(font);
  const now = { cell, value: facts.proposal, ...(isUnreadable && { font: READABLE_FONT }) };
  const fix = { cells: [now], certain };
  return { key, severity, sheet, cell, ...(metric === undefined ? {} : { metric }), facts, fix } as Issue;
}
