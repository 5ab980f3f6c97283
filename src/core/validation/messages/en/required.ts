import type { Row, Scene, Sentences, Wordings } from '../message';
import { fitting } from '../phrases';
import { line, titled } from '../phrasesEn';

export const required: Wordings<'V01' | 'V22'> = {
  'V01.blank': (_, { cell, row }) => ({
    ...(row.kind === 'text'
      ? { what: 'This section has no text.', todo: `Write it from cell ${cell} on, one point a row.` }
      : { what: 'No figure for this period.', todo: `Enter it in cell ${cell}, or 0 if there was none.` }),
    why: `V01: every report gives ${line(row)}. Cell ${cell} is blank, and blank does not mean 0.`,
  }),
  'V01.noSection': (_, scene) => noSection('V01', scene),
  'V22.blank': (_, { cell, row }) => ({
    what: row.label
      ? `The annual report has no text under ${row.label}.`
      : 'The annual report lacks this section.',
    todo: `Write it from cell ${cell} on, one point a row.`,
    why: `V22: an annual report states shortcomings and directions. From cell ${cell} on no row is written.`,
  }),
  'V22.noSection': (_, scene) => noSection('V22', scene),
};

function noSection(rule: string, { row }: Scene): Sentences {
  return {
    what: gone(row),
    todo: `Add a row below the table with code ${row.code}, and write the text to its right.`,
    why: `${rule}: this section is found by its code. No row of the form has the code ${row.code}.`,
  };
}

const gone = (row: Row) =>
  fitting(`The form has no ${titled(row)} left.`, `The form has no ${line(row)} left.`);
