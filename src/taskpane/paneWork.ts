/** What the pane works with, loaded when it is first needed so that the pane opens sooner. */
export { adoptSheet } from '../actions/adoptSheet';
export { checkFiles } from '../actions/checkFiles';
export { checkWorkbook } from '../actions/checkWorkbook';
export { addFindings, addReturnSlips } from '../actions/exportFindings';
export { fillOwnSummary, previewOwnSummary } from '../actions/fillOwnSummary';
export { formFileName } from '../actions/formFileName';
export { insertRollup, prepareRollup } from '../actions/insertRollup';
export { insertTemplate, planFormBook } from '../actions/insertTemplate';
export { makeSample } from '../actions/makeSample';
export { catalogueOfRoster, proposeMappings, proposeOpenForms, readKnownForms } from '../actions/mapForms';
export { mergeReports, prepareMerge } from '../actions/mergeReports';
export { applyEdits, undo } from '../actions/undo';
export { correctMapping } from '../core/mapping/correctMapping';
export { EMPTY_MEMORY, rememberMapping } from '../core/mapping/memory';
