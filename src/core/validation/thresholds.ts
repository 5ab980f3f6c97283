/** From where on a figure is unusual; judgement, not law, so a province may move them. */
export type Thresholds = {
  /** Share by which a figure may lie off last year's (DOMAIN §6, V12). */
  readonly change: number;
  /** Smallest difference worth a word, in things, triệu đồng or km: 2 → 5 is no news. */
  readonly leastChange: number;
  /** What is much after none in the year before. */
  readonly jump: number;
  /** Share of figures equal to last year's that makes a form a copy (DOMAIN §6, V12). */
  readonly identical: number;
  /** Fewest figures a copy is judged by. */
  readonly leastCompared: number;
  /** From here on a unit cannot have so many things or persons in a year; this and the next two are our assumption, no source's. */
  readonly mostThings: number;
  /** Nor so many km: all of Việt Nam's land border is some 4.600 km, a border district's rarely 150. */
  readonly mostKilometres: number;
  /** Nor so many triệu đồng (1.000 tỷ). */
  readonly mostMoney: number;
};

export const USUAL_THRESHOLDS: Thresholds = {
  change: 0.5,
  leastChange: 10,
  jump: 50,
  identical: 0.8,
  leastCompared: 5,
  mostThings: 1_000_000,
  mostKilometres: 500,
  mostMoney: 1_000_000,
};
