import { formatDate } from '../../core/catalogue/closing';

/** `2024-12-16T09:12` as `16/12/2024 09:12`; a stamp somebody has changed stays as it is. */
export function describeMoment(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${formatDate(day)} ${time}`.trim() : at;
}

/** The moment as the machine's clock shows it, to the minute: `2024-12-16T09:12`. */
export function momentOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
