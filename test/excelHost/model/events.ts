/** Event numbers of the protocol, by the library's names of what is registered. */
export const EVENTS = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

export type EventName = keyof typeof EVENTS;

/** What handlers of the whole workbook listen to, in place of a sheet's id. */
export const WORKBOOK_TARGET = 'Workbook';

/** One message to the client: a category for all events, the number, whom it concerns, the arguments as text. */
export type EventEntry = readonly [
  category: 65536,
  type: number,
  target: string,
  message: string,
  id: number,
];

/** Collects events for those who asked for them, until the transport takes them away. */
export class Events {
  /** `runtime.enableEvents`: while false nothing is told and nothing is kept for later. */
  enabled = true;
  readonly #registered = new Set<string>();
  #entries: EventEntry[] = [];

  register(name: EventName, target: string): void {
    this.#registered.add(`${name}:${target}`);
  }

  unregister(name: EventName, target: string): void {
    this.#registered.delete(`${name}:${target}`);
  }

  /** Tells the sheet's own handlers and those of the workbook. */
  emit(name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ worksheetId: sheetId, ...args });
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.#registered.has(`${name}:${target}`));
    this.#entries.push(...targets.map((target): EventEntry => [65536, EVENTS[name], target, message, 0]));
  }

  /** Whether anyone would hear the event. */
  isHeard(name: EventName): boolean {
    return [...this.#registered].some((key) => key.startsWith(`${name}:`));
  }

  take(): EventEntry[] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }
}
