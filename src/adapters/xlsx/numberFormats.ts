/** Format codes that files name by number only (ISO 29500-1 18.8.30); 27–36 and 50–58 are dates in East Asian files. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'mm-dd-yy'] as const),
  ...[32, 33, 34, 35].map((id) => [id, 'h:mm:ss'] as const),
  [37, '#,##0_);\\(#,##0\\)'],
  [38, '#,##0_);[Red]\\(#,##0\\)'],
  [39, '#,##0.00_);\\(#,##0.00\\)'],
  [40, '#,##0.00_);[Red]\\(#,##0.00\\)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The code of a format id, undefined for General: the file's own definition wins over the built-in one. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const code = own.get(id) ?? BUILT_IN.get(id);
  return code === undefined || /^(general)?$/i.test(code) ? undefined : code;
}

/** The id that names a format code by number only, unless the file itself gives that number another meaning. */
export function formatId(code: string, own: ReadonlyMap<number, string>): number | undefined {
  for (const [id, known] of BUILT_IN) if (known === code && !own.has(id)) return id;
  return undefined;
}

/**
 * Whether a format shows a calendar date, so that its numbers count days from the workbook's epoch. Times and
 * durations (`h:mm`, `[h]:mm`) count from nothing. Only the section for positive numbers is looked at.
 */
export function isCalendarFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g, '')
    .split(';', 1)[0]!
    .toLowerCase();
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}
