import { answerXlsx, type XlsxRequest } from './xlsxJob';

/** The page's worker: one job after the other, in the order they come. */
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<XlsxRequest>) => {
  last = last.then(async () => postMessage(await answerXlsx(data)));
});
