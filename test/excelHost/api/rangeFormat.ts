import { assertPermitted } from '../model/protection';
import { COLUMN_WIDTH, ROW_HEIGHT } from '../model/sheet';
import { NO_FILL, type StyleKey } from '../model/style';
import { defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asColor, asCount, asFlag, asNumber, asOneOf, asText } from './arguments';
import { borders } from './borders';
import { assertOpen, type Place } from './place';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** A property of the cells' style: null is read where the cells differ. */
function styled<K extends StyleKey>(key: K, parse: (value: unknown) => unknown) {
  return {
    get: ({ sheet, area }: Place) => sheet.styles.uniform(area, key),
    set: ({ sheet, area }: Place, value: unknown) => {
      assertPermitted(sheet, 'allowFormatCells');
      sheet.styles.apply(area, { [key]: parse(value) });
    },
  };
}

/** Excel.RangeFont */
const font = defineType<Place>('RangeFont', {
  guard: assertOpen,
  scalars: {
    name: styled('fontName', asText),
    size: styled('fontSize', asFontSize),
    color: styled('fontColor', asColor),
    bold: styled('bold', asFlag),
    italic: styled('italic', asFlag),
    underline: styled('underline', (value) => asOneOf(value, UNDERLINE)),
    strikethrough: styled('strikethrough', asFlag),
  },
});

/** Excel.RangeFill */
const fill = defineType<Place>('RangeFill', {
  guard: assertOpen,
  scalars: { color: styled('fill', asColor) },
  methods: { clear: (place) => styled('fill', asColor).set(place, NO_FILL) },
});

/** Excel.FormatProtection */
const protection = defineType<Place>('FormatProtection', {
  guard: assertOpen,
  scalars: { locked: styled('locked', asFlag), formulaHidden: styled('formulaHidden', asFlag) },
});

/** Excel.RangeFormat */
export const rangeFormat = defineType<Place>('RangeFormat', {
  guard: assertOpen,
  scalars: {
    horizontalAlignment: styled('horizontal', (value) => asOneOf(value, HORIZONTAL)),
    verticalAlignment: styled('vertical', (value) => asOneOf(value, VERTICAL)),
    wrapText: styled('wrap', asFlag),
    indentLevel: styled('indent', asIndent),
    textOrientation: styled('orientation', asNumber),
    shrinkToFit: styled('shrink', asFlag),
    rowHeight: { get: heightOf, set: setHeight },
    columnWidth: { get: widthOf, set: setWidth },
    useStandardHeight: {
      get: (place) => heightOf(place) === ROW_HEIGHT,
      // Only true means something.
      set: (place, value) => {
        if (asFlag(value)) setHeight(place, ROW_HEIGHT);
      },
    },
    useStandardWidth: { get: (place) => widthOf(place) === COLUMN_WIDTH },
  },
  links: {
    font: (place) => font(place),
    fill: (place) => fill(place),
    borders: (place) => borders(place),
    protection: (place) => protection(place),
  },
  methods: {
    // There are no fonts here to measure: only the permission is checked.
    autofitColumns: ({ sheet }) => assertPermitted(sheet, 'allowFormatColumns'),
    autofitRows: ({ sheet }) => assertPermitted(sheet, 'allowFormatRows'),
  },
});

function heightOf({ sheet, area }: Place): number | null {
  return sheet.heights.uniform(area.from.row, area.to.row);
}

function setHeight({ sheet, area }: Place, value: unknown): void {
  assertPermitted(sheet, 'allowFormatRows');
  sheet.heights.set(area.from.row, area.to.row, within(asNumber(value), 409.5));
}

function widthOf({ sheet, area }: Place): number | null {
  return sheet.widths.uniform(area.from.col, area.to.col);
}

/** The API counts widths in points; 255 characters are the widest column. */
function setWidth({ sheet, area }: Place, value: unknown): void {
  assertPermitted(sheet, 'allowFormatColumns');
  sheet.widths.set(area.from.col, area.to.col, within(asNumber(value), 1343));
}

function within(value: number, max: number): number {
  if (value < 0 || value > max) throw refusal('InvalidArgument');
  return value;
}

function asFontSize(value: unknown): number {
  const size = within(asNumber(value), 409);
  if (size < 1) throw refusal('InvalidArgument');
  return size;
}

function asIndent(value: unknown): number {
  return within(asCount(value), 250);
}
