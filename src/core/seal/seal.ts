/** Who sealed a report and when; tamper evidence between colleagues, not a digital signature. */
export type Signing = {
  /** ISO date and time, local: `2024-12-16T09:12`. */
  readonly at: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
};

/** The seal found on a sheet, held against what stands there now. */
export type Seal = Signing & {
  /** Cells that hold something else than when it was sealed, by A1 address where they still are. */
  readonly changed: readonly string[];
  /** The stamps do not fit each other or the form: somebody has changed the seal itself, or whose form it is. */
  readonly isBroken: boolean;
};
