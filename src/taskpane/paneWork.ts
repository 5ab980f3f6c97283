/** What the pane works with, loaded when it is first needed so that the pane opens sooner. */
export { adoptSheet } from '../actions/adoptSheet';
export { checkFiles } from '../actions/checkFiles';
export { checkWorkbook } from '../actions/checkWorkbook';
export { addCatalogue } from '../actions/exportCatalogue';
export { addFindings, addReturnSlips } from '../actions/exportFindings';
export { fillOwnSummary, previewOwnSummary } from '../actions/fillOwnSummary';
export { formFileName } from '../actions/formFileName';
export { insertRollup, prepareRollup } from '../actions/insertRollup';
export { insertTemplate, planFormBook } from '../actions/insertTemplate';
export { loadCatalogueIfAny } from '../actions/loadCatalogue';
export { makeSample } from '../actions/makeSample';
export {
  catalogueOfReading,
  catalogueOfRoster,
  proposeMappings,
  proposeOpenForms,
  proposeOpenSummaries,
  readKnownForms,
} from '../actions/mapForms';
export { mergeReports, prepareMerge } from '../actions/mergeReports';
export { previewMapping } from '../actions/previewFigures';
export { findLostGuards, restoreGuards } from '../actions/restoreGuards';
export { makeEdits, undo } from '../actions/undo';
export { parseCatalogueBook } from '../core/catalogueBook/parseCatalogueBook';
export { addCountedMetric as addOwnMetric } from '../core/mapping/addCountedMetric';
export { completeMetric } from '../core/mapping/completeMetric';
export { correctHeaderRows, correctMapping } from '../core/mapping/correctMapping';
export { EMPTY_MEMORY, rememberMapping } from '../core/mapping/memory';
export { draftOfRow } from '../core/mapping/proposeMetric';
export { reopenReport, sealNow } from './seal/sealNow';
