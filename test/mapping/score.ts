import type { MappedFigure, SheetMapping } from '../../src/core/mapping/sheetMapping';
import { type Form, type FormSet, setOf } from './formNotation';
import type { Expected } from './truthNotation';

/** What the scorer looks at. */
export type Proposal = Pick<SheetMapping, 'figures' | 'rows' | 'columns' | 'unit' | 'period'>;

/** right: as the sheet says it (or says nothing); asked: left to a person; wrong: something else. */
export type HeadingScore = 'right' | 'asked' | 'wrong';

export type FormScore = {
  readonly id: string;
  readonly set: FormSet;
  /** Figures to be taken, figures proposed (those that count), and proposed ones that are exactly right. */
  readonly truth: number;
  readonly proposed: number;
  readonly right: number;
  /** Rows, columns and headings left to a person. */
  readonly questions: number;
  /** Absent where the units stand in the table. */
  readonly unit?: HeadingScore;
  readonly period: HeadingScore;
};

export type Miss =
  | { readonly type: 'missing'; readonly expected: Expected; readonly got: readonly MappedFigure[] }
  | { readonly type: 'wrong'; readonly got: MappedFigure; readonly expected: readonly Expected[] };

type Judged = { readonly right: Expected[]; readonly wrong: MappedFigure[] };

/** A factor is compared with room for binary fractions. */
const FACTOR_TOLERANCE = 1e-9;

/** How a proposal for the form's sheet compares with its truth. */
export function scoreForm(form: Form, proposal: Proposal): FormScore {
  const { right, wrong } = judge(form, proposal);
  const hasUnits = form.truth.some(({ unit }) => unit !== undefined);
  const said = proposal.unit?.certainty === 'unclear' ? undefined : proposal.unit?.code;
  const unit = headingScore(form.unit, said);
  const period = headingScore(form.period, proposal.period);
  return {
    id: form.id,
    set: setOf(form),
    truth: form.truth.filter(({ need }) => need === 'required').length,
    proposed: right.length + wrong.length,
    right: right.length,
    questions: questionsOf(proposal) + (hasUnits || said ? 0 : 1) + (proposal.period ? 0 : 1),
    ...(!hasUnits && { unit }),
    period,
  };
}

/** Every figure missed or wrongly taken, with what stands in its cell on the other side. */
export function findMisses(form: Form, proposal: Proposal): Miss[] {
  const { right, wrong } = judge(form, proposal);
  const missing = form.truth.filter((figure) => figure.need === 'required' && !right.includes(figure));
  return [
    ...missing.map((expected) => ({
      type: 'missing' as const,
      expected,
      got: proposal.figures.filter(({ cell }) => cell === expected.cell),
    })),
    ...wrong.map((got) => ({
      type: 'wrong' as const,
      got,
      expected: form.truth.filter(({ cell }) => cell === got.cell),
    })),
  ];
}

/** Each expected figure can be met once: taking it a second time is wrong. */
function judge(form: Form, { figures }: Proposal): Judged {
  const open = new Set(form.truth);
  const right: Expected[] = [];
  const wrong: MappedFigure[] = [];
  for (const figure of figures) {
    const met = [...open].find((expected) => isSame(figure, expected, form.unit));
    if (met) open.delete(met);
    if (!met) wrong.push(figure);
    else if (met.need === 'required') right.push(met);
  }
  return { right, wrong };
}

function isSame(figure: MappedFigure, expected: Expected, sheetUnit: string | undefined): boolean {
  return (
    figure.cell === expected.cell &&
    figure.metric === expected.metric &&
    figure.column === expected.column &&
    figure.part === expected.part &&
    isSameUnit(figure.unit, expected.unit, sheetUnit) &&
    isSameFactor(figure.factor, expected.factor)
  );
}

/** On a sheet of one unit a figure may repeat it or leave it to the heading. */
function isSameUnit(
  unit: string | undefined,
  expected: string | undefined,
  sheetUnit: string | undefined,
): boolean {
  return expected === undefined ? unit === undefined || unit === sheetUnit : unit === expected;
}

function isSameFactor(factor = 1, expected = 1): boolean {
  return Math.abs(factor / expected - 1) < FACTOR_TOLERANCE;
}

function headingScore(expected: string | undefined, said: string | undefined): HeadingScore {
  if (said === expected) return 'right';
  return said === undefined ? 'asked' : 'wrong';
}

function questionsOf({ rows, columns }: Proposal): number {
  const unclear = [
    ...rows.filter(({ certainty }) => certainty === 'unclear').map(({ row }) => `row ${row}`),
    ...columns
      .filter(({ certainty }) => certainty === 'unclear')
      .map(({ col, table }) => `col ${table} ${col}`),
  ];
  return new Set(unclear).size;
}
