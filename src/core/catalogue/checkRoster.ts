import { accentKey } from '../text/fold';
import type { ProblemPath } from './problem';
import { shapeProblems } from './problem';
import { type ReportingUnit, type Roster, rosterSchema, type UnitKind } from './roster';
import type { RosterProblem } from './rosterProblem';

export type ParsedRoster =
  | { readonly ok: true; readonly roster: Roster }
  | { readonly ok: false; readonly problems: readonly RosterProblem[] };

/** Reads a roster someone supplied: the roster, or every reason why it can't be used, each with its place. */
export function parseRoster(data: unknown): ParsedRoster {
  const { data: roster, error } = rosterSchema.safeParse(data);
  const problems = error ? shapeProblems(error) : checkRoster(roster);
  return roster && problems.length === 0 ? { ok: true, roster } : { ok: false, problems };
}

/** What a roster of the right shape still gets wrong; empty when it can be used. */
export function checkRoster(roster: Roster): RosterProblem[] {
  const { province, system, units } = roster;
  return [
    ...codeProblems(province.code, system, ['province', 'code']),
    ...units.flatMap((unit, at) => UNIT_CHECKS.flatMap((check) => check(unit, at, roster))),
  ];
}

const BODY: UnitKind = 'cơ quan tỉnh';
const KINDS: Readonly<Record<Roster['system'], readonly UnitKind[]>> = {
  2024: ['huyện', 'thị xã', 'thành phố', BODY],
  2025: ['xã', 'phường', 'đặc khu', BODY],
};

/** `2024` of `2024:048`. */
function systemOf(code: string): number {
  return Number(code.slice(0, code.indexOf(':')));
}

function codeProblems(code: string, system: number, path: ProblemPath): RosterProblem[] {
  return systemOf(code) === system ? [] : [{ path, code: 'codeSystem', facts: { code, system } }];
}

function codeCheck({ code }: ReportingUnit, at: number, { system, units }: Roster): RosterProblem[] {
  const path = ['units', at, 'code'];
  const first = units.findIndex((unit) => unit.code === code);
  const duplicate: RosterProblem[] =
    first < at ? [{ path, code: 'duplicateUnit', facts: { code, first } }] : [];
  return [...codeProblems(code, system, path), ...duplicate];
}

function kindCheck({ code, kind }: ReportingUnit, at: number, { system }: Roster): RosterProblem[] {
  return KINDS[system].includes(kind)
    ? []
    : [{ path: ['units', at, 'kind'], code: 'kindSystem', facts: { code, kind, system } }];
}

/** Names as they are compared when a unit is looked for; Ba and Bà are two. */
function namesOf({ name, aliases = [] }: ReportingUnit): string[] {
  return [name, ...aliases].map(accentKey);
}

function nameCheck(unit: ReportingUnit, at: number, { units }: Roster): RosterProblem[] {
  const { code, kind, name } = unit;
  const names = namesOf(unit);
  const other = units
    .slice(0, at)
    .find((before) => before.kind === kind && namesOf(before).some((each) => names.includes(each)));
  return other
    ? [
        {
          path: ['units', at, 'name'],
          code: 'duplicateName',
          facts: { code, kind, name, other: other.code },
        },
      ]
    : [];
}

function parentCheck({ code, parent }: ReportingUnit, at: number, { province }: Roster): RosterProblem[] {
  return parent === province.code
    ? []
    : [
        {
          path: ['units', at, 'parent'],
          code: 'foreignParent',
          facts: { code, parent, province: province.code },
        },
      ];
}

function bodyCheck({ code, kind }: ReportingUnit, at: number, { units }: Roster): RosterProblem[] {
  return kind === BODY && at < units.length - 1
    ? [{ path: ['units', at], code: 'bodyPlace', facts: { code } }]
    : [];
}

function validityCheck({ code, validFrom, validTo }: ReportingUnit, at: number): RosterProblem[] {
  return validFrom && validTo && validTo < validFrom
    ? [{ path: ['units', at, 'validTo'], code: 'validity', facts: { code, validFrom, validTo } }]
    : [];
}

function successorCheck({ code, successors = [] }: ReportingUnit, at: number): RosterProblem[] {
  return successors.flatMap((successor, nth): RosterProblem[] => {
    const path = ['units', at, 'successors', nth];
    const facts = { code, successor };
    if (systemOf(successor) <= systemOf(code)) return [{ path, code: 'successorSystem', facts }];
    return successors.indexOf(successor) < nth ? [{ path, code: 'repeatedSuccessor', facts }] : [];
  });
}

type UnitCheck = (unit: ReportingUnit, at: number, roster: Roster) => RosterProblem[];

const UNIT_CHECKS: readonly UnitCheck[] = [
  codeCheck,
  kindCheck,
  nameCheck,
  parentCheck,
  bodyCheck,
  validityCheck,
  successorCheck,
];
