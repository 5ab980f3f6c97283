/// <reference types="@microsoft/office-js/dist/office" />

/** Something queued for Excel, and about how many bytes it takes in the request. */
export type Step = { readonly bytes: number; readonly queue: (context: Excel.RequestContext) => void };

/** One request: Excel on the web takes 5 MB, and a smaller one leaves the person's screen alive. */
const BYTES_AT_ONCE = 900_000;

/** What the library adds to a call: its object paths and the reference it keeps. */
const BYTES_PER_CALL = 700;

const encoder = new TextEncoder();

/** A step of a few calls; `payload` is what they send along. */
export function step(queue: Step['queue'], payload: unknown = '', calls = 1): Step {
  return { bytes: calls * BYTES_PER_CALL + encoder.encode(JSON.stringify(payload)).length, queue };
}

/** Runs steps in order, in as few syncs as their size allows, without calculating or painting in between. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let bytes = 0;
  for (const { bytes: more, queue } of steps) {
    if (bytes > 0 && bytes + more > BYTES_AT_ONCE) {
      await context.sync();
      bytes = 0;
    }
    if (bytes === 0) suspend(context);
    queue(context);
    bytes += more;
  }
  if (bytes > 0) await context.sync();
}

/** Both last until the next sync, so nothing is left switched off when an application is cut short. */
function suspend({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
}
