import type { RuleTokenReason } from '../catalogue/ruleNotation';
import type { ProblemCode } from './bookProblem';
import type { Wordings } from './describeProblem';
import type { RosterOnly } from './rosterVi';
import { RULE_NAMES } from './ruleNames';

const REASONS: Readonly<Record<RuleTokenReason, readonly [why: string, todo: string]>> = {
  unknown: ['is not in the notation', 'Write it as on sheet Quy tắc.'],
  noParent: ['needs to know the other row', 'Give its code under “Thuộc dòng”, or write PAIR(B01).'],
  otherSubject: ['speaks of another metric', 'Move it to the row of that metric.'],
  emptyBand: ['begins with a number not below its end', 'Put the smaller number first, as in RATIO 2..7.'],
  noRosterField: ['does not say which figure of the unit', 'Name it, as in FIXED(số đồn).'],
};

const FIELDS = {
  unit: 'unit of measure',
  kind: 'kind',
  acrossUnits: 'addition across units',
  acrossPeriods: 'addition across periods',
} as const;

const chain = (cycle: readonly string[]) => cycle.join(' → ');

/** What is wrong with a catalogue, in English; columns and sheets keep their printed names. */
export const catalogueEn: Wordings<Exclude<ProblemCode, RosterOnly>> = {
  shape: ({ expected }) => [
    'The content of this cell cannot be used.',
    expected ? `Needed: ${expected}.` : 'Write it again.',
  ],
  noTable: ({ table }) => [
    `The file has no table ${table}.`,
    'Export the catalogue again and edit that file; keep the hidden row above the headers.',
  ],
  noColumn: ({ column }) => [
    `The table lacks column “${column}”.`,
    'Take it from the exported file, with the hidden row above its header.',
  ],
  doubleColumn: ({ column, other }) => [
    `There are two columns “${column}”, the other at ${other}.`,
    'Delete one of them.',
  ],
  noMetrics: ({ table }) => [`Sheet “${table}” has no rows.`, 'Add at least one below the header.'],
  missing: ({ column }) => [`“${column}” is blank.`, 'Fill in this cell.'],
  unknownWord: ({ column, text, words }) => [
    text === '' ? `“${column}” is blank.` : `“${text}” is not in the list “${column}”.`,
    `Choose: ${words.join(', ')}.`,
  ],
  badCode: ({ text }) => [
    text === '' ? 'There is no metric code.' : `“${text}” is not a metric code.`,
    'Write the group’s capitals and two or three digits, as in A01, A03a, K101.',
  ],
  badGroup: ({ text }) => [
    text === ''
      ? 'This row has neither a code nor the letter of a group.'
      : `“${text}” is not a group’s letter.`,
    'Give 1 to 3 plain capitals for a group’s name, or a code for a metric.',
  ],
  badId: ({ text }) => [
    text === '' ? 'There is no id.' : `“${text}” cannot be an id.`,
    'Use plain small letters, digits and -, as in cao-bang-rieng.',
  ],
  badEdition: ({ text }) => [
    text === '' ? 'There is no edition.' : `The edition is “${text}”; a whole number is needed.`,
    'Write 1 at first, then 2, 3 whenever a catalogue already handed out is changed.',
  ],
  standardId: ({ id }) => [
    `Id “${id}” is a standard form’s, but the content differs from it.`,
    `Change the id, for example to ${id}-rieng.`,
  ],
  standardMeaning: ({ metric, field, standard, found }) => [
    `Row ${metric} is a standard metric with ${FIELDS[field]} “${standard}”, not “${found}”.`,
    `Write “${standard}” again, or use a code of your own.`,
  ],
  takenCode: ({ metric }) => [
    `Code ${metric} belongs to another metric.`,
    'Choose another, three digits from 101.',
  ],
  ruleToken: ({ token, reason }) => [`Rule “${token}” ${REASONS[reason][0]}.`, REASONS[reason][1]],
  requiredTwice: ({ metric }) => [
    `The rules of row ${metric} say it is required, column Bắt buộc says otherwise.`,
    'Remove REQUIRED from the rules and choose under Bắt buộc.',
  ],
  duplicateGroup: ({ group }) => [`Group ${group} has two headings.`, 'Delete one, or change its letter.'],
  duplicateMetric: ({ metric, first }) => [
    `Code ${metric} is used in row ${first} of the sheet.`,
    'Change the code of one of them.',
  ],
  unknownGroup: ({ group }) => [
    `There is no group ${group}.`,
    'Add a heading row (letter and name, no code), or correct the letter.',
  ],
  unknownUnit: ({ unit }) => [
    `Unit of measure “${unit}” is not on sheet Danh mục.`,
    'Correct it, or add it at the end of sheet Danh mục.',
  ],
  unknownParent: ({ parent }) => [
    `No metric has code ${parent}.`,
    'Correct the code under “Thuộc dòng”, or leave it blank.',
  ],
  parentCycle: ({ cycle }) => [
    `Rows belong to each other in a circle: ${chain(cycle)}.`,
    'Leave “Thuộc dòng” blank in the total’s row.',
  ],
  sumCycle: ({ cycle }) => [
    `Totals add each other up in a circle: ${chain(cycle)}.`,
    'Take one code out of SUM.',
  ],
  kindUnit: ({ kind, unit }) => [
    `Kind ${kind} does not go with unit of measure “${unit}”.`,
    'Money is in triệu đồng, text has -; other kinds have other units.',
  ],
  kindAddition: ({ kind, acrossPeriods }) => [
    `Kind ${kind} is not added up this way (across periods: ${acrossPeriods}).`,
    'Flows are summed; stocks and static figures take the latest; texts are put together.',
  ],
  valueRule: ({ kind, allowed, found }) => [
    `Kind ${kind} needs exactly one rule on how figures are written; there are ${found.length}.`,
    `Write ${allowed.map((rule) => RULE_NAMES[rule]).join(' or ')}.`,
  ],
  textRule: ({ rule }) => [`Rule ${RULE_NAMES[rule]} is for numbers only.`, 'A text has TEXT only.'],
  unknownMetric: ({ rule, other }) => [
    `Rule ${RULE_NAMES[rule]} names ${other}, but no metric has that code.`,
    'Correct the code in the rule, or remove the rule.',
  ],
  ownSubject: ({ metric, rule }) => [
    `Rule ${RULE_NAMES[rule]} compares row ${metric} with itself.`,
    'Name another metric.',
  ],
  textOperand: ({ rule, other }) => [
    `Rule ${RULE_NAMES[rule]} compares a number with row ${other}, a text.`,
    'Name a metric that is a number.',
  ],
  attendanceUnit: ({ unit }) => [
    `This rule is for lượt người only; the unit of measure is “${unit}”.`,
    'Change the unit to lượt người, or remove the rule.',
  ],
  emptyBand: ({ low, high }) => [
    `The band ${low}..${high} holds no number.`,
    'Put the smaller number first, as in RATIO 2..7.',
  ],
  repeatedPart: ({ part }) => [`SUM has ${part} twice.`, 'Remove one.'],
  partUnit: ({ unit, part, partUnit }) => [
    `SUM adds row ${part} in “${partUnit}” to “${unit}”.`,
    'Add rows of one unit of measure only.',
  ],
};
