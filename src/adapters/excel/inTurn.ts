import type { Later } from '../../actions/later';

/** Work on the workbook, one piece after the other: none meets the half of another. */
export type Turns = {
  readonly read: <A extends readonly unknown[], T>(
    work: (...args: A) => Promise<T>,
  ) => (...args: A) => Promise<T>;
  /** The same for work that changes the workbook. */
  readonly write: Turns['read'];
  /** Whether a change of ours is under way or has only just come to its end. */
  readonly isWriting: () => boolean;
};

/** Events that Excel had on the way when a write ended arrive before this many milliseconds have passed. */
const STRAGGLING = 0;

export function turns(later: Later): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let writing = 0;
  const read: Turns['read'] =
    (work) =>
    (...args) => {
      const result = last.then(() => work(...args));
      last = result.catch(() => undefined);
      return result;
    };
  const write: Turns['write'] = (work) =>
    read(async (...args) => {
      writing++;
      try {
        return await work(...args);
      } finally {
        later(() => writing--, STRAGGLING);
      }
    });
  return { read, write, isWriting: () => writing > 0 };
}
