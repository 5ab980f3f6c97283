import type { Area } from './area';
import type { StylePatch } from './style';

/** A data validation of one area, in the API's own shapes; relative references are those of its first cell. */
export type Validation = {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
};

export type ConditionalFormat = {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: 'Custom' | 'CellValue';
  stopIfTrue: boolean;
  formula: string;
  /** Of a cell value format: formulas and operator as given. */
  cellValue: Readonly<Record<string, unknown>>;
  style: StylePatch;
};
