import type { Wordings } from './describeProblem';
import type { RosterOnly } from './rosterVi';

/** What is wrong with a roster, in English. */
export const rosterEn: Wordings<RosterOnly> = {
  badSystem: ({ text }) => [
    text === '' ? 'The administrative system is missing.' : `The administrative system is “${text}”.`,
    'Write 2024 (with districts, to 30/6/2025) or 2025 (from 1/7/2025).',
  ],
  badUnitCode: ({ text }) => [
    text === '' ? 'There is no unit code.' : `“${text}” is not a unit code.`,
    'Write the system’s year, a colon and the official code, as in 2024:048.',
  ],
  badNumber: ({ column, text, example }) => [
    `“${text}” under “${column}” cannot be read as one number above 0.`,
    `Write a number such as ${example}, or leave it blank if unknown.`,
  ],
  badDate: ({ column, text }) => [
    `“${text}” under “${column}” is not a day.`,
    'Write it as 30/6/2025, or leave it blank.',
  ],
  codeSystem: ({ code, system }) => [
    `Code ${code} is not of system ${system}.`,
    `Let it begin with “${system}:”, or correct the system above the table.`,
  ],
  kindSystem: ({ kind, system }) => [
    `System ${system} has no reporting unit of kind “${kind}”.`,
    'To 30/6/2025: huyện, thị xã, thành phố. From 1/7/2025: xã, phường, đặc khu.',
  ],
  duplicateUnit: ({ code, first }) => [
    `Code ${code} is used in row ${first} of the sheet.`,
    'Correct the code of one of the units.',
  ],
  duplicateName: ({ kind, name, other }) => [
    `Two ${kind} answer to “${name}” (the other has code ${other}).`,
    'Correct the name, or remove the alias they share.',
  ],
  foreignParent: ({ code, province }) => [
    `Unit ${code} is not of province ${province}.`,
    'Correct the province’s code above the table.',
  ],
  bodyPlace: () => [
    'The province’s own body is not in the last row.',
    'Move it to the end; a province has one.',
  ],
  validity: ({ validFrom, validTo }) => [
    `The last day ${validTo} is before the first, ${validFrom}.`,
    'Correct one of them.',
  ],
  successorSystem: ({ successor }) => [
    `Successor ${successor} is not of a later system.`,
    'Give a unit’s code from 1/7/2025 on, as in 2025:01789.',
  ],
  repeatedSuccessor: ({ successor }) => [`Successor ${successor} is there twice.`, 'Remove one.'],
};
