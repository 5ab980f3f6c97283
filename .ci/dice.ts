/** Picks one of a list. */
export type Dice = <T>(choices: readonly T[]) => T;

/** The same throws for the same seed (mulberry32), so that a failure can be seen again. */
export function dice(seed: number): Dice {
  let state = seed;
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return choices[((t ^ (t >>> 14)) >>> 0) % choices.length]!;
  };
}
