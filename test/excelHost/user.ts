import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { Host } from './host';
import { parseArea } from './model/area';
import { copyIn } from './model/openWorkbook';
import { selectArea } from './model/selection';
import type { Sheet } from './model/sheet';
import { writeCells } from './model/writeCells';

/** The person at the keyboard: what they do reaches the workbook without the API and the add-in as events. */
export class User {
  constructor(private readonly host: Host) {}

  /** Types into a cell or, with an array, pastes over a range: validations are not asked, as Excel does not ask them when pasting. */
  enter(sheet: string, address: string, value: unknown): void {
    writeCells(this.host.model, this.#sheet(sheet), areaAt(address), value, 'values', 'person');
    this.host.flushEvents();
  }

  select(sheet: string, address: string): void {
    selectArea(this.host.model, this.#sheet(sheet), areaAt(address));
    this.host.flushEvents();
  }

  /** Copies the sheets of another workbook to the end of this one. */
  copyFrom({ sheets }: WorkbookSnapshot): void {
    for (const sheet of sheets) copyIn(this.host.model, sheet);
    this.host.flushEvents();
  }

  addSheet(name: string): void {
    this.host.model.addSheet(name);
    this.host.flushEvents();
  }

  /** F9. */
  calculate(): void {
    this.host.model.calculate();
    this.host.flushEvents();
  }

  rename(sheet: string, name: string): void {
    this.host.model.renameSheet(this.#sheet(sheet), name);
  }

  deleteSheet(sheet: string): void {
    this.host.model.deleteSheet(this.#sheet(sheet));
    this.host.flushEvents();
  }

  /** Begins to edit a cell: Excel refuses what does not agree to wait. */
  startEditing(): void {
    this.host.startEditing();
  }

  finishEditing(): void {
    this.host.finishEditing();
  }

  #sheet(name: string): Sheet {
    const sheet = this.host.model.findSheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

function areaAt(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`no address ${address}`);
  return area;
}
