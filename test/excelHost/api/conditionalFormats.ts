import { canParse } from '../calculation/engine';
import { intersection } from '../model/area';
import { clearConditionalFormats } from '../model/clearArea';
import { assertPermitted } from '../model/protection';
import type { ConditionalFormat } from '../model/rules';
import type { StyleKey } from '../model/style';
import { type ApiObject, type ApiType, defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asBag, asColor, asCount, asFlag, asOneOf, asText } from './arguments';
import { assertOpen, type SheetPlace } from './place';
import { range } from './range';
import { type Areas, rangeAreas } from './rangeAreas';

/** One conditional format. */
type Rule = SheetPlace & { readonly format: ConditionalFormat };

const KINDS = ['Custom', 'CellValue'] as const;

/** Excel.ConditionalFormatCollection: those that touch the areas, the first in priority first. */
export const conditionalFormats: ApiType<Areas> = defineType<Areas>('ConditionalFormatCollection', {
  guard: assertOpen,
  items: (place) => touching(place).map((format) => conditionalFormat({ ...place, format })),
  methods: {
    add: (place, type) => add(place, type),
    clearAll: ({ sheet, areas }) => {
      assertPermitted(sheet, 'allowFormatCells');
      for (const area of areas) clearConditionalFormats(sheet, area);
    },
    getCount: (place) => touching(place).length,
    getItem: (place, id) => find(place, id) ?? notFound(),
    getItemOrNullObject: find,
    getItemAt: (place, index) => {
      const format = touching(place)[asCount(index)];
      return format ? conditionalFormat({ ...place, format }) : notFound();
    },
  },
});

/** Excel.ConditionalFormat, of the kinds Custom and CellValue. */
const conditionalFormat: ApiType<Rule> = defineType<Rule>('ConditionalFormat', {
  guard: assertOpen,
  identity: ['id'],
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = asFlag(value);
      },
    },
  },
  links: {
    custom: (rule) => (rule.format.type === 'Custom' ? custom(rule) : wrongKind()),
    customOrNullObject: (rule) => (rule.format.type === 'Custom' ? custom(rule) : null),
    cellValue: (rule) => (rule.format.type === 'CellValue' ? cellValue(rule) : wrongKind()),
    cellValueOrNullObject: (rule) => (rule.format.type === 'CellValue' ? cellValue(rule) : null),
  },
  methods: {
    delete: ({ sheet, format }) => {
      assertPermitted(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
    getRange: (rule) => range({ ...rule, area: rule.format.areas[0]! }),
    getRanges: (rule) => rangeAreas({ ...rule, areas: rule.format.areas }),
  },
});

const ruleFormat = defineType<Rule>('ConditionalRangeFormat', {
  scalars: { numberFormat: styled('numberFormat', asText) },
  links: { font: (rule) => ruleFont(rule), fill: (rule) => ruleFill(rule) },
});

const ruleFont = defineType<Rule>('ConditionalRangeFont', {
  scalars: {
    bold: styled('bold', asFlag),
    italic: styled('italic', asFlag),
    color: styled('fontColor', asColor),
  },
});

const ruleFill = defineType<Rule>('ConditionalRangeFill', { scalars: { color: styled('fill', asColor) } });

const formulaRule = defineType<Rule>('ConditionalFormatRule', {
  scalars: {
    formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value) => {
        const formula = asText(value);
        if (!formula.startsWith('=') || !canParse(formula)) throw refusal('InvalidArgument');
        format.formula = formula;
      },
    },
  },
});

const custom = defineType<Rule>('CustomConditionalFormat', {
  links: { rule: (rule) => formulaRule(rule), format: (rule) => ruleFormat(rule) },
});

const cellValue = defineType<Rule>('CellValueConditionalFormat', {
  scalars: {
    rule: {
      get: ({ format }) => format.cellValue,
      set: ({ format }, value) => {
        format.cellValue = asBag(value);
      },
    },
  },
  links: { format: (rule) => ruleFormat(rule) },
});

function styled(key: StyleKey, parse: (value: unknown) => unknown) {
  return {
    get: ({ format }: Rule) => format.style[key] ?? null,
    set: ({ format }: Rule, value: unknown) => {
      format.style = { ...format.style, [key]: parse(value) };
    },
  };
}

const touching = ({ sheet, areas }: Areas) =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((one) => areas.some((area) => intersection(one, area))),
  );

function find(place: Areas, id: unknown): ApiObject | null {
  const format = touching(place).find((one) => one.id === id);
  return format ? conditionalFormat({ ...place, format }) : null;
}

/** A new format comes first in priority; it is one for all areas. */
function add(place: Areas, type: unknown): ApiObject {
  assertPermitted(place.sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: place.workbook.nextId(),
    areas: place.areas,
    type: asOneOf(type, KINDS),
    stopIfTrue: false,
    formula: '',
    cellValue: {},
    style: {},
  };
  place.sheet.conditionalFormats = [format, ...place.sheet.conditionalFormats];
  return conditionalFormat({ ...place, format });
}

function notFound(): never {
  throw refusal('ItemNotFound');
}

function wrongKind(): never {
  throw refusal('InvalidOperation');
}
