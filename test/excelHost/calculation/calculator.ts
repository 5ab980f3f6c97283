import type { Model } from '@ironcalc/wasm';
import { GRID } from '../model/area';
import type { Content } from '../model/grid';
import type { Sheet } from '../model/sheet';
import { calculated, enter, newEngine } from './engine';

/** Keeps the calculation engine in step with the sheets and brings its results back into their cells. */
export class Calculator {
  #engine: Model | undefined;
  /** Sheet ids in the engine's own order, which is not that of the tabs. */
  #order: string[] = [];
  #pending: { readonly sheet: Sheet; readonly row: number; readonly col: number }[] = [];

  contentChanged(sheet: Sheet, row: number, col: number): void {
    if (this.#engine) this.#pending.push({ sheet, row, col });
  }

  sheetAdded(sheet: Sheet): void {
    if (!this.#engine) return;
    this.#addSheet(this.#engine, sheet);
  }

  sheetRenamed(sheet: Sheet): void {
    this.#flush();
    this.#engine?.renameSheet(this.#order.indexOf(sheet.id), sheet.name);
  }

  sheetRemoved(sheet: Sheet): void {
    this.#flush();
    const index = this.#order.indexOf(sheet.id);
    if (index < 0) return;
    this.#engine?.deleteSheet(index);
    this.#order.splice(index, 1);
  }

  /** Calculates everything; returns the sheets where a formula's value changed. */
  calculate(sheets: readonly Sheet[]): Sheet[] {
    this.#engine ??= this.#load(sheets);
    this.#flush();
    this.#engine.evaluate();
    return sheets.filter((sheet) => this.#bringBack(this.#engine!, sheet));
  }

  #load(sheets: readonly Sheet[]): Model {
    const engine = newEngine();
    for (const sheet of sheets) this.#addSheet(engine, sheet);
    return engine;
  }

  /** All sheets come before their cells: a formula naming a sheet the engine lacks would stay #REF!. */
  #addSheet(engine: Model, sheet: Sheet): void {
    if (this.#order.length > 0) engine.newSheet();
    this.#order.push(sheet.id);
    engine.renameSheet(this.#order.length - 1, sheet.name);
    sheet.grid.visit(GRID, (cell, row, col) => {
      if (cell.content) this.#pending.push({ sheet, row, col });
    });
  }

  #flush(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const { sheet, row, col } of pending) {
      const index = this.#order.indexOf(sheet.id);
      if (index >= 0) enter(this.#engine!, index, row, col, inputOf(sheet.grid.at(row, col)?.content));
    }
  }

  #bringBack(engine: Model, sheet: Sheet): boolean {
    const index = this.#order.indexOf(sheet.id);
    let changed = false;
    sheet.grid.visit(GRID, (cell, row, col) => {
      const { content } = cell;
      if (content?.formula === undefined) return;
      const value = calculated(engine, index, row, col);
      if (JSON.stringify(value) === JSON.stringify(content.value)) return;
      cell.content = { value, formula: content.formula };
      changed = true;
    });
    return changed;
  }
}

function inputOf(content: Content | undefined) {
  if (!content) return null;
  return content.formula === undefined ? content.value : { formula: content.formula };
}
