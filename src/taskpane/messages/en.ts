import { adoptEn, assignEn, ownSummaryEn } from './adoptEn';
import { catalogueEn } from './catalogueEn';
import { checkEn } from './checkEn';
import { counted } from './counted';
import { decideEn } from './decideEn';
import { filesEn } from './filesEn';
import { explainEn, fixEn } from './fixEn';
import { guardsEn } from './guardsEn';
import { guideEn } from './guideEn';
import { firstOf, joined } from './lists';
import { mappingEn } from './mappingEn';
import { marksEn } from './marksEn';
import { mergeEn } from './mergeEn';
import { rosterFormsEn } from './rosterFormsEn';
import { sealEn } from './sealEn';
import { undoEn } from './undoEn';
import type { Words } from './vi';

export const en: Words = {
  language: 'en',
  nav: {
    tasks: 'Tasks',
    form: 'Form',
    check: 'Check',
    merge: 'Merge',
    more: 'More',
    cancel: 'Cancel',
    retry: 'Try again',
    back: 'Back',
    stop: 'Stop',
    toSheet: 'Press F6 to go to the sheet.',
    settings: 'Settings…',
    guide: 'Guide',
    otherLanguage: 'Tiếng Việt',
    files: 'Files of the unit',
    tabs: 'Sheets of the unit',
  },
  state: {
    reading: 'Reading the workbook …',
    unread: 'This workbook could not be read',
    noForm: 'No form in this workbook',
    noUnit: 'No unit chosen',
    noPeriod: 'no period chosen',
    filling: (given, all) => `Filling ${given}/${all}`,
    checked: 'Checked',
    unknownForm: 'The form has lost its identity',
    forms: (count) => `${counted(count, 'form')} in this workbook`,
    errors: (count) => counted(count, 'error'),
    warnings: (count) => counted(count, 'warning'),
    noIssues: 'no errors',
    noFiles: 'No unit files yet',
    noRoster: 'No roster chosen',
    provisional: (accepted, all) => `Provisional, ${accepted}/${all} units`,
    complete: (accepted, all) => `Complete, ${accepted}/${all} units`,
    toDecide: (count) => `${count} to decide`,
    lacking: (units) => `missing ${joined(units)}`,
    withErrors: 'includes errors',
    summary: 'A summary is here',
  },
  failure: {
    reading: 'The workbook could not be read.',
    writing: 'Not written; the workbook is as before.',
    selecting: 'Could not go to this cell.',
    crash:
      'The pane stopped for an unknown reason. The workbook stays open and keeps its figures. Reopen the pane to go on.',
    reopen: 'Reopen the pane',
    file: (name) => `The file ${name} could not be read.`,
    host: {
      cellEdit: () => 'Excel is waiting for a cell. Press Enter or Esc in it, then Try again.',
      busy: () => 'Excel is busy. Wait a few seconds, then Try again.',
      tooLarge: () => 'This is more than Excel takes at once. Use fewer sheets or files, then Try again.',
      protectedSheet: ({ sheet }) =>
        `${sheet ? `Sheet “${sheet}”` : 'A sheet'} is password-protected. Unprotect it, then Try again.`,
      protectedWorkbook: () => 'The workbook is password-protected. Unprotect it, then Try again.',
      readOnly: () => 'The workbook is read-only. Save a copy and open that.',
      recalculated: ({ cells = [] }) =>
        `${counted(cells.length, 'cell')} recalculated to other figures than computed (${firstOf(cells)}); not counted as done. Check that the workbook calculates automatically, then Try again.`,
      notSupported: () => "This Excel can't do this (Excel 2021 or Microsoft 365 needed).",
      failed: () =>
        'The cause is not known. Try again; if it stays, save the workbook, close this pane and reopen it.',
    },
  },
  roster: {
    label: 'Roster of units',
    choose: 'Choose a roster',
    option: (province, system, units) => `${province} ${system} (${counted(units, 'unit')})`,
  },
  period: {
    label: 'Period',
    year: 'Year',
    chooseYear: 'Choose a year',
    kinds: {
      year: 'Year',
      nineMonths: 'First nine months',
      half: (half) => (half === 1 ? 'First half' : 'Second half'),
      quarter: (roman) => `Quarter ${roman}`,
      month: (month) => `Month ${month}`,
      phase: (lastYear) => `Phase until ${lastYear}`,
    },
  },
  form: {
    unit: 'Reporting unit',
    unitPlaceholder: 'Type a name, e.g. Hạ Lang',
    openUnits: 'Open the list',
    unitOption: (unit, province, system) => `${unit} · ${province} ${system}`,
    catalogue: 'Form',
    catalogueOption: (label, metrics) => `${label} · ${counted(metrics, 'metric')}`,
    window: (from, to, due) => `Figures ${from}–${to} · due ${due}`,
    secrets: 'Never enter state secrets on a machine connected to the Internet.',
    create: 'Create form',
    goTo: 'Go to the form',
    creating: (unit) => `Creating the form of ${unit} …`,
    exists: (unit, period) => `The workbook already has ${unit}, ${period}.`,
    done: (unit, period) => `Form created: ${unit}, ${period}. Type figures into the white cells.`,
    noRoster: 'Choose a roster of units.',
    noUnit: 'Choose the reporting unit.',
    noSuchUnit: (text) => `The roster has no unit named “${text}”. Choose a name from the list.`,
    noPeriod: 'Choose the year of the period.',
    endsWithin: (unit, lastDay) =>
      `${unit} exists until ${lastDay} only: later figures belong to communes, in the 2025 roster.`,
    startsWithin: (unit, firstDay) =>
      `${unit} exists from ${firstDay}: earlier figures belong to districts, in the 2024 roster.`,
    ended: (unit, lastDay) =>
      `${unit} exists until ${lastDay} only. Choose the 2025 roster or an earlier period.`,
    notBegun: (unit, firstDay) =>
      `${unit} exists from ${firstDay}. Choose the 2024 roster or a later period.`,
  },
  check: checkEn,
  ...mergeEn,
  ...decideEn,
  settings: {
    title: 'Settings',
    scope: 'Used for forms created from now until the pane is closed.',
    header: 'Header form',
    party: 'Party',
    state: 'State',
    superior: 'Superior-body line',
    body: 'Issuing-body line',
    byRoster: 'Blank: taken from the roster',
    stateHint: 'If left blank, the two lines below name the Party committees.',
    reset: 'Restore defaults',
    save: 'Use these settings',
  },
  ownCatalogue: catalogueEn,
  filesCheck: filesEn,
  rosterForms: rosterFormsEn,
  guards: guardsEn,
  guide: guideEn,
  undo: undoEn,
  seal: sealEn,
  adopt: adoptEn,
  ownSummary: ownSummaryEn,
  assign: assignEn,
  mapping: mappingEn,
  fix: fixEn,
  marks: marksEn,
  explain: explainEn,
};
