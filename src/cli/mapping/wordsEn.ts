import type { MappingWords } from './words';

/** Of `map`, in English. */
export const en: MappingWords = {
  certainty: { certain: 'certain', likely: 'fairly sure', unclear: 'unclear' },
  meaning: {
    plan: 'Plan of the year',
    period: 'Done in the period',
    cumulative: 'Cumulative',
    previous: 'Same period last year',
    qualifier: 'Estimate',
    note: 'Note',
    explanation: 'Explanation',
  },
  notTaken: {
    heading: 'group heading',
    unitTotal: "sum of a unit's own figures",
    text: 'words, no figures',
    total: 'a sum',
    computed: 'computed from others',
    otherPeriod: 'another period',
    number: 'running number',
    code: 'code',
    label: 'names of the rows',
    measure: 'units of measure',
    unit: 'names of units',
    person: 'left out on request',
  },
  notTakenAs: (why) => `not taken: ${why}`,
  state: {
    blank: 'blank',
    notApplicable: 'x, not applicable',
    notCounted: 'not counted, kept as a note',
    notUsed: 'not used, the form works it out',
  },
  status: {
    ready: 'nothing left to ask',
    questions: 'questions open',
    coded: 'has metric codes',
    noTable: 'no table of figures',
    unreadable: 'unreadable',
  },
  coded: 'The form has metric codes, so it needs no matching. Use check or merge as it is.',
  noTable: 'No metric was recognised in the file. Ask the unit for a form made from the template.',
  sheet: (name) => `sheet “${name}”`,
  hiddenSheet: (name) =>
    `Sheet “${name}” is hidden, so no figure is taken from it though it seems to hold some. Unhide it and run again to have them.`,
  known: 'a form remembered',
  unit: 'Unit',
  unitsInTable: 'named in the rows or columns of the table',
  unitUnknown: 'unclear; add --unit CODE',
  unitOther: (title) => `unclear, perhaps ${title}; add --unit CODE`,
  period: 'Period',
  periodUnsaid: (asked) => `not written on the form; taken as ${asked}`,
  periodOther: (own, asked) => `${own}, not ${asked} as asked; if the form is wrong: --set-period PERIOD`,
  table: (number) => `Table ${number}`,
  tableAt: (header, body) =>
    `${header === undefined ? 'no header row' : `header in row ${header}`}, figures in rows ${body}`,
  columns: 'Columns',
  rows: 'Rows',
  questions: (count) => `${count} to look at`,
  candidates: 'perhaps',
  answer: (place, answer) => `Add --set "${place}=${answer}", or --set "${place}=-" to leave it out.`,
  ownMetric: (place) =>
    `For a metric of your own add --set "${place}=+flow" (it happens, periods add up) or --set "${place}=+stock" (it is there, the last period counts).`,
  anyMetric: 'CODE',
  anyMeaning: 'period|plan|cumulative|previous|note',
  figures: (taken, blank) => `Figures to take: ${taken} cells${blank > 0 ? `; ${blank} blank` : ''}`,
  metric: (code, label) => `${code} ${label}`,
  ofUnit: (title, words) => `${words} of ${title}`,
  remembered: (forms, path, all) =>
    `Remembered how to match ${forms} form(s) in ${path} (${all} form(s) in the file).`,
  stillOpen: 'What is unclear is not remembered; merge takes a form only when nothing is unclear.',
  nothingToRemember: 'There is no form to remember, so no file was written.',
  notMapped: (command, memory) =>
    `A form of the unit's own, not matched yet, so no figure is taken. Run: ${command}; then merge with --mapping ${memory}.`,
  stillAsks: (count, places, command) =>
    `${count} place(s) of the form are unclear (${places}), so no figure is taken. Run: ${command} --set "PLACE=CODE"; then merge again.`,
  noUnit: (file) => `Nothing says whose form this is, so no figure is taken. Add --assign "${file}=CODE".`,
  notChosen: 'The file after --mapping chooses other sheets of the form, so this one is not taken.',
  severalSheets: (count, command, choice) =>
    `The file has ${count} sheets of this unit. Choose one: ${command}; then merge with --mapping ${choice}.`,
  periodTaken: (asked) =>
    `The form names no period; it was taken as “${asked}”. If it is not, leave the file out.`,
  ofSheet: (sheet, sentence) => `Sheet “${sheet}”: ${sentence}`,
  nextTime: (path) => `From now on merge forms like this with: merge … --mapping ${path}`,
};
