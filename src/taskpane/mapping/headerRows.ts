/** No form's heading is longer. */
const MOST_ROWS = 20;

/** First and last header row as a person counts them (`6-7`, `6–7`, `6`), zero-based; undefined for anything else. */
export function parseHeaderRows(text: string): [number, number] | undefined {
  const [, first, last = first] = /^\s*(\d{1,5})\s*(?:[-–]\s*(\d{1,5})\s*)?$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  const isRange = from >= 1 && to >= from && to - from < MOST_ROWS;
  return isRange ? [from - 1, to - 1] : undefined;
}
