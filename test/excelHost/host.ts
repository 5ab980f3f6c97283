import { workbook as workbookType } from './api/workbook';
import { type Fault, Faults } from './faults';
import type { EventEntry } from './model/events';
import type { Workbook } from './model/workbook';
import type { ApiObject } from './protocol/apiType';
import { runBatch } from './protocol/batch';
import { refusal } from './protocol/excelError';
import { References } from './protocol/references';
import { ActionType, type RequestBody, type ResponseBody } from './protocol/wire';
import { Stats } from './stats';

/** Excel on the web takes and gives 5 MB at a time; the desktop has no such limit. */
const WEB_LIMIT = 5 * 1024 * 1024;

/** The library asks that a request wait until the person has left the cell they are editing. */
const DELAY_FOR_CELL_EDIT = 64;

export type Platform = 'web' | 'desktop';

export type Answer = { readonly fault: Fault } | { readonly text: string };

/** The application behind a transport: takes batches as text and answers them, one after the other. */
export class Host {
  readonly stats = new Stats();
  readonly faults = new Faults();
  readonly #references = new References();
  readonly #root: ApiObject;
  #isEditing = false;
  #waiting: (() => void)[] = [];
  #tell: ((entries: readonly EventEntry[]) => void) | undefined;

  constructor(
    readonly model: Workbook,
    private readonly platform: Platform,
  ) {
    this.#root = workbookType(model);
  }

  /** Answers a request body; later, when a cell is being edited and the request agrees to wait. */
  receive(text: string, flags: number, answer: (answer: Answer) => void): void {
    if (this.#isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.#waiting.push(() => answer(this.#process(text)));
    } else answer(this.#process(text));
  }

  onEvents(tell: (entries: readonly EventEntry[]) => void): void {
    this.#tell = tell;
  }

  /** Sends the events that have come up to the client. */
  flushEvents(): void {
    const entries = this.model.events.take();
    if (entries.length > 0) this.#tell?.(entries);
  }

  startEditing(): void {
    this.#isEditing = true;
  }

  finishEditing(): void {
    this.#isEditing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const run of waiting) run();
  }

  /** References the client holds. */
  get referenceCount(): number {
    return this.#references.size;
  }

  #process(text: string): Answer {
    const body = JSON.parse(text) as RequestBody;
    const requestBytes = Buffer.byteLength(text);
    const fault = this.#faultOf(requestBytes);
    const response = fault ? undefined : this.#run(body);
    const responseText = JSON.stringify(response ?? {});
    const responseBytes = Buffer.byteLength(responseText);
    this.stats.add({ isCleanup: isCleanup(body), requestBytes, responseBytes, actions: body.Actions.length });
    if (fault) return { fault };
    // What the batch did stays done: only the answer is lost.
    if (this.platform === 'web' && responseBytes > WEB_LIMIT) return { fault: 'responseTooLarge' };
    return { text: responseText };
  }

  #faultOf(requestBytes: number): Fault | undefined {
    if (this.#isEditing) return 'cellEdit';
    if (this.platform === 'web' && requestBytes > WEB_LIMIT) return 'requestTooLarge';
    return this.faults.takeRequest();
  }

  #run(body: RequestBody): ResponseBody {
    const response = runBatch(body, this.#root, this.#references, (member) => {
      const due = this.faults.takeAction(member);
      if (due) throw refusal(due.code ?? 'GeneralException');
    });
    this.model.endBatch();
    return response;
  }
}

function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === '_RemoveReference',
  );
}
