/** Sheets of ours that stand in the workbook only while plans are applied. No person's sheet begins like this. */
const BUILT = '~dựng ';
const KEPT = '~lưu ';

/** The sheet a new content is built on before it goes over the old one, by number of the plan. */
export const builtName = (index: number) => `${BUILT}${index + 1}`;

/** The restore point of a sheet that is replaced. */
export const keptName = (index: number) => `${KEPT}${index + 1}`;

/** Whether a sheet was left behind by an application that was cut off: it is no part of the workbook's content. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith(BUILT) || name.startsWith(KEPT);
}

/** Whether it holds nothing but what was being built. A restore point may be the only copy of a person's work. */
export function isBuiltName(name: string): boolean {
  return name.startsWith(BUILT);
}
