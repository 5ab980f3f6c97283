import { unzipSync } from 'fflate';
import { readXlsx as readByHucre } from 'hucre/xlsx';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { scanBare } from '../bareScanner';
import type { BenchCase, Extent, Ratio, Times } from '../benchCase';
import { writeForeignFile } from '../inputs/foreignFile';
import { writeFormFiles } from '../inputs/formFiles';
import { makeProvince } from '../inputs/province';

const PLAIN_ROWS = 80;

/** Reading files a unit sends: our forms with all their looks and formulas. */
export async function readFormsCase({ files }: Extent): Promise<BenchCase> {
  const forms = await writeFormFiles(makeProvince(files));
  return readCase(
    'read',
    `Reading ${files} filled forms`,
    forms.map(({ bytes }) => bytes),
  );
}

/** The same of an office's own sheets, plain ones. */
export function readPlainCase({ files }: Extent): BenchCase {
  const plain = writeForeignFile(PLAIN_ROWS);
  return readCase(
    'readPlain',
    `Reading ${files} plain sheets of ${PLAIN_ROWS} rows with four figures`,
    Array.from({ length: files }, () => plain.slice()),
  );
}

function readCase(id: string, title: string, files: readonly Uint8Array[]): BenchCase {
  const each = (read: (bytes: Uint8Array) => unknown) => ({
    pieces: files.length,
    run: async () => {
      for (const bytes of files) await read(bytes);
    },
  });
  return {
    id,
    title,
    works: {
      'fflate alone': each((bytes) => unzipSync(bytes)),
      'bare scanner': each(scanBare),
      ours: each((bytes) => readXlsx(bytes)),
      hucre: each((bytes) => readByHucre(bytes)),
    },
    ratios: [
      ours('bare scanner, the lower bound', (ms) => ms['bare scanner']!),
      ours('fflate inflating alone', (ms) => ms['fflate alone']!),
      ours('hucre, values without formats', (ms) => ms.hucre!),
    ],
  };
}

function ours(against: string, other: (times: Times) => number): Ratio {
  return { what: 'our reader', against, of: (ms) => ms.ours! / other(ms) };
}
