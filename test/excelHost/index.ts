export { createExcel, createHost, type FakeExcel } from './createExcel';
export type { Fault } from './faults';
export type { CultureName } from './model/culture';
export type { ApiVersion } from './requirementSets';
