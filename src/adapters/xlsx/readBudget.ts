import type { ReadLimits } from './readLimits';
import { refuseLarge } from './unreadable';

/** What all sheets of one workbook may take together; each count throws `tooLarge` when it passes its limit. */
export class ReadBudget {
  private cells = 0;
  private merges = 0;
  private formulaText = 0;

  constructor(private readonly limits: ReadLimits) {}

  takeCell(part: string): void {
    if (++this.cells > this.limits.cells) refuseLarge(this.limits, 'cells', part);
  }

  takeMerge(part: string): void {
    if (++this.merges > this.limits.merges) refuseLarge(this.limits, 'merges', part);
  }

  takeFormula(text: string, part: string): void {
    this.formulaText += text.length;
    if (this.formulaText > this.limits.formulaText) refuseLarge(this.limits, 'formulaText', part);
  }
}
