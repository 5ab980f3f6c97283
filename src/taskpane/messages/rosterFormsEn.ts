import type { rosterFormsVi } from './rosterFormsVi';

export const rosterFormsEn: typeof rosterFormsVi = {
  open: (units) => `The whole roster (${units} units)…`,
  title: (units) => `The whole roster (${units} units)`,
  about: 'One blank form per unit, of the unit’s own kind, land or sea, all in one .zip file.',
  aboutOne: (label) => `One blank form per unit, all of “${label}”, in one .zip file.`,
  file: (name) => `File name: ${name}`,
  save: (forms) => `Save ${forms} forms (.zip)`,
  making: (index, all, unit) => `Creating form ${index} of ${all} · ${unit}`,
  made: (done, all) => `${done} of ${all} forms created.`,
  stopped: 'Stopped; no file saved.',
  done: (forms, name) => `${forms} blank forms saved to ${name}. Unpack it and send each unit its own.`,
  failed: 'No form was saved.',
};
