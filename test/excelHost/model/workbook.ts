import { isSameSheetName } from '../../../src/core/sheet/snapshot';
import { Calculator } from '../calculation/calculator';
import { renameSheets } from '../calculation/formulaText';
import { refusal } from '../protocol/excelError';
import { GRID } from './area';
import type { Culture } from './culture';
import { Events } from './events';
import { Sheet } from './sheet';
import { assertSheetName } from './sheetNames';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** An open workbook: its sheets in tab order, and everything the application knows about it. */
export class Workbook {
  readonly name = 'Book1.xlsx';
  readonly sheets: Sheet[] = [];
  readonly events = new Events();
  calculationMode: CalculationMode = 'Automatic';
  /** A structure protected against adding, deleting, renaming, hiding and moving sheets. */
  isStructureProtected = false;
  /** Opened for reading only, as `workbook.readOnly` tells. */
  isReadOnly = false;
  #active: Sheet | undefined;
  #lastId = 0;
  #isStale = false;
  #isSuspended = false;
  /** Changes were made while calculation was suspended. */
  #isDeferred = false;
  readonly #calculator = new Calculator();

  constructor(
    readonly culture: Culture,
    /** Decides the year of dates typed without one. */
    readonly today: Date,
  ) {}

  get active(): Sheet {
    const sheet = this.#active ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (!sheet) throw new Error('a workbook without a visible sheet');
    return sheet;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw refusal('InvalidOperation');
    if (this.active === sheet) return;
    this.events.emit('deactivated', this.active.id, {});
    this.#active = sheet;
    this.events.emit('activated', sheet.id, {});
  }

  findSheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === nameOrId || isSameSheetName(name, nameOrId));
  }

  /** An id as Excel forms them, unique in the workbook. */
  nextId(): string {
    return `{${String(++this.#lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  /** Adds an empty sheet at a place in tab order, at the end when none is given. */
  addSheet(name?: string, place = this.sheets.length): Sheet {
    this.assertStructure();
    const sheet = new Sheet(this.nextId(), '');
    sheet.name = assertSheetName(this, name ?? this.#freeName());
    this.sheets.splice(place, 0, sheet);
    this.#calculator.sheetAdded(sheet);
    this.events.emit('added', sheet.id, { source: 'Local' });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.assertStructure();
    const before = sheet.name;
    sheet.name = assertSheetName(this, name, sheet);
    this.#calculator.sheetRenamed(sheet);
    this.#rewriteFormulas((one) => (isSameSheetName(one, before) ? name : one));
  }

  /** Deletes a sheet; formulas that referred to it become #REF!. */
  deleteSheet(sheet: Sheet): void {
    this.assertStructure();
    if (sheet.visibility === 'VeryHidden') throw refusal('InvalidOperation');
    this.assertNotLastVisible(sheet);
    if (this.#active === sheet) this.#active = undefined;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.#rewriteFormulas((one) => (isSameSheetName(one, sheet.name) ? undefined : one));
    this.#calculator.sheetRemoved(sheet);
    this.events.emit('deleted', sheet.id, { source: 'Local' });
  }

  hideSheet(sheet: Sheet, visibility: 'Hidden' | 'VeryHidden'): void {
    this.assertNotLastVisible(sheet);
    if (this.#active === sheet) this.#active = undefined;
    sheet.visibility = visibility;
  }

  assertStructure(): void {
    if (this.isStructureProtected) throw refusal('AccessDenied');
  }

  assertNotLastVisible(sheet: Sheet): void {
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (others.length === 0) throw refusal('InvalidOperation');
  }

  contentChanged(sheet: Sheet, row: number, col: number): void {
    this.#isStale = true;
    this.#isDeferred = this.#isSuspended;
    this.#calculator.contentChanged(sheet, row, col);
  }

  /** Brings formulas up to date where Excel would have by now: automatic calculation that is not suspended. */
  refresh(): void {
    if (this.calculationMode !== 'Manual' && !this.#isDeferred) this.calculate();
  }

  /** Calculates what has changed. */
  calculate(): void {
    if (this.#isStale) this.calculateFully();
  }

  /** Calculates everything, also what was stored with the file. */
  calculateFully(): void {
    this.#isStale = false;
    this.#isDeferred = false;
    for (const sheet of this.#calculator.calculate(this.sheets)) {
      this.events.emit('calculated', sheet.id, { address: '' });
    }
  }

  /** Until the batch ends. What is written meanwhile stays uncalculated until something asks for it or writes again. */
  suspendCalculation(): void {
    this.#isSuspended = true;
  }

  get isCalculated(): boolean {
    return !this.#isStale;
  }

  /** The end of a batch ends the suspension; whoever listens to calculations is told now. */
  endBatch(): void {
    this.#isSuspended = false;
    if (this.events.isHeard('calculated')) this.refresh();
  }

  #rewriteFormulas(rename: (name: string) => string | undefined): void {
    for (const sheet of this.sheets) {
      sheet.grid.visit(GRID, (cell, row, col) => {
        const { content } = cell;
        if (content?.formula === undefined) return;
        const formula = renameSheets(content.formula, rename);
        if (formula === content.formula) return;
        cell.content = { ...content, formula };
        this.contentChanged(sheet, row, col);
      });
    }
  }

  #freeName(): string {
    for (let n = 1; ; n++) if (!this.findSheet(`Sheet${n}`)) return `Sheet${n}`;
  }
}
