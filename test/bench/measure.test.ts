import type { Work } from './benchCase';
import { measureRounds, type Pace } from './measure';

/** A clock that works move by so many milliseconds, and what was run. */
function handClock() {
  let time = 0;
  const runs: string[] = [];
  const work = (name: string, ms: number, pieces = 1): Work => ({
    pieces,
    run: async () => {
      runs.push(name);
      time += ms;
    },
  });
  return { now: () => time, runs, work };
}

const LIMITS = { warmUp: 0, sample: 1, budget: 0, leastRounds: 1, mostRounds: 9 };
const paceOf = (now: Pace['now'], limits: Partial<Pace>): Pace => ({ now, ...LIMITS, ...limits });

test('a time is that of one piece of one run', async () => {
  const { now, work } = handClock();
  const works = { slow: work('slow', 6), hundred: work('hundred', 250, 100) };
  const rounds = await measureRounds(works, paceOf(now, { sample: 20 }));
  expect(rounds).toEqual([{ slow: 6, hundred: 2.5 }]);
});

test('short works are run until a sample is long enough, after one run to warm up', async () => {
  const { now, work, runs } = handClock();
  await measureRounds({ short: work('short', 6) }, paceOf(now, { sample: 20 }));
  expect(runs).toHaveLength(1 + 4);
});

test('warming up goes on until its time is over', async () => {
  const { now, work, runs } = handClock();
  await measureRounds({ one: work('one', 10) }, paceOf(now, { warmUp: 35 }));
  expect(runs).toHaveLength(4 + 1);
});

test('works are taken forwards and backwards by turns', async () => {
  const { now, work, runs } = handClock();
  const works = { a: work('a', 5), b: work('b', 5) };
  await measureRounds(works, paceOf(now, { leastRounds: 3 }));
  expect(runs.join('')).toBe(['ab', 'ab', 'ba', 'ab'].join(''));
});

test.each([
  // budget in ms of rounds that take 10 each, least, most, rounds made
  [0, 1, 9, 1],
  [0, 5, 9, 5],
  [35, 1, 9, 4],
  [1000, 1, 9, 9],
])('within %d ms, from %d to %d rounds: %d', async (budget, leastRounds, mostRounds, made) => {
  const { now, work } = handClock();
  const rounds = await measureRounds(
    { one: work('one', 10) },
    paceOf(now, { budget, leastRounds, mostRounds }),
  );
  expect(rounds).toHaveLength(made);
});

test('a work no clock notices is run once a sample', async () => {
  const { now, work, runs } = handClock();
  const rounds = await measureRounds({ nothing: work('nothing', 0) }, paceOf(now, {}));
  expect([rounds, runs.length]).toEqual([[{ nothing: 0 }], 2]);
});
