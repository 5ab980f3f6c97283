import type { WorkbookHost } from '../actions/host';
import type { PaneActions } from './paneActions';
import type * as paneWork from './paneWork';

/** Matching foreign forms and giving them codes, the same in Excel and on the page. */
export function mappingActions(
  work: () => Promise<typeof paneWork>,
  host: WorkbookHost,
): Pick<
  PaneActions,
  | 'proposeMappings'
  | 'proposeOpenForms'
  | 'proposeOpenSummaries'
  | 'knownForms'
  | 'adoptSheet'
  | 'correctMapping'
  | 'previewMapping'
  | 'readHeaderRows'
  | 'draftOfRow'
  | 'addMetric'
  | 'rememberMappings'
> {
  return {
    proposeMappings: async (...asked) => (await work()).proposeForms(...asked),
    proposeOpenForms: async (reading) => (await work()).proposeOpenForms(host, reading),
    proposeOpenSummaries: async (reading) => (await work()).proposeOpenSummaries(host, reading),
    knownForms: async () => (await work()).readKnownForms(host),
    adoptSheet: async (mapping, as) => (await work()).adoptSheet(host, mapping, as),
    correctMapping: async (mapping, corrections) => (await work()).correctMapping(mapping, corrections),
    previewMapping: async (...asked) => (await work()).previewMapping(...asked),
    readHeaderRows: async (sheet, headerRows, reading) =>
      (await work()).correctHeaderRows(sheet, reading, headerRows),
    draftOfRow: async (...asked) => (await work()).draftOfRow(...asked),
    async addMetric(catalogue, proposed, said) {
      const { completeMetric, addOwnMetric } = await work();
      const completed = completeMetric(proposed, said);
      if ('draft' in completed) return addOwnMetric(catalogue, completed.draft);
      if (completed.problem !== 'scaledUnit') throw new Error(completed.problem);
      return { ok: false, scaled: completed.unit };
    },
    async rememberMappings(memory, mappings, catalogue) {
      const { rememberMapping, EMPTY_MEMORY } = await work();
      return mappings.reduce(
        (known, mapping) => rememberMapping(known, mapping, catalogue),
        memory ?? EMPTY_MEMORY,
      );
    },
  };
}
