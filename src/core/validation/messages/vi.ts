import type { Messages } from './message';
import { bounds } from './vi/bounds';
import { form } from './vi/form';
import { history } from './vi/history';
import { numbers } from './vi/numbers';
import { pairs } from './vi/pairs';
import { required } from './vi/required';
import { spelling } from './vi/spelling';
import { sums } from './vi/sums';
import { texts } from './vi/texts';

export const vi: Messages = {
  where: ({ code, label }) => (label ? `Dòng ${code} · ${label}` : `Dòng ${code}`),
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
