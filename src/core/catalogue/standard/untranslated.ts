/** Words in the metric table's rules that are no rule, each with why. Reviewed; at most ten. */
export const UNTRANSLATED: readonly {
  readonly code: string;
  readonly token: string;
  readonly why: string;
}[] = [
  {
    code: 'D56',
    token: 'may be < D55',
    why: 'Says that a rule is left out on purpose: smuggling cases may outnumber the persons, goods being abandoned.',
  },
  {
    code: 'D58',
    token: 'not in D02',
    why: 'Victims are counted apart from suspects; nothing adds D58 to D02, so there is nothing to check.',
  },
];
