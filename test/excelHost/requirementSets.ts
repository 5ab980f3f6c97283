/** The requirement sets of the versions of Excel the product meets: 1.11 is its floor, 1.14 is Excel 2021. */
export type ApiVersion = '1.11' | '1.14';

/** As a host announces them; names in lower case, as the library compares them. */
export function requirementSets(apiVersion: ApiVersion): Readonly<Record<string, string>> {
  return {
    excelapi: apiVersion,
    delayforcelledit: '1.1',
    dialogapi: '1.1',
    richapiruntime: '1.2',
    sharedruntime: '1.1',
  };
}
