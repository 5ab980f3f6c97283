import { type MergeRequest, prepareMerge, provinceCatalogue } from '../../../src/actions/mergeReports';
import type { ReceivedFile } from '../../../src/actions/receivedFile';
import { receiveFile } from '../../../src/adapters/xlsx/receiveFile';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { planSummary } from '../../../src/core/rollup/planSummary';
import type { BenchCase, Extent, Times, Work } from '../benchCase';
import { type FormFile, writeFormFiles } from '../inputs/formFiles';
import { makeProvince, type Province } from '../inputs/province';

/** From the units' files to the provincial workbook, step by step, for a few units and for many. */
export async function mergeCase({ few, files }: Extent): Promise<BenchCase> {
  const works = { ...(await mergeWorks(few)), ...(await mergeWorks(files)) };
  return {
    id: 'merge',
    title: `Merging ${few} and ${files} units`,
    works,
    ratios: [few, files].flatMap(ratiosOf).concat({
      what: `merge each of ${files} units`,
      against: `each of ${few}`,
      of: (ms) => mergeOf(ms, files) / mergeOf(ms, few),
    }),
  };
}

async function mergeWorks(units: number): Promise<Record<string, Work>> {
  const province = makeProvince(units);
  const forms = await writeFormFiles(province);
  const files = readAll(forms);
  const prepared = prepare(files, province);
  const { plans } = plan(prepared, province);
  return {
    [`read ${units}`]: { pieces: units, run: () => readAll(forms) },
    [`prepare ${units}`]: { pieces: units, run: () => prepare(files, province) },
    [`plan ${units}`]: { pieces: units, run: () => plan(prepared, province) },
    [`write ${units}`]: { pieces: units, run: () => writeXlsx(plans) },
  };
}

function ratiosOf(units: number): BenchCase['ratios'] {
  const whole = (ms: Times) => ms[`read ${units}`]! + mergeOf(ms, units) + ms[`write ${units}`]!;
  return [
    {
      what: `merge ${units} units (parse, check, match, plan)`,
      against: 'read their files',
      of: (ms) => mergeOf(ms, units) / ms[`read ${units}`]!,
    },
    {
      what: `merge ${units} units`,
      against: 'the whole: read, merge, write',
      of: (ms) => mergeOf(ms, units) / whole(ms),
    },
  ];
}

const mergeOf = (ms: Times, units: number) => ms[`prepare ${units}`]! + ms[`plan ${units}`]!;

function readAll(forms: readonly FormFile[]): ReceivedFile[] {
  return forms.map(({ name, bytes }) => receiveFile(name, bytes));
}

function prepare(files: readonly ReceivedFile[], { roster, period }: Province) {
  const request: MergeRequest = { roster, period, catalogues: STANDARD_CATALOGUES };
  return prepareMerge(files, request);
}

/** Throws where a unit was not taken: less would be merged than the figures say. */
function plan({ match }: ReturnType<typeof prepare>, { roster, period }: Province) {
  const left = match.units.filter(({ state }) => state !== 'accepted');
  if (left.length > 0) throw new Error(`not merged: ${left.map(({ unit }) => unit.name).join(', ')}`);
  return planSummary({ match, roster, period, catalogue: provinceCatalogue(match, roster) });
}
