import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { type BenchCase, FRAME } from '../benchCase';
import { writeForeignFile } from '../inputs/foreignFile';

/** Finding out what an office's own sheet holds. */
export function mappingCase(): BenchCase {
  const catalogue = catalogueFor('mixed');
  const roster = findRoster('quang-ninh-2024');
  const bytes = writeForeignFile(catalogue.metrics.length);
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  const sheet = read.workbook.sheets[0]!;
  return {
    id: 'mapping',
    title: `Mapping an office's own sheet of ${catalogue.metrics.length} rows`,
    works: {
      read: { pieces: 1, run: () => readXlsx(bytes) },
      map: { pieces: 1, run: () => proposeMapping(sheet, { catalogue, roster }) },
      // A catalogue seen for the first time is indexed first.
      'index, map': { pieces: 1, run: () => proposeMapping(sheet, { catalogue: { ...catalogue }, roster }) },
    },
    ratios: [
      { what: 'map the sheet', against: 'read its file', of: (ms) => ms.map! / ms.read! },
      {
        what: 'the first sheet of a catalogue',
        against: 'every further one',
        of: (ms) => ms['index, map']! / ms.map!,
      },
      { what: 'map the sheet', against: `a frame of ${FRAME.toFixed(1)} ms`, of: (ms) => ms.map! / FRAME },
    ],
  };
}
