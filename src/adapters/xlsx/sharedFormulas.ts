import type { Address } from '../../core/sheet/address';
import { cutFormula, type MovableFormula, moveFormula } from './movableFormula';

type Master = { readonly address: Address; readonly text: string };

/** Characters of formulas kept cut; a cut formula takes some fifty times its text. */
const MAX_KEPT = 250_000;

/** The shared formulas of one sheet by their index: one cell carries the text, the others only point to it. */
export class SharedFormulas {
  private readonly masters = new Map<number, Master>();
  private readonly cut = new Map<Master, MovableFormula>();
  private kept = 0;

  define(index: number, address: Address, text: string): void {
    this.masters.set(index, { address, text });
  }

  /** The formula as it reads in this cell; undefined while no cell has given its text. */
  expand(index: number, { row, col }: Address): string | undefined {
    const master = this.masters.get(index);
    return master && moveFormula(this.piecesOf(master), row - master.address.row, col - master.address.col);
  }

  private piecesOf(master: Master): MovableFormula {
    const known = this.cut.get(master);
    if (known) return known;
    this.kept += master.text.length;
    if (this.kept > MAX_KEPT) {
      this.cut.clear();
      this.kept = master.text.length;
    }
    const pieces = cutFormula(master.text);
    this.cut.set(master, pieces);
    return pieces;
  }
}
