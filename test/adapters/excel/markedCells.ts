import { addressesOf, formatAddress } from '../../../src/core/sheet/address';
import type { Workbook } from '../../excelHost/model/workbook';

const LOOKS: Readonly<Record<string, string>> = { '#FDE7E9 bold': 'error', '#FFF4CE italic': 'warning' };

/** The cells that a person sees marked, told by their looks: `Hạ Lang F15 error`. */
export function markedCells({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats
      .filter(({ formula }) => /^=N\("phph-mark-\w+"\)=0$/.test(formula))
      .flatMap(({ areas, style: { fill, bold, italic } }) => {
        const look = [fill, bold && 'bold', italic && 'italic'].filter(Boolean).join(' ');
        const cells = areas.flatMap((area) => [...addressesOf(area)].map((cell) => formatAddress(cell)));
        return cells.map((cell) => `${name.normalize('NFC')} ${cell} ${LOOKS[look] ?? look}`);
      }),
  );
}
