/** How the machine that edits a workbook reads what is typed, where the host knows it; a file does not say. */
export type Culture = {
  /** As the system names it: `vi-VN`. */
  readonly name: string;
  /** `.` or `,` as a rule. */
  readonly decimalSeparator: string;
  /** `dd/MM/yyyy`; absent where the host cannot tell. */
  readonly shortDate?: string;
};

/** Which of day and month is typed first. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** By the date pattern, which many a machine in English has set to day first; without it by the culture's name. */
export function dateOrderOf({ name, shortDate }: Culture): DateOrder {
  const [first] = /[dm]/i.exec(shortDate ?? '') ?? [];
  const isMonthFirst = first === undefined ? /^en-us$/i.test(name) : /m/i.test(first);
  return isMonthFirst ? 'monthFirst' : 'dayFirst';
}
