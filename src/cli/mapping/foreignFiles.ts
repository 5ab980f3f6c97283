import { catalogueOfReading, type FormReading } from '../../actions/formReading';
import { proposeMappings } from '../../actions/mapForms';
import type { ReportingUnit } from '../../core/catalogue/roster';
import { correctMapping } from '../../core/mapping/correctMapping';
import { withoutGoneMetrics } from '../../core/mapping/recall';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { InputFile } from '../inputFiles';
import { isCoded } from './mapFile';
import type { KnownForms } from './mappingFile';
import { namesUnits, openPointsOf } from './openPoints';

/**
 * A sheet of a file without codes. `problem` is why it is not read: nobody has matched its form, something is open
 * in the matching, nobody has said whose it is, or a person has chosen other sheets of the file (`notChosen`).
 */
export type ForeignSheet = {
  readonly mapping: SheetMapping;
  readonly problem?: 'notMapped' | 'questions' | 'noUnit' | 'notChosen';
};

/** A file without codes that has tables of figures. */
export type ForeignFile = Pick<InputFile, 'name' | 'path' | 'sha256'> & {
  readonly sheets: readonly ForeignSheet[];
};

export type ForeignRequest = {
  readonly reading: FormReading;
  readonly known: KnownForms;
  /** Whose report a file is, by its SHA-256. */
  readonly assigned: ReadonlyMap<string, ReportingUnit>;
};

/** The files without codes, each sheet with how it is to be read or why it cannot be: never by a guess. */
export function readForeignFiles(inputs: readonly InputFile[], request: ForeignRequest): ForeignFile[] {
  return inputs.flatMap((input) => {
    if (!('workbook' in input) || isCoded(input.workbook)) return [];
    const { name, path, sha256, workbook } = input;
    const chosen = request.known.files[sha256];
    const proposed = proposeMappings(workbook, { ...request.reading, memory: request.known.memory });
    const sheets = chosen
      ? [
          ...chosen.map((mapping) => judged(withoutGone(mapping, request), sha256, true, request)),
          ...proposed.filter((one) => !isAmong(one, chosen)).map(notChosen),
        ]
      : proposed.map((mapping) => judged(mapping, sha256, isRemembered(mapping, request), request));
    return sheets.length === 0 ? [] : [{ name, path, sha256, sheets }];
  });
}

/** A mapping that was made with metrics the catalogue does not have now is open there. */
function withoutGone(mapping: SheetMapping, { reading, known }: ForeignRequest): SheetMapping {
  return withoutGoneMetrics(mapping, known.memory, catalogueOfReading({ ...reading, memory: known.memory }));
}

const isAmong = ({ sheet }: SheetMapping, mappings: readonly SheetMapping[]) =>
  mappings.some((one) => one.sheet === sheet);

const notChosen = (mapping: SheetMapping): ForeignSheet => ({ mapping, problem: 'notChosen' });

function isRemembered({ fingerprint }: SheetMapping, { known }: ForeignRequest): boolean {
  return known.memory.forms.some((form) => form.fingerprint === fingerprint);
}

function judged(
  proposed: SheetMapping,
  sha256: string,
  isMapped: boolean,
  { assigned }: ForeignRequest,
): ForeignSheet {
  const unit = assigned.get(sha256);
  const mapping = unit && !namesUnits(proposed) ? correctMapping(proposed, { unit: unit.code }) : proposed;
  const open = openPointsOf(mapping);
  if (!isMapped) return { mapping, problem: 'notMapped' };
  if (open.some(({ what }) => what !== 'unit')) return { mapping, problem: 'questions' };
  return open.length > 0 ? { mapping, problem: 'noUnit' } : { mapping };
}

/** How each file without codes is read, by its SHA-256: only the sheets with nothing open. */
export function mappingsOf(foreign: readonly ForeignFile[]): Record<string, readonly SheetMapping[]> {
  return Object.fromEntries(foreign.map(({ sha256, sheets }) => [sha256, readSheets({ sheets })]));
}

/** Whether everything in a file was read that a person has not left out. */
export function isWhollyRead({ sheets }: ForeignFile): boolean {
  return sheets.every(({ problem }) => problem === undefined || problem === 'notChosen');
}

/** The sheets of a file that are read. */
export function readSheets({ sheets }: Pick<ForeignFile, 'sheets'>): SheetMapping[] {
  return sheets.flatMap(({ mapping, problem }) => (problem ? [] : [mapping]));
}
