import { figure } from '../../core/validation/messages/phrases';
import { counted } from './counted';
import { quoted } from './lists';
import type { mappingScreensVi } from './mappingScreensVi';

/** A label this alike is the metric's in other words only. */
const ALIKE = 0.95;

const rowsAndColumns = (rows: number, columns: number) =>
  [...(rows > 0 ? [counted(rows, 'row')] : []), ...(columns > 0 ? [counted(columns, 'column')] : [])].join(
    ' and ',
  );

export const mappingScreensEn: typeof mappingScreensVi = {
  why: 'Why?',
  whyOf: (place) => `Why is ${place} matched so?`,
  because: (certainty, reasons) => `${certainty}: ${reasons.join('; ')}.`,
  moreCells: (count) => `Show ${counted(count, 'more cell')}`,
  moreCellsOf: (place, count) => `Show ${counted(count, 'more cell')} of ${place}`,
  fewerCells: 'Show fewer',
  hidden: (sheets) =>
    `Hidden: ${quoted(sheets)}, with figures that fit metrics but are not read; unhide where needed.`,
  notTakenAs: (notTaken, why) => (why ? `${notTaken}: ${why}` : notTaken),
  reasons: {
    label: (score) => (score >= ALIKE ? 'same words' : 'similar words'),
    name: 'its own name',
    weakLabel: 'not quite the words of any metric',
    severalMetrics: (metrics) => `like several metrics (${metrics.join(', ')})`,
    measure: (said) => `same unit of measure “${said}”`,
    noMeasure: 'no unit of measure',
    inheritedMeasure: (said) => `unit of measure from above “${said}”`,
    otherMeasure: (said, unit) => `says “${said}”, the metric is in “${unit}”`,
    scale: (said, unit, factor) => `“${said}” made ${unit} (× ${figure(factor)})`,
    noScale: (unit) => `nothing says whether money is in đồng or ${unit}`,
    group: (group) => `in group ${group}`,
    otherGroup: (group) => `of group ${group}, not of the one around it`,
    parent: (metric) => `under ${metric}`,
    order: 'in order',
    duplicate: (places) => (places ? `same as ${places}` : 'same as another place'),
    hidden: 'hidden',
    header: (said) => `headed “${said}”`,
    unknownHeader: 'heading not understood',
    noHeader: 'no heading',
    unit: (unit) => `of ${unit}`,
    severalUnits: 'the name of several units',
    remembered: 'remembered from before',
    person: 'as chosen',
    goneMetric: (metric) => `remembered as ${metric}, which is gone or another one now`,
  },
  header: {
    rows: (rows) => `The table’s heading is in row ${rows}`,
    none: 'No heading row was found',
    field: 'The table’s heading is in row',
    placeholder: 'For example: 6-7',
    read: 'Read again',
    unread: 'Enter the first and last row of the heading, such as 6-7.',
    change: 'Change the heading rows',
    changePeriod: 'Change the form’s period',
    dated: (places) =>
      `The headings of ${places} name years or quarters. Choose what they hold first, then change the period.`,
  },
  preview: {
    counts: (numbers, metrics) =>
      `${counted(numbers, 'number')} of ${counted(metrics, 'metric')} will be taken.`,
    blank: (cells) => `${counted(cells, 'cell')} of these metrics blank.`,
    unlike: (cells) => `Only the ${counted(cells, 'cell')} read otherwise than in the file`,
    table: (sheet) => `Numbers to take on sheet ${sheet}`,
    leftTable: (sheet) => `Numbers not taken on sheet ${sheet}`,
    sheet: (sheet) => `Sheet “${sheet}”`,
    cell: 'Cell',
    inFile: 'In the file',
    taken: 'Taken as',
    whyLeft: 'Why not taken',
    more: (next, left) => `Show ${counted(next, 'more cell')} (${left} left)`,
    open: {
      counted: (rows, columns) => `Not clear, so not taken: ${rowsAndColumns(rows, columns)}.`,
      coded: (rows, columns) => `Not clear, so without codes: ${rowsAndColumns(rows, columns)}.`,
    },
    left: (cells) => `${counted(cells, 'cell')} with a number not taken`,
    nobody: 'unit not known',
    likely: 'fairly sure',
    states: {
      blank: 'blank',
      notApplicable: 'x, not applicable',
      notCounted: 'Not counted, kept as written',
      notUsed: 'Not used, the form works it out',
    },
    whys: {
      heading: 'group heading',
      unitTotal: 'sum of a unit’s own figures',
      text: 'words',
      total: 'a sum',
      computed: 'computed from others',
      otherPeriod: 'of another period',
      number: 'running number',
      code: 'code',
      label: 'name of the row',
      measure: 'unit of measure',
      unit: 'name of a unit',
      person: 'left out as chosen',
      unclear: 'not clear what it is',
      noMetric: 'no figure of this row’s metric',
      outside: 'outside the table',
    },
  },
  metric: {
    intro: (text) => `Adds “${text}” to the province’s own metrics, for later files too.`,
    label: 'Name of the metric',
    noLabel: 'Enter the metric’s name.',
    unit: 'Unit of measure',
    chooseUnit: 'Choose the unit of measure',
    noUnit: 'Choose the metric’s unit of measure.',
    scaled: (unit) => `The form’s figures are brought to ${unit}. Choose ${unit}.`,
    group: 'Group',
    chooseGroup: 'Choose the group',
    noGroup: 'Choose the metric’s group.',
    periods: 'Over several periods',
    sum: 'Add the periods up (what happened)',
    latest: 'Take the last period (what there is)',
    noPeriods: 'Choose how periods add up: four quarters of what there is are not to be added.',
    code: 'Code',
    codeHint: 'The group’s letter, then three digits from 101.',
  },
};
