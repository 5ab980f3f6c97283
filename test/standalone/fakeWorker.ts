import type { WorkerPort } from '../../src/standalone/xlsxInWorker';
import { answerXlsx, type XlsxRequest } from '../../src/standalone/xlsxJob';

/** Workers that do the real jobs in this process, on copies of what they are sent as real ones are. */
export function fakeWorkers() {
  const log: string[] = [];
  let isHeld = false;
  const held: (() => void)[] = [];

  function start(): WorkerPort {
    log.push('start');
    let isEnded = false;
    const port: WorkerPort = {
      onmessage: null,
      onerror: null,
      terminate() {
        isEnded = true;
        log.push('end');
      },
      postMessage(request: XlsxRequest) {
        log.push(request.job.kind === 'receive' ? `receive ${request.job.name}` : request.job.kind);
        const sent = structuredClone(request);
        const work = async () => {
          const answer = structuredClone(await answerXlsx(sent));
          if (!isEnded) port.onmessage?.call(port as Worker, { data: answer } as MessageEvent);
        };
        if (isHeld) held.push(work);
        else void work();
      },
    };
    ports.push(port);
    return port;
  }
  const ports: WorkerPort[] = [];
  return {
    start,
    log,
    /** What is asked for from now on waits. */
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const work of held.splice(0)) work();
    },
    /** The newest worker breaks down, as when its script cannot be loaded. */
    breakDown: (message: string) => {
      const event = { message, preventDefault: () => log.push('handled') } as unknown as ErrorEvent;
      ports.at(-1)!.onerror?.call(ports.at(-1) as Worker, event);
    },
  };
}
