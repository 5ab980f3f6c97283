import type { Catalogue } from '../core/catalogue/catalogue';
import { parsePeriod } from '../core/catalogue/period';
import { findUnit } from '../core/catalogue/roster';
import { titleOf } from '../core/catalogue/unitTitle';
import { EMPTY_MEMORY, type MappingMemory } from '../core/mapping/memory';
import { readKnownMappings } from '../core/mapping/memorySheet';
import { proposeMapping } from '../core/mapping/proposeMapping';
import { questionsOf } from '../core/mapping/questions';
import { readMapped } from '../core/mapping/readMapped';
import type { SheetMapping } from '../core/mapping/sheetMapping';
import { withTotals } from '../core/mapping/summaryMapping';
import { askUnreadUnits } from '../core/mapping/unreadUnits';
import { findForm } from '../core/report/form';
import type { Report } from '../core/report/report';
import { isDetailSheet } from '../core/rollup/detailSheet';
import { isRollupList } from '../core/rollup/rollupLists';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { VALUE_COLUMNS } from '../core/template/columns';
import { catalogueOfReading, type FormReading } from './formReading';
import type { WorkbookHost } from './host';

/** What each visible sheet of a workbook seems to hold; a sheet without a figure and without a question is left out. */
export function proposeMappings({ sheets }: WorkbookSnapshot, reading: FormReading): SheetMapping[] {
  const { roster, period, memory } = reading;
  const options = { catalogue: catalogueOfReading(reading), roster, period, remembered: memory };
  return sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => askUnreadUnits(proposeMapping(sheet, options), options.catalogue, sheet))
    .filter((mapping) => mapping.figures.length > 0 || questionsOf(mapping).rows.length > 0);
}

/** Hidden sheets of ours hold catalogues and known forms, long in words and without a figure. */
const OURS = /^PHPH_/;

/** The names of hidden sheets that seem to hold figures too: nobody sees them, so they are only named. */
export function hiddenForms({ sheets }: WorkbookSnapshot, reading: FormReading): string[] {
  const hidden = sheets.filter(({ name, visibility }) => visibility !== 'visible' && !OURS.test(name));
  const shown = hidden.map((sheet) => ({ ...sheet, visibility: 'visible' as const }));
  return proposeMappings({ sheets: shown }, reading)
    .filter(({ figures }) => figures.length > 0)
    .map(({ sheet }) => sheet);
}

/** The mappings that nothing is open in, by a person's word or because the form is known: these may be read. */
export function knownMappings(workbook: WorkbookSnapshot, reading: FormReading): SheetMapping[] {
  const known = new Set(reading.memory?.forms.map(({ fingerprint }) => fingerprint));
  if (known.size === 0) return [];
  return proposeMappings(workbook, reading).filter((mapping) => {
    const { rows, columns } = questionsOf(mapping);
    const isOpen = rows.length + columns.length > 0 || (!unitOf(mapping) && !namesUnits(mapping));
    return known.has(mapping.fingerprint) && !isOpen && mapping.figures.length > 0;
  });
}

/** The unit a sheet is of, unless that is open. */
function unitOf({ unit }: SheetMapping): string | undefined {
  return unit && unit.certainty !== 'unclear' ? unit.code : undefined;
}

/** Whether every figure is some unit's; a remark beside figures of several units is no one's. */
const namesUnits = ({ figures }: SheetMapping) =>
  figures.every(({ unit, column }) => unit !== undefined || !VALUE_COLUMNS.some((one) => one === column));

/** The reports mapped sheets hold: each asks for the metrics it has rows for, the rest is not applicable there. */
export function readMappings(
  { sheets }: WorkbookSnapshot,
  mappings: readonly SheetMapping[],
  reading: FormReading,
  /** The unit a person has said the file is of. */
  assigned?: string,
): Report[] {
  const { roster, period } = reading;
  const catalogue = catalogueOfReading(reading);
  const nameOf = (code: string) => {
    const unit = findUnit(roster, code);
    return unit && titleOf(unit);
  };
  return mappings.flatMap((mapping) => {
    const sheet = sheets.find(({ name }) => name === mapping.sheet);
    if (!sheet) return [];
    const code = assigned ?? unitOf(mapping);
    const own = code === undefined ? undefined : { code, name: nameOf(code) ?? '' };
    const { unit: _, ...withoutUnit } = mapping;
    const asked = parsePeriod(mapping.period ?? '') ?? period;
    return readMapped(sheet, withoutUnit, { catalogue, unit: own, nameOf, period: asked }).map(
      withAskedMetrics,
    );
  });
}

/** A foreign form asks for what it has rows for; the rest of the form is not applicable there. */
function withAskedMetrics(report: Report): Report {
  const { catalogue: form, lines } = report;
  return { ...report, form, catalogue: { ...form, metrics: form.metrics.filter(({ code }) => lines[code]) } };
}

/** A workbook's sheets without codes, as far as they seem to hold figures. */
export type ProposedForms = {
  readonly workbook: WorkbookSnapshot;
  readonly mappings: readonly SheetMapping[];
  /** Names of hidden sheets that seem to hold figures too, which are not read. */
  readonly hidden: readonly string[];
  readonly catalogue: Catalogue;
};

/** What the visible sheets of a file seem to hold, and which hidden ones do. */
export function proposeForms(workbook: WorkbookSnapshot, reading: FormReading): ProposedForms {
  const mappings = proposeMappings(workbook, reading);
  const hidden = hiddenForms(workbook, reading);
  return { workbook, mappings, hidden, catalogue: catalogueOfReading(reading) };
}

/** The same of the open workbook: an office's own sheets, ours left out. Reads once, writes nothing. */
export async function proposeOpenForms(host: WorkbookHost, reading: FormReading): Promise<ProposedForms> {
  const workbook = await host.read();
  const own = workbook.sheets.filter(
    (sheet) => !findForm(sheet) && !isDetailSheet(sheet) && !isRollupList(sheet),
  );
  return { ...proposeForms({ sheets: own }, reading), workbook };
}

/** The same as summaries that a person wants filled. */
export async function proposeOpenSummaries(host: WorkbookHost, reading: FormReading): Promise<ProposedForms> {
  const proposed = await proposeOpenForms(host, reading);
  return { ...proposed, mappings: proposed.mappings.map(withTotals) };
}

/** The forms whose matching the open workbook remembers. */
export async function readKnownForms(host: WorkbookHost): Promise<MappingMemory> {
  return readKnownMappings(await host.read()) ?? EMPTY_MEMORY;
}
