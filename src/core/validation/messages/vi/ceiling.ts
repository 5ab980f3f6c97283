import type { IssueFacts } from '../../../report/issue';
import type { CeilingKey } from '../../ceiling';
import type { Scene, Sentences } from '../message';
import { figure } from '../phrases';
import { amount, stated } from '../phrasesVi';

/** The words for a figure no single unit can have. */
export function tooMuch(
  rule: 'V04' | 'V13' | 'V14',
  { value, ceiling, proposal }: IssueFacts[CeilingKey],
  { cell, row }: Scene,
): Sentences {
  const meant = proposal === undefined ? undefined : amount(proposal, row);
  return {
    what: `${stated(value, row)}, quá lớn đối với một đơn vị.`,
    todo: meant
      ? `Nếu đúng là ${meant}, nhập lại ở ô ${cell}; nếu không, giải trình.`
      : `Xem lại số ở ô ${cell}; nếu đúng, ghi giải trình.`,
    why: `${rule}: một đơn vị khó có từ ${amount(ceiling, row)} trở lên. Ô ${cell} là ${figure(value)}.`,
    ...(meant ? { offer: `Nếu đúng là ${meant}, bấm Sửa; nếu không, giải trình.` } : {}),
  };
}
