import { refusal } from '../protocol/excelError';

// Readers of what the wire brings. Excel answers InvalidArgument to anything of another kind.

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  return value;
}

export function asOptionalText(value: unknown): string | undefined {
  return value === undefined ? undefined : asText(value);
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw refusal('InvalidArgument');
  return value;
}

/** A whole number, or the fallback where the argument is left out. */
export function asCount(value: unknown, fallback?: number): number {
  const count = value === undefined && fallback !== undefined ? fallback : asNumber(value);
  if (!Number.isInteger(count)) throw refusal('InvalidArgument');
  return count;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw refusal('InvalidArgument');
  return value;
}

export function asOneOf<T extends string>(value: unknown, options: readonly T[]): T {
  const found = options.find((option) => option === value);
  if (found === undefined) throw refusal('InvalidArgument');
  return found;
}

export function asBag(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal('InvalidArgument');
  return value as Record<string, unknown>;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#RRGGBB` in capitals, from that or from a colour's name. */
export function asColor(value: unknown): string {
  const text = asText(value);
  const color = NAMED[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw refusal('InvalidArgument');
  return color;
}
