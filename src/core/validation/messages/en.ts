import { bounds } from './en/bounds';
import { form } from './en/form';
import { history } from './en/history';
import { numbers } from './en/numbers';
import { pairs } from './en/pairs';
import { required } from './en/required';
import { spelling } from './en/spelling';
import { sums } from './en/sums';
import { texts } from './en/texts';
import type { Messages } from './message';

export const en: Messages = {
  where: ({ code, label }) => (label ? `Row ${code} · ${label}` : `Row ${code}`),
  issues: {
    ...required,
    ...numbers,
    ...texts,
    ...spelling,
    ...pairs,
    ...sums,
    ...bounds,
    ...history,
    ...form,
  },
};
