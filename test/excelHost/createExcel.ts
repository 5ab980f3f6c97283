import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { Faults } from './faults';
import { Host, type Platform } from './host';
import { type Library, loadLibrary } from './library';
import { CULTURES, type CultureName } from './model/culture';
import { openWorkbook } from './model/openWorkbook';
import { snapshotOf } from './model/snapshotOf';
import type { Workbook } from './model/workbook';
import type { ApiVersion } from './requirementSets';
import type { Stats } from './stats';
import { nativeBridge } from './transports/nativeBridge';
import { User } from './user';

export type ExcelOptions = {
  /** The open workbook; one with a single empty sheet when absent. */
  readonly workbook?: WorkbookSnapshot;
  readonly apiVersion?: ApiVersion;
  readonly culture?: CultureName;
  readonly platform?: Platform;
  /** Decides the year of dates typed without one. */
  readonly today?: Date;
};

/** Excel with a workbook open, as an add-in sees it, and the means of a test to see and do the rest. */
export type FakeExcel = Library & {
  readonly model: Workbook;
  readonly snapshot: () => WorkbookSnapshot;
  readonly user: User;
  readonly stats: Stats;
  readonly faults: Faults;
  /** References the add-in has not given back. */
  readonly referenceCount: () => number;
  /** Resolves when everything under way has reached the add-in, its event handlers included. */
  readonly settled: () => Promise<void>;
};

const { setTimeout: later } = globalThis;

/** Opens a workbook in an application that no library is joined to yet: a transport does that. */
export function createHost(options: ExcelOptions = {}): Host {
  const { culture = 'vi-VN', platform = 'web', today = new Date(Date.UTC(2024, 10, 22)) } = options;
  return new Host(openWorkbook(options.workbook, CULTURES[culture], today), platform);
}

/** Opens an Excel of its own: a fresh realm of the library, a fresh workbook. */
export function createExcel(options: ExcelOptions = {}): FakeExcel {
  const { culture = 'vi-VN', apiVersion = '1.11', platform = 'web' } = options;
  const host = createHost(options);
  const { model, stats, faults } = host;
  const { Excel, Office, OfficeExtension } = loadLibrary(nativeBridge(host), {
    apiVersion,
    language: culture,
    platform: platform === 'web' ? 'OfficeOnline' : 'PC',
  });
  return {
    Excel,
    Office,
    OfficeExtension,
    model,
    snapshot: () => snapshotOf(model),
    user: new User(host),
    stats,
    faults,
    referenceCount: () => host.referenceCount,
    settled: () => new Promise((resolve) => later(() => later(() => later(resolve, 0), 0), 0)),
  };
}
