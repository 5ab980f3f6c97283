import { cpus, loadavg } from 'node:os';

export type Machine = {
  readonly processor: string;
  readonly processors: number;
  readonly platform: string;
  readonly node: string;
  /** Programs that wanted to run at once, over the last minute. */
  readonly load: number;
};

export function readMachine(): Machine {
  const found = cpus();
  return {
    processor: found[0]?.model ?? 'unknown',
    processors: found.length,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    load: loadavg()[0]!,
  };
}

/** Whether others want the processors too, so that times say little; ratios still hold, with a wider spread. */
export function isBusy({ load, processors }: Machine): boolean {
  return load > processors / 2;
}
