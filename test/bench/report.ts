import type { MeasuredCase } from './bench';
import type { Count } from './benchCase';
import { isBusy, type Machine } from './machine';
import type { Spread } from './statistics';

/** Three figures that count: 0.0712, 1.24, 35.6, 1240. */
export function formatFigure(value: number): string {
  return value >= 100 ? `${Math.round(value)}` : `${Number(value.toPrecision(3))}`;
}

export function describeMachine(machine: Machine): string {
  const { processor, processors, platform, node, load } = machine;
  const line = `${processor} × ${processors}, ${platform}, Node ${node}, load ${load.toFixed(1)}`;
  const warning =
    'Other programs are at work: times are longer than they need be, ratios hold with a wider spread.';
  return isBusy(machine) ? `${line}\n${warning}` : line;
}

/** The ratios with the middle half of the rounds, then the times they come from. */
export function describeCase(measured: MeasuredCase): string {
  const { title, rounds, ratios, counts, times } = measured;
  const lines = [
    ...ratios.map(({ what, against, ratio }) => lineOf(ratio, what, against)),
    ...counts.map(countLine),
  ];
  const widths = [0, 1].map((col) => Math.max(...lines.map((line) => line[col]!.length)));
  const table = lines.map(
    ([figure, spread, words]) => `  ${figure!.padStart(widths[0]!)}  ${spread!.padEnd(widths[1]!)}  ${words}`,
  );
  const ms = Object.entries(times).map(([name, { median }]) => `${name} ${formatFigure(median)}`);
  const from =
    ms.length > 0 ? [`  (ms of processor time each, median of ${rounds} rounds: ${ms.join('; ')})`] : [];
  return [title, ...table, ...from, ''].join('\n');
}

function lineOf({ median, low, high }: Spread, what: string, against: string): string[] {
  const spread = `${formatFigure(low)}–${formatFigure(high)}`;
  return [formatFigure(median), spread, `${what} / ${against}`];
}

const countLine = ({ what, value, against }: Count) => [formatFigure(value), 'exact', `${what} / ${against}`];
