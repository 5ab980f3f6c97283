import { findUnits } from '../catalogue/findUnits';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import { accentKey, foldText } from '../text/fold';

/** A unit named in a text: `certain` with its kind (huyện Hạ Lang), `likely` by the bare name. */
export type NamedUnit = { readonly unit: ReportingUnit; readonly certainty: 'certain' | 'likely' };

/** The unit that is all a header or row label says; undefined when none or several. */
export function unitOfLabel(text: string, roster: Roster | undefined): ReportingUnit | undefined {
  if (!roster) return undefined;
  const clean = text.replace(/\s+/g, ' ').trim();
  const folded = foldText(clean);
  const isNamed = namesOf(roster).some((name) => folded.includes(name));
  const found = isNamed ? findUnits(roster, clean) : [];
  if (found.length === 1) return found[0];
  const isBody = /^(?:khoi\s+)?co quan\s*(?:tinh|bo chi huy|ban chi huy|bch|$)/.test(folded);
  return isBody ? roster.units.find(({ kind }) => kind === 'cơ quan tỉnh') : undefined;
}

/** Folded names, since nearly every text of a sheet is looked through for one. */
const NAMES = new WeakMap<Roster, readonly string[]>();

function namesOf(roster: Roster): readonly string[] {
  const names =
    NAMES.get(roster) ??
    roster.units.flatMap(({ code, name, aliases = [] }) => [
      code.toLowerCase(),
      ...[name, ...aliases].map(foldText),
    ]);
  NAMES.set(roster, names);
  return names;
}

/** Whether several units answer to a name, so that a person must say which. */
export function isAmbiguousUnit(text: string, roster: Roster | undefined): boolean {
  return roster !== undefined && findUnits(roster, text.trim()).length > 1;
}

const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  huyện: ['huyện', 'huyện ủy', 'h.'],
  'thị xã': ['thị xã', 'thị ủy', 'tx', 'tx.'],
  'thành phố': ['thành phố', 'thành ủy', 'tp', 'tp.'],
  xã: ['xã', 'đảng ủy xã', 'x.'],
  phường: ['phường', 'đảng ủy phường', 'p.'],
  'đặc khu': ['đặc khu', 'đảng ủy đặc khu'],
};
const OTHER_KINDS = /(?:^|[\s.])(?:tinh|thi tran|xa|phuong|huyen|thi xa|thanh pho|don|dac khu|tram|bdbp)\s*$/;

/** A place and date, or a heading of something else's: names there say little. */
const DATELINE = /ngay\s*[\d.…_ ]*\s*thang/;

/** Units named within title lines, each once, the surest naming counting. Longer names hide those inside them. */
export function unitsInTitles(lines: readonly string[], roster: Roster | undefined): NamedUnit[] {
  const found = new Map<string, NamedUnit>();
  for (const line of lines) {
    for (const named of DATELINE.test(foldText(line)) ? [] : unitsInLine(line, roster)) {
      if (found.get(named.unit.code)?.certainty !== 'certain') found.set(named.unit.code, named);
    }
  }
  return [...found.values()];
}

function unitsInLine(line: string, roster: Roster | undefined): NamedUnit[] {
  const key = foldText(line) === accentKey(line) ? foldText : accentKey;
  let rest = ` ${accentKey(line)
    .replace(/[(),;:"“”]/g, ' ')
    .replace(/\s+/g, ' ')} `;
  const units = [...(roster?.units ?? [])].sort((a, b) => b.name.length - a.name.length);
  return units.flatMap((unit) => {
    const naming = [unit.name, ...(unit.aliases ?? [])].map((name) => namingOf(rest, unit, key(name), key));
    const best =
      naming.find((one) => one?.certainty === 'certain') ?? naming.find((one) => one !== undefined);
    if (!best) return [];
    rest = rest.replaceAll(best.text, ' · ');
    return best.certainty ? [{ unit, certainty: best.certainty }] : [];
  });
}

/** How a line names a unit: with its kind, bare, or with another kind (then it is not the unit). */
function namingOf(
  line: string,
  unit: ReportingUnit,
  name: string,
  key: (text: string) => string,
): { text: string; certainty?: NamedUnit['certainty'] } | undefined {
  const at = line.indexOf(` ${name} `);
  if (at < 0) return undefined;
  const before = line.slice(0, at + 1);
  const kinds = KIND_WORDS[unit.kind] ?? [];
  const text = ` ${name} `;
  if (unit.kind === 'cơ quan tỉnh' || kinds.some((kind) => before.trimEnd().endsWith(` ${key(kind)}`))) {
    return { text, certainty: 'certain' };
  }
  return OTHER_KINDS.test(foldText(before)) ? { text } : { text, certainty: 'likely' };
}
