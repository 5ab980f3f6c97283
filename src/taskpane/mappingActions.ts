import type { WorkbookHost } from '../actions/host';
import type { PaneActions } from './paneActions';
import type * as paneWork from './paneWork';

/** Matching foreign forms and giving them codes, the same in Excel and on the page. */
export function mappingActions(
  work: () => Promise<typeof paneWork>,
  host: WorkbookHost,
): Pick<
  PaneActions,
  'proposeMappings' | 'proposeOpenForms' | 'knownForms' | 'adoptSheet' | 'correctMapping' | 'rememberMappings'
> {
  return {
    async proposeMappings(workbook, reading) {
      const { proposeMappings, catalogueOfRoster } = await work();
      const catalogue = catalogueOfRoster(reading.roster);
      return { workbook, mappings: proposeMappings(workbook, reading), catalogue };
    },
    proposeOpenForms: async (reading) => (await work()).proposeOpenForms(host, reading),
    knownForms: async () => (await work()).readKnownForms(host),
    adoptSheet: async (mapping, as) => (await work()).adoptSheet(host, mapping, as),
    correctMapping: async (mapping, corrections) => (await work()).correctMapping(mapping, corrections),
    async rememberMappings(memory, mappings) {
      const { rememberMapping, EMPTY_MEMORY } = await work();
      return mappings.reduce(rememberMapping, memory ?? EMPTY_MEMORY);
    },
  };
}
