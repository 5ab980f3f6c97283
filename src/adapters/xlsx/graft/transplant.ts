import type { StylesGraft } from './stylesGraft';

/** A cell as our writer writes it: its address, what else its tag says, and a whole number it holds. */
const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(\/?>)(?:<v>(\d+)<\/v>)?/g;
const RULE = /(<cfRule [^>]*dxfId=")(\d+)"/g;

/**
 * A worksheet part of ours as it stands in another workbook: its looks are numbered as there, its texts stand in the
 * cells, and it is not the chosen tab. `root` rewrites its root tag (strict files have namespaces of their own).
 */
export function transplanted(
  text: string,
  strings: readonly string[],
  styles: StylesGraft,
  root: (tag: string) => string,
): string {
  return text
    .replace(/<worksheet[^>]*>/, root)
    .replace(/(<sheetView [^>]*?) tabSelected="(?:1|true)"/, '$1')
    .replace(RULE, (_, start: string, id: string) => `${start}${styles.differential(Number(id))}"`)
    .replace(CELL, (_, address: string, facts: string, end: string, number?: string) => {
      // Also a cell of no look of its own: the other workbook's plain one may have another font.
      const style = / s="(\d+)"/.exec(facts)?.[1] ?? '0';
      const others = facts.replace(/ s="\d+"/, '').replace(/ t="s"/, ' t="inlineStr"');
      const start = `<c r="${address}" s="${styles.cellFormat(Number(style))}"${others}${end}`;
      if (number === undefined) return start;
      return start + (facts.includes(' t="s"') ? `<is>${strings[Number(number)]!}</is>` : `<v>${number}</v>`);
    });
}
