/// <reference types="@microsoft/office-js/dist/office" />
import type { Later } from '../../actions/later';
import { runExcel } from './runExcel';

/** What Excel tells of a change, as far as it is looked at; `triggerSource` is told since ExcelApi 1.14. */
type Told = { readonly triggerSource?: string };
type Hear = (told: Told) => Promise<void>;
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** How long a burst of changes has to be over before it is told, and how long until a busy Excel is asked again. */
const QUIET = 300;
const AGAIN = 5000;

/**
 * Calls listeners once after each burst of changes a person has made: cells, rows and columns, sheets added and
 * deleted, formulas with new values. Excel keeps quiet about our own writes; what it tells while one is under way is
 * taken for ours unless it says otherwise. Not told, below ExcelApi 1.17: sheets renamed and moved. The result takes
 * a listener and returns how to stop it.
 */
export function changes(isWriting: () => boolean, later: Later): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let callOff = () => {};
  const tell = () => {
    for (const call of listeners) call();
  };
  const watch = watcher(async ({ triggerSource }) => {
    if (triggerSource === 'ThisLocalAddin' || (isWriting() && triggerSource === undefined)) return;
    callOff();
    callOff = later(tell, QUIET);
  }, later);
  return (listener) => {
    // A function of its own, so that a listener given twice is stopped once at a time.
    const call = () => listener();
    listeners.add(call);
    watch(true);
    return () => {
      listeners.delete(call);
      watch(listeners.size > 0);
    };
  };
}

/** Registers in Excel as long as that is wanted, one step after the other: an earlier end never ends a later start. */
function watcher(hear: Hear, later: Later): (isWanted: boolean) => void {
  let isWanted = false;
  let handlers: readonly Handler[] = [];
  let last = Promise.resolve();
  const step = async () => {
    if (isWanted === handlers.length > 0) return;
    const old = handlers;
    handlers = [];
    if (isWanted) handlers = await addHandlers(hear);
    else await removeHandlers(old);
  };
  // Until the workbook is watched it can be used all the same.
  const follow = () => {
    last = last.then(step).catch(() => void later(follow, AGAIN));
  };
  return (wanted) => {
    isWanted = wanted;
    follow();
  };
}

function addHandlers(hear: Hear): Promise<Handler[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(hear),
      worksheets.onAdded.add(() => hear({})),
      worksheets.onDeleted.add(() => hear({})),
      worksheets.onCalculated.add(() => hear({})),
    ];
    await context.sync();
    return handlers as Handler[];
  });
}

/** Handlers belong to the context they were added in. */
function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const context = handlers[0]!.context as Excel.RequestContext;
  return runExcel(async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }, context);
}
