import { dice, seedOf } from './dice';

describe('dice', () => {
  const throws = (seed: number) => {
    const roll = dice(seed);
    return Array.from({ length: 20 }, () => roll.whole(1, 6));
  };

  it('fall the same for the same seed and otherwise for another', () => {
    expect(throws(1)).toEqual(throws(1));
    expect(throws(1)).not.toEqual(throws(2));
  });

  it('show every side and no other', () => {
    const roll = dice(3);
    const sides = Array.from({ length: 500 }, () => roll.whole(1, 6));
    expect([...new Set(sides)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('lose nothing in shuffling', () => {
    expect(dice(4).shuffle(['a', 'b', 'c', 'd']).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('give each name a seed of its own', () => {
    const seeds = [seedOf('text.plain', 1), seedOf('text.space', 1), seedOf('text.plain', 2)];
    expect(new Set(seeds).size).toBe(3);
  });
});
