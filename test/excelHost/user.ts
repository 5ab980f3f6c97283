import type { Host } from './host';
import { parseArea } from './model/area';
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
