import { isEntireColumns, isEntireRows } from '../model/area';
import type { HeaderFooter, PageSettings } from '../model/page';
import { type ApiObject, defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asBag, asFlag, asNumber, asOneOf, asText } from './arguments';
import { areaArgument, areaOf, assertOpen, type SheetPlace } from './place';
import { range } from './range';
import { rangeAreas } from './rangeAreas';

type Setting = keyof PageSettings;

function setting(name: Setting, parse: (value: unknown) => unknown) {
  return {
    get: ({ sheet }: SheetPlace) => sheet.page[name] ?? null,
    set: ({ sheet }: SheetPlace, value: unknown) => {
      sheet.page = { ...sheet.page, [name]: parse(value) };
    },
  };
}

/** Points, inches or centimetres to points. */
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const satisfies readonly (keyof HeaderFooter)[];

/** Excel.HeaderFooter */
const headerFooter = defineType<SheetPlace>('HeaderFooter', {
  guard: assertOpen,
  scalars: Object.fromEntries(
    PLACES.map((place) => [
      place,
      {
        get: ({ sheet }: SheetPlace) => sheet.page.headersFooters[place],
        set: ({ sheet }: SheetPlace, value: unknown) => {
          sheet.page.headersFooters[place] = asText(value);
        },
      },
    ]),
  ),
});

/** Excel.HeaderFooterGroup: the one of all pages. */
const headersFooters = defineType<SheetPlace>('HeaderFooterGroup', {
  guard: assertOpen,
  scalars: { state: { get: () => 'Default' } },
  links: { defaultForAllPages: (place) => headerFooter(place) },
});

/** Excel.PageLayout */
export const pageLayout = defineType<SheetPlace>('PageLayout', {
  guard: assertOpen,
  scalars: {
    orientation: setting('orientation', (value) => asOneOf(value, ['Portrait', 'Landscape'])),
    paperSize: setting('paperSize', asText),
    printOrder: setting('printOrder', (value) => asOneOf(value, ['DownThenOver', 'OverThenDown'])),
    blackAndWhite: setting('blackAndWhite', asFlag),
    centerHorizontally: setting('centerHorizontally', asFlag),
    centerVertically: setting('centerVertically', asFlag),
    draftMode: setting('draftMode', asFlag),
    printGridlines: setting('printGridlines', asFlag),
    printHeadings: setting('printHeadings', asFlag),
    leftMargin: setting('leftMargin', asNumber),
    rightMargin: setting('rightMargin', asNumber),
    topMargin: setting('topMargin', asNumber),
    bottomMargin: setting('bottomMargin', asNumber),
    headerMargin: setting('headerMargin', asNumber),
    footerMargin: setting('footerMargin', asNumber),
    zoom: setting('zoom', asZoom),
  },
  links: { headersFooters: (place) => headersFooters(place) },
  methods: {
    setPrintArea: ({ sheet }, given) => {
      sheet.page.printArea = [areaArgument(given, sheet)];
    },
    getPrintAreaOrNullObject: (place) =>
      place.sheet.page.printArea.length > 0
        ? rangeAreas({ ...place, areas: place.sheet.page.printArea })
        : null,
    setPrintTitleRows: ({ sheet }, given) => {
      const area = typeof given === 'string' ? areaOf(given) : areaArgument(given, sheet);
      if (!isEntireRows(area)) throw refusal('InvalidArgument');
      sheet.page.titleRows = area;
    },
    getPrintTitleRowsOrNullObject: (place) => rangeOrNull(place, place.sheet.page.titleRows),
    setPrintTitleColumns: ({ sheet }, given) => {
      const area = areaArgument(given, sheet);
      if (!isEntireColumns(area)) throw refusal('InvalidArgument');
      sheet.page.titleColumns = area;
    },
    getPrintTitleColumnsOrNullObject: (place) => rangeOrNull(place, place.sheet.page.titleColumns),
    setPrintMargins: ({ sheet }, unit, margins) => {
      const factor = POINTS[asText(unit)];
      if (!factor) throw refusal('InvalidArgument');
      const given = asBag(margins);
      const set = MARGINS.filter((side) => given[side] !== undefined);
      const points = set.map((side) => [`${side}Margin`, asNumber(given[side]) * factor]);
      sheet.page = { ...sheet.page, ...Object.fromEntries(points) };
    },
  },
});

function rangeOrNull(place: SheetPlace, area: PageSettings['titleRows']): ApiObject | null {
  return area ? range({ ...place, area }) : null;
}

/** Either a scale or a number of pages; both together Excel refuses. */
function asZoom(value: unknown): unknown {
  const { scale, horizontalFitToPages, verticalFitToPages } = asBag(value);
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  if ((scale !== undefined && scale !== null) === fits) throw refusal('InvalidArgument');
  return value;
}
