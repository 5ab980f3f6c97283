import type { Later } from '../../../src/actions/later';

/** A timer that runs when the test says so. */
export function handTimer() {
  let waiting: { readonly work: () => void; readonly milliseconds: number }[] = [];
  const later: Later = (work, milliseconds) => {
    const one = { work, milliseconds };
    waiting.push(one);
    return () => {
      waiting = waiting.filter((other) => other !== one);
    };
  };
  return {
    later,
    /** Lets so many milliseconds pass: runs what was to be done within them. */
    pass: (milliseconds: number) => {
      const due = waiting.filter((one) => one.milliseconds <= milliseconds);
      waiting = waiting.filter((one) => !due.includes(one));
      for (const { work } of due) work();
    },
  };
}
