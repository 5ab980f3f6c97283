import type { PaneActions } from './paneActions';
import type * as paneWork from './paneWork';

/** Matching foreign forms, the same in Excel and on the page. */
export function mappingActions(
  work: () => Promise<typeof paneWork>,
): Pick<PaneActions, 'proposeMappings' | 'correctMapping' | 'rememberMappings'> {
  return {
    async proposeMappings({ workbook }, request) {
      const { proposeMappings, catalogueOfRoster } = await work();
      return { mappings: proposeMappings(workbook, request), catalogue: catalogueOfRoster(request.roster) };
    },
    correctMapping: async (mapping, corrections) => (await work()).correctMapping(mapping, corrections),
    async rememberMappings(memory, mappings) {
      const { rememberMapping } = await work();
      return mappings.reduce(rememberMapping, memory);
    },
  };
}
