import type { Culture } from '../model/culture';
import type { CalculationMode, Workbook } from '../model/workbook';
import { defineType } from '../protocol/apiType';
import { asOneOf } from './arguments';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const satisfies readonly CalculationMode[];

const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel.NumberFormatInfo */
const numberFormat = defineType<Culture>('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: { get: ({ decimal }) => decimal },
    numberGroupSeparator: { get: ({ group }) => group },
  },
});

/** Excel.DatetimeFormatInfo */
const datetimeFormat = defineType<Culture>('DatetimeFormatInfo', {
  scalars: {
    dateSeparator: { get: ({ dateSeparator }) => dateSeparator },
    timeSeparator: { get: ({ timeSeparator }) => timeSeparator },
    shortDatePattern: { get: ({ shortDate }) => shortDate },
    longDatePattern: { get: ({ longDate }) => longDate },
    longTimePattern: { get: ({ longTime }) => longTime },
  },
});

/** Excel.CultureInfo */
const cultureInfo = defineType<Culture>('CultureInfo', {
  scalars: { name: { get: ({ name }) => name } },
  links: {
    numberFormat: (culture) => numberFormat(culture),
    datetimeFormat: (culture) => datetimeFormat(culture),
  },
});

/** Excel.Application */
export const application = defineType<Workbook>('Application', {
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = asOneOf(value, MODES);
      },
    },
    calculationState: { get: ({ isCalculated }) => (isCalculated ? 'Done' : 'Pending') },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: ({ culture }) => culture.decimal },
    thousandsSeparator: { get: ({ culture }) => culture.group },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: ({ culture }) => cultureInfo(culture) },
  methods: {
    calculate: (workbook, type) => {
      if (asOneOf(type, CALCULATIONS) === 'Recalculate') workbook.calculate();
      else workbook.calculateFully();
    },
    suspendApiCalculationUntilNextSync: (workbook) => workbook.suspendCalculation(),
    // There is no screen; the request is legal.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** Excel.Runtime */
export const runtime = defineType<Workbook>('Runtime', {
  scalars: {
    enableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = value === true;
      },
    },
  },
});
