/// <reference types="@microsoft/office-js/dist/office" />
import { formatRange, type Range } from '../../core/sheet/address';
import type { CellStyle } from '../../core/sheet/plan';
import { type Step, step } from './steps';
import type { StyleBlock } from './styleBlocks';

/** Characters of one list of areas; Excel takes 8,192. */
const MAX_ADDRESSES = 2000;

/** The font of every cell, as in the files we write. */
const BASE_FONT = { name: 'Times New Roman', size: 11 };

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Number formats and borders only a single range has. */
type AreaKey = Exclude<keyof CellStyle, 'numberFormat' | 'border'>;

const LOOKS: {
  readonly [K in AreaKey]: (value: NonNullable<CellStyle[K]>) => Excel.Interfaces.RangeFormatUpdateData;
} = {
  font: (name) => ({ font: { name } }),
  bold: (bold) => ({ font: { bold } }),
  italic: (italic) => ({ font: { italic } }),
  underline: (underline) => ({ font: { underline: underline ? 'Single' : 'None' } }),
  size: (size) => ({ font: { size } }),
  color: (color) => ({ font: { color: `#${color}` } }),
  fill: (fill) => ({ fill: { color: `#${fill}` } }),
  horizontal: (horizontal) => ({ horizontalAlignment: HORIZONTAL[horizontal] }),
  vertical: (vertical) => ({ verticalAlignment: VERTICAL[vertical] }),
  wrap: (wrapText) => ({ wrapText }),
  indent: (indentLevel) => ({ indentLevel }),
  locked: (locked) => ({ protection: { locked } }),
};

/** The base font of all a sheet holds. */
export function fontSteps(extent: Range, sheet: string): Step[] {
  return [
    step(({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(formatRange(extent)).format.font.set(BASE_FONT);
    }),
  ];
}

/** Looks by property and value, one call for all areas that have it. */
export function formatSteps(blocks: readonly StyleBlock[], sheet: string): Step[] {
  return blocks.flatMap((block): Step[] => {
    if (block.key === 'numberFormat') return numberFormatSteps(block.ranges, block.value, sheet);
    if (block.key === 'border') return block.value === 'thin' ? borderSteps(block.ranges, sheet) : [];
    const look = LOOKS[block.key](block.value as never);
    return addressLists(block.ranges).map((addresses) =>
      step(
        ({ workbook }) => {
          workbook.worksheets.getItem(sheet).getRanges(addresses).format.set(look);
        },
        addresses,
        2,
      ),
    );
  });
}

/** Lists of addresses such as `A1:B2,D4`, as long as Excel takes them. */
export function addressLists(ranges: readonly Range[]): string[] {
  const lists: string[] = [];
  for (const address of ranges.map((range) => formatRange(range))) {
    const longer = lists.length > 0 ? `${lists.at(-1)},${address}` : address;
    if (lists.length > 0 && longer.length <= MAX_ADDRESSES) lists[lists.length - 1] = longer;
    else lists.push(address);
  }
  return lists;
}

function numberFormatSteps(ranges: readonly Range[], code: string, sheet: string): Step[] {
  return ranges.map((range) =>
    step(({ workbook }) => {
      // One code goes to all cells of the range, though the typings know arrays only.
      Object.assign(workbook.worksheets.getItem(sheet).getRange(formatRange(range)), { numberFormat: code });
    }),
  );
}

function borderSteps(ranges: readonly Range[], sheet: string): Step[] {
  return ranges.map((range) =>
    step(
      ({ workbook }) => {
        const { borders } = workbook.worksheets.getItem(sheet).getRange(formatRange(range)).format;
        for (const side of sidesOf(range)) borders.getItem(side).style = 'Continuous';
      },
      '',
      7,
    ),
  );
}

/** A range of one row or column has no lines inside it that way. */
function sidesOf({ from, to }: Range) {
  return [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(to.row > from.row ? (['InsideHorizontal'] as const) : []),
    ...(to.col > from.col ? (['InsideVertical'] as const) : []),
  ];
}
