import { EVENTS, type EventName, type Events } from '../model/events';

/** The method names by which the library asks for events: `_RegisterDataChangedEvent` and its opposite. */
export function eventMethods<T>(
  names: readonly EventName[],
  events: (target: T) => Events,
  targetOf: (target: T) => string,
): Record<string, (target: T) => void> {
  const pairs = names.flatMap((name) => {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    return [
      [`_Register${wire}Event`, (target: T) => events(target).register(name, targetOf(target))] as const,
      [`_Unregister${wire}Event`, (target: T) => events(target).unregister(name, targetOf(target))] as const,
    ];
  });
  return Object.fromEntries(pairs);
}

export const WORKBOOK_EVENTS = Object.keys(EVENTS) as EventName[];
export const SHEET_EVENTS = WORKBOOK_EVENTS.filter((name) => name !== 'added' && name !== 'deleted');
