import type { z } from 'zod';

/** Where in the data a problem is: keys and zero-based positions from the outside in. */
export type ProblemPath = readonly (string | number)[];

/** What is wrong in a catalogue or roster someone supplied, as data: one code per reason, with its facts. */
export type ProblemOf<Facts> = {
  [Code in keyof Facts]: { readonly path: ProblemPath; readonly code: Code; readonly facts: Facts[Code] };
}[keyof Facts];

/** A value of the wrong shape: what kind of fault, and what was expected where that can be said. */
export type ShapeFacts = { shape: { readonly fault: string; readonly expected: string } };

/** A union told apart by a field has no errors of its options, only their names. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string {
  return 'options' in issue ? (issue.options ?? []).join(' | ') : '';
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'invalid_format':
      return issue.format === 'regex' ? (issue.pattern ?? '') : issue.format;
    case 'too_small':
      return `>= ${issue.minimum}`;
    case 'too_big':
      return `<= ${issue.maximum}`;
    case 'invalid_union':
      return issue.errors.flat().map(expectedOf).join(' | ') || optionsOf(issue);
    default:
      return '';
  }
}

/** A schema's refusals in the shape of our own problems; zod's English sentences stay behind. */
export function shapeProblems(error: z.ZodError): ProblemOf<ShapeFacts>[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    code: 'shape',
    facts: { fault: issue.code, expected: expectedOf(issue) },
  }));
}
