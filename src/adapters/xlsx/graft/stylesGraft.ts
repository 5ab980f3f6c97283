import { formatCode, formatId } from '../numberFormats';
import { withAttributes } from '../patch/markup';
import { Splices } from '../patch/splices';
import type { StyleTables } from './styleTables';

/** Ids below belong to formats that every program knows. */
const FIRST_OWN_ID = 164;

/** Whatever the host's own style says, what was planned counts. */
const APPLIED = { applyNumberFormat: '1', applyFont: '1', applyFill: '1', applyBorder: '1' };

/**
 * Brings the looks of one styles part (`from`, written here) into another (`to`): everything that is there keeps
 * its number, so that no cell of the old sheets changes its look.
 */
export class StylesGraft {
  private readonly looks = new Map<number, number>();
  private readonly codes: Map<number, string>;

  constructor(
    private readonly source: string,
    private readonly to: StyleTables,
    private readonly from: StyleTables,
  ) {
    this.codes = new Map(to.codes);
  }

  /** The number here of a cell format there. */
  cellFormat(index: number): number {
    const known = this.looks.get(index);
    if (known !== undefined) return known;
    const xf = this.from.tables.cellXfs.entries[index]!;
    const end = xf.indexOf('>') + 1;
    const number = (attribute: string) => Number(new RegExp(`\\s${attribute}="(\\d+)"`).exec(xf)![1]);
    const tag = withAttributes(xf.slice(0, end), {
      numFmtId: `${this.formatId(number('numFmtId'))}`,
      fontId: `${this.entry('fonts', number('fontId'))}`,
      fillId: `${this.fill(number('fillId'))}`,
      borderId: `${this.entry('borders', number('borderId'))}`,
      ...APPLIED,
    });
    const look = this.to.tables.cellXfs.indexOf(this.spelled(tag + xf.slice(end)));
    this.looks.set(index, look);
    return look;
  }

  /** The number here of what a conditional format there changes. */
  differential(index: number): number {
    return this.entry('dxfs', index);
  }

  /** The part's text. */
  text(): string {
    const splices = new Splices(this.source);
    for (const table of Object.values(this.to.tables)) table.write(splices);
    return splices.apply();
  }

  /** The first two fills have a meaning of their own in Excel, none and dots, in every file. */
  private fill(index: number): number {
    const { fills } = this.to.tables;
    for (const text of this.from.tables.fills.entries.slice(fills.entries.length, 2)) {
      fills.indexOf(this.spelled(text));
    }
    return index < 2 ? index : this.entry('fills', index);
  }

  private entry(name: 'fonts' | 'fills' | 'borders' | 'dxfs', index: number): number {
    return this.to.tables[name].indexOf(this.spelled(this.from.tables[name].entries[index]!));
  }

  private formatId(id: number): number {
    const code = formatCode(id, this.from.codes);
    if (code === undefined) return 0;
    const own = [...this.codes].find(([, other]) => other === code)?.[0] ?? formatId(code, this.codes);
    if (own !== undefined) return own;
    const added = Math.max(FIRST_OWN_ID - 1, ...this.codes.keys()) + 1;
    this.codes.set(added, code);
    const text = withAttributes('<numFmt/>', { numFmtId: `${added}`, formatCode: code });
    this.to.tables.numFmts.indexOf(this.spelled(text));
    return added;
  }

  /** An entry written here, with names as the other part spells them. */
  private spelled(text: string): string {
    return text.replace(/<(\/?)(?=\w)/g, `<$1${this.to.prefix}`);
  }
}
