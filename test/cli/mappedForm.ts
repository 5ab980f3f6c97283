import { join } from 'node:path';
import type { FormSource } from '../mapping/formNotation';
import { foreignFile } from './foreignFile';
import { ownForm } from './ownForm';
import { type MapJson, mapJson } from './runCommand';
import { scratchFolder } from './scratchFolder';

/** What `map` is told of a form. */
export const forForm = ({ roster, period = '2024' }: FormSource) => ['--roster', roster, '--period', period];
export const OWN = forForm(ownForm);

/** A new file with the form. */
export const fileOf = async (form: FormSource, name = 'biểu.xlsx') =>
  foreignFile(join(await scratchFolder(), name), form);

/** What `map --json` says of the form. */
export const mapped = async (form: FormSource, ...args: readonly string[]) =>
  mapJson(await fileOf(form), ...forForm(form), ...args);

export const sheetOf = ({ files }: MapJson) => files[0]!.sheets[0]!;
export const places = (json: MapJson) => sheetOf(json).questions.map(({ what, place }) => place ?? what);

/** `E21 B01 period: 246`, with the qualifier before the number. */
export const figuresOf = (json: MapJson) =>
  sheetOf(json).figures.map(({ cell, metric, column, value, qualifier, state }) => {
    const said = state === 'number' || state === 'text' ? [qualifier, value] : [state];
    return `${cell} ${metric} ${column}: ${said.filter((part) => part !== null).join(' ')}`;
  });
