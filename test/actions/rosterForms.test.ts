import { rosterFormsFileName } from '../../src/actions/formFileName';
import { type RosterForms, rosterForms, writeRosterForms } from '../../src/actions/rosterForms';
import { parsePeriod } from '../../src/core/catalogue/period';
import { findCatalogue } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import type { SheetPlan } from '../../src/core/sheet/plan';

const asked = (roster: string, period: string): RosterForms => ({
  roster: findRoster(roster)!,
  period: parsePeriod(period)!,
});

test.each([
  ['cao-bang-2024', '2024', 8],
  ['quang-ninh-2024', '2024-Q1', 11],
  ['da-nang-2025', '2026', 28],
])('%s in %s: %i forms, one per unit, each on its own catalogue', (roster, period, count) => {
  const request = asked(roster, period);
  const forms = rosterForms(request);
  expect(forms).toHaveLength(count);
  expect(forms.map(({ unit }) => unit)).toEqual(request.roster.units);
  expect(forms.map(({ catalogue }) => catalogue.id)).toEqual(forms.map(({ unit }) => unit.border));
});

test('one form may be asked for all, and settings go into each', () => {
  const sea = findCatalogue('sea')!;
  const forms = rosterForms({
    ...asked('cao-bang-2024', '2024'),
    catalogue: sea,
    settings: { header: 'state' },
  });
  expect(new Set(forms.map(({ catalogue, settings }) => `${catalogue.id} ${settings?.header}`))).toEqual(
    new Set(['sea state']),
  );
});

test.each([
  ['cao-bang-2024', '2024', 'Bieu-mau_cao-bang-2024_2024.zip'],
  ['quang-ninh-2025', '2026-Q1', 'Bieu-mau_quang-ninh-2025_2026-Q1.zip'],
  ['da-nang-2025', '2026..2030', 'Bieu-mau_da-nang-2025_2026..2030.zip'],
])('the file of %s in %s is %s', (roster, period, name) => {
  expect(rosterFormsFileName(asked(roster, period))).toBe(name);
});

/** Writes no bytes but the sheet's name, and stops itself after so many. */
async function write(stopAfter = Number.POSITIVE_INFINITY) {
  const run = new AbortController();
  const told: number[] = [];
  const files = await writeRosterForms(asked('cao-bang-2024', '2024'), {
    write: async ([plan]: readonly SheetPlan[]) => new TextEncoder().encode(plan!.name),
    onMade(done) {
      told.push(done);
      if (done === stopAfter) run.abort();
    },
    signal: run.signal,
  });
  return { told, files: files?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]) };
}

test('the files are named after the units’ codes, in the roster’s order, and counted as they are made', async () => {
  expect(await write()).toEqual({
    told: [1, 2, 3, 4, 5, 6, 7, 8],
    files: [
      ['PH_042_2024.xlsx', 'Bảo Lâm'],
      ['PH_043_2024.xlsx', 'Bảo Lạc'],
      ['PH_045_2024.xlsx', 'Hà Quảng'],
      ['PH_047_2024.xlsx', 'Trùng Khánh'],
      ['PH_048_2024.xlsx', 'Hạ Lang'],
      ['PH_049_2024.xlsx', 'Quảng Hòa'],
      ['PH_053_2024.xlsx', 'Thạch An'],
      ['PH_04-CQ_2024.xlsx', 'Cơ quan tỉnh'],
    ],
  });
});

test.each([1, 3, 8])('stopped after %i it makes no more and gives nothing', async (count) => {
  const { told, files } = await write(count);
  expect(told).toHaveLength(count);
  expect(files).toBeUndefined();
});
