import { formatDate } from '../catalogue/closing';

/** `2024-12-16T09:12` as `16/12/2024 09:12`; a stamp somebody has changed stays as it is. */
export function describeMoment(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${formatDate(day)} ${time}`.trim() : at;
}
