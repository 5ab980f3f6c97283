import type { Area } from '../model/area';
import { assertPermitted } from '../model/protection';
import { type Edge, isSameProperty, NO_EDGE } from '../model/style';
import { type ApiObject, defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asColor, asCount, asOneOf } from './arguments';
import { assertOpen, type Place } from './place';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type EdgeKey = 'top' | 'bottom' | 'left' | 'right';
type Segment = { readonly area: Area; readonly key: EdgeKey };

/** The cell edges that make up each side of a range; inner lines belong to the cells on both sides. */
const SIDES: Readonly<Record<string, (area: Area) => Segment[]>> = {
  EdgeTop: (area) => [{ area: rows(area, area.from.row, area.from.row), key: 'top' }],
  EdgeBottom: (area) => [{ area: rows(area, area.to.row, area.to.row), key: 'bottom' }],
  EdgeLeft: (area) => [{ area: cols(area, area.from.col, area.from.col), key: 'left' }],
  EdgeRight: (area) => [{ area: cols(area, area.to.col, area.to.col), key: 'right' }],
  InsideHorizontal: (area) =>
    area.from.row === area.to.row
      ? []
      : [
          { area: rows(area, area.from.row, area.to.row - 1), key: 'bottom' },
          { area: rows(area, area.from.row + 1, area.to.row), key: 'top' },
        ],
  InsideVertical: (area) =>
    area.from.col === area.to.col
      ? []
      : [
          { area: cols(area, area.from.col, area.to.col - 1), key: 'right' },
          { area: cols(area, area.from.col + 1, area.to.col), key: 'left' },
        ],
};

type Side = Place & { readonly side: string };

/** Excel.RangeBorder */
const border = defineType<Side>('RangeBorder', {
  guard: assertOpen,
  identity: ['sideIndex'],
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: part('style', (value) => asOneOf(value, STYLES)),
    // A colour or weight given to a missing line draws it.
    color: part('color', asColor),
    weight: part('weight', (value) => asOneOf(value, WEIGHTS)),
  },
});

/** Excel.RangeBorderCollection */
export const borders = defineType<Place>('RangeBorderCollection', {
  guard: assertOpen,
  scalars: { count: { get: () => Object.keys(SIDES).length } },
  items: (place) => Object.keys(SIDES).map((side) => border({ ...place, side })),
  methods: {
    getItem: (place, side) => border({ ...place, side: asOneOf(side, Object.keys(SIDES)) }),
    getItemAt: (place, index): ApiObject => {
      const side = Object.keys(SIDES)[asCount(index)];
      if (!side) throw refusal('InvalidArgument');
      return border({ ...place, side });
    },
  },
});

function part(name: keyof Edge, parse: (value: unknown) => string) {
  return {
    get: (side: Side) => readPart(side, name),
    set: (side: Side, value: unknown) => writePart(side, { [name]: parse(value) }),
  };
}

/** Null where the edges differ. */
function readPart({ sheet, area, side }: Side, name: keyof Edge): string | null {
  const edges = SIDES[side]!(area).map((segment) => sheet.styles.uniform(segment.area, segment.key));
  const [first = NO_EDGE] = edges;
  return first && edges.every((edge) => isSameProperty(edge, first)) ? first[name] : null;
}

function writePart({ sheet, area, side }: Side, patch: Partial<Edge>): void {
  assertPermitted(sheet, 'allowFormatCells');
  for (const segment of SIDES[side]!(area)) {
    const before = sheet.styles.uniform(segment.area, segment.key) ?? NO_EDGE;
    const drawn = before.style === 'None' ? { ...before, style: 'Continuous' } : before;
    sheet.styles.apply(segment.area, { [segment.key]: { ...drawn, ...patch } });
  }
}

function rows(area: Area, from: number, to: number): Area {
  return { from: { row: from, col: area.from.col }, to: { row: to, col: area.to.col } };
}

function cols(area: Area, from: number, to: number): Area {
  return { from: { row: area.from.row, col: from }, to: { row: area.to.row, col: to } };
}
