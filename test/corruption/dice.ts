/** Throws that are the same for the same seed, so that a copy can be made again. */
export type Dice = {
  /** A number from 0 up to, but not, 1. */
  readonly share: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** A number from `low` to `high`. */
  readonly between: (low: number, high: number) => number;
  /** Whether something of this likelihood happens. */
  readonly happens: (likelihood: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

/** Dice of a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    whole,
    between: (low, high) => low + share() * (high - low),
    happens: (likelihood) => share() < likelihood,
    pick: (choices) => choices[whole(0, choices.length - 1)]!,
    shuffle: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(whole(0, rest.length - 1), 1)[0]!);
    },
  };
}

/** A seed of its own for a name, so that one more operator changes no other's copies. */
export function seedOf(name: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash;
}
