import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { planAdoption } from '../../../src/core/mapping/planAdoption';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { readMapped } from '../../../src/core/mapping/readMapped';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { formatAddress } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { reverseEdit } from '../../../src/core/sheet/reverseEdit';
import { VALUE_COLUMNS } from '../../../src/core/template/columns';
import { validate } from '../../../src/core/validation/validate';
import { FORMS, readForm } from '../../mapping/forms';

const UNIT = { code: '2024:048', title: 'Huyện Hạ Lang' };

/** The matched and the adopted reading of a form; undefined where the form has no figures or those of several units. */
function readings(form: (typeof FORMS)[number], checkColumn: boolean) {
  const catalogue = catalogueFor(form.catalogue);
  const roster = findRoster(form.roster)!;
  const asked = parsePeriod(form.period ?? '2024')!;
  const sheet = readForm(form);
  const { unit: _, ...mapping } = proposeMapping(sheet, { catalogue, roster, period: asked });
  const period = parsePeriod(mapping.period ?? '') ?? asked;
  const adoption = planAdoption(sheet, mapping, { catalogue, unit: UNIT, period, checkColumn });
  if ('problem' in adoption) return adoption;
  const before = { sheets: [sheet] };
  const after = applyEdits(before, [adoption.edit]);
  const [mapped] = readMapped(sheet, mapping, {
    catalogue,
    unit: { code: UNIT.code, name: UNIT.title },
    period,
  });
  const { reports, issues } = parseReports(after, [catalogue]);
  const back = applyEdits(after, [reverseEdit(before, adoption.edit)]);
  return { mapped: mapped!, adopted: reports[0]!, issues, before, back, sheet };
}

/** Figures that are neither the matched ones nor an error at the office's own cell. */
function differences({ mapped, adopted, sheet }: Extract<ReturnType<typeof readings>, { mapped: Report }>) {
  const errors = new Set(
    validate(adopted, { stage: 'draft' }).flatMap((one) => (one.severity === 'error' ? [one.cell] : [])),
  );
  const codes = new Set([...Object.keys(mapped.lines), ...Object.keys(adopted.lines)]);
  const own = new Set(sheet.cells.map((cell) => formatAddress(cell)));
  return [...codes].flatMap((code) =>
    VALUE_COLUMNS.flatMap((column) => {
      const [was, is] = [mapped, adopted].map(({ lines }) => lines[code]?.values[column]);
      if ((was?.value ?? null) === (is?.value ?? null)) return [];
      // Without a column of its own the cumulative figure is the period's, and so is what is wrong with it.
      const shown = is?.cell === '' ? adopted.lines[code]?.values.period : is;
      const at = shown?.source ?? shown?.cell ?? '';
      const isSaid = is?.state === 'notCounted' && errors.has(at) && own.has(at);
      return isSaid
        ? []
        : [`${code} ${column}: ${was?.cell} ${was?.value} → ${at} ${is?.value} ${is?.state}`];
    }),
  );
}

/** Every form of the matching benchmark: what it is matched with is what it is read as once it has codes. */
test.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  for (const checkColumn of [false, true]) {
    const read = readings(form, checkColumn);
    if ('problem' in read) {
      expect(['severalUnits', 'noFigures']).toContain(read.problem);
      continue;
    }
    // A cumulative figure that is not the period's, where it should be, is said as it is of a form.
    expect(read.issues.filter(({ key }) => key !== 'V20.overwritten')).toEqual([]);
    expect(differences(read)).toEqual([]);
    expect(read.back).toEqual(read.before);
  }
});
