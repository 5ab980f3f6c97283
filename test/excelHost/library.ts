/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { ApiVersion } from './requirementSets';
import { requirementSets } from './requirementSets';
import type { NativeBridge } from './transports/nativeBridge';

/** Microsoft's client library for Excel on the web, read from the package and run as it is. */
const LIBRARY_FILE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const source = readFileSync(LIBRARY_FILE);
const script = new Script(source.toString('utf8'), { filename: 'excel-web-16.00.js' });

/** SHA-256 of the library as it was run, in hex. */
export const librarySha256 = createHash('sha256').update(source).digest('hex');

/** The library's globals in a realm of their own: compare errors by `code`, never with instanceof. */
export type Library = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
};

type Realm = Library & {
  OSF: { _OfficeAppFactory?: unknown };
  OfficeExt: {
    Requirement: {
      RequirementMatrix: new (sets: unknown) => unknown;
      DefaultSetRequirement: new (sets: unknown) => unknown;
    };
  };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

export type Announced = {
  readonly apiVersion: ApiVersion;
  /** Language of the user interface and of the data. */
  readonly language: string;
  readonly platform: string;
};

/**
 * Loads the library into a fresh realm behind a bridge. What Office itself would have told it at start-up stands in
 * `Office.context`; calls above the announced requirement sets are refused, which this build leaves switched off.
 */
export function loadLibrary(bridge: NativeBridge, announced: Announced): Library {
  const realm = createContext(pageGlobals(bridge)) as unknown as Realm;
  script.runInContext(realm as object);
  const context = officeContext(realm, announced);
  realm.OSF._OfficeAppFactory = { getContext: () => context };
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return realm;
}

function pageGlobals(bridge: NativeBridge): object {
  const { console, setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;
  const page: Record<string, unknown> = { console, setTimeout, clearTimeout, setInterval, clearInterval };
  page.performance = performance;
  page.window = page;
  page.self = page;
  page.navigator = { userAgent: 'node' };
  page.location = { search: '', hash: '', href: 'https://localhost/', protocol: 'https:' };
  page._richApiNativeBridge = bridge;
  return page;
}

function officeContext({ OfficeExt }: Realm, { apiVersion, language, platform }: Announced): object {
  const { RequirementMatrix, DefaultSetRequirement } = OfficeExt.Requirement;
  return {
    host: 'Excel',
    platform,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { host: 'Excel', platform, version: '16.0.15407.10000' },
    requirements: new RequirementMatrix(new DefaultSetRequirement(requirementSets(apiVersion))),
  };
}
