/** How a culture writes numbers and dates: what decides the meaning of typed text. */
export type Culture = {
  readonly name: CultureName;
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly order: 'dayFirst' | 'monthFirst';
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
};

export type CultureName = 'en-US' | 'vi-VN';

export const EN_US: Culture = {
  name: 'en-US',
  decimal: '.',
  group: ',',
  dateSeparator: '/',
  timeSeparator: ':',
  order: 'monthFirst',
  shortDate: 'm/d/yyyy',
  longDate: 'dddd, mmmm d, yyyy',
  longTime: 'h:mm:ss AM/PM',
};

const VI_VN: Culture = {
  name: 'vi-VN',
  decimal: ',',
  group: '.',
  dateSeparator: '/',
  timeSeparator: ':',
  order: 'dayFirst',
  shortDate: 'dd/mm/yyyy',
  longDate: 'dd mmmm yyyy',
  longTime: 'h:mm:ss AM/PM',
};

export const CULTURES: Readonly<Record<CultureName, Culture>> = { 'en-US': EN_US, 'vi-VN': VI_VN };
