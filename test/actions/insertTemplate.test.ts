import { type InsertTemplate, insertTemplate } from '../../src/actions/insertTemplate';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { parseReports } from '../../src/core/report/parseReports';
import { brokenInvariants } from '../core/sheet/planInvariants';

const roster = findRoster('cao-bang-2024')!;

function request(name: string, more: Partial<InsertTemplate> = {}): InsertTemplate {
  const unit = roster.units.find((one) => one.name.includes(name))!;
  const period = { type: 'year', year: 2024 } as const;
  return { catalogue: catalogueFor('land'), roster, unit, period, ...more };
}

const sheetNames = async (host: ReturnType<typeof memoryHost>) =>
  (await host.read()).sheets.map(({ name }) => name);

describe('a form added to a workbook', () => {
  test('is a sheet named after the unit, read back as that unit’s report', async () => {
    const host = memoryHost();
    expect(await insertTemplate(host, request('Hạ Lang'))).toMatchObject({ sheet: 'Hạ Lang' });
    const { reports, issues } = parseReports(await host.read(), [catalogueFor('land')]);
    expect(issues).toEqual([]);
    expect(reports).toMatchObject([
      {
        ...{ sheet: 'Hạ Lang', role: 'unit', unit: '2024:048', unitName: 'Huyện Hạ Lang' },
        period: { type: 'year', year: 2024 },
      },
    ]);
    expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
  });

  test('never takes the place of a sheet that is there', async () => {
    const host = memoryHost();
    await insertTemplate(
      host,
      request('Hạ Lang', { content: { lines: {}, texts: { J01: [{ value: 'a' }] } } }),
    );
    const [first] = (await host.read()).sheets;
    const second = await insertTemplate(host, request('Hạ Lang'));
    expect(await sheetNames(host)).toEqual(['Hạ Lang', second.sheet]);
    expect((await host.read()).sheets[0]).toEqual(first);
  });

  test('of the province’s own body has a short name', async () => {
    const host = memoryHost();
    await insertTemplate(host, request('Cơ quan Bộ Chỉ huy'));
    expect(await sheetNames(host)).toEqual(['Cơ quan tỉnh']);
  });

  test('has the settings of roster, unit and period but for those given', async () => {
    const host = memoryHost();
    await insertTemplate(
      host,
      request('Hạ Lang', { settings: { body: 'BAN CHỈ ĐẠO', remark: 'Số giả định.' } }),
    );
    const texts = (await host.read()).sheets[0]!.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['ĐẢNG BỘ TỈNH CAO BẰNG', 'BAN CHỈ ĐẠO', 'Số giả định.']));
    expect(texts).not.toContain('HUYỆN ỦY HẠ LANG');
  });

  test('is filled with the content given', async () => {
    const host = memoryHost();
    const lines = { B61: { plan: { value: 7 }, period: { value: 5 }, qualifier: { value: 'gần' } } };
    await insertTemplate(
      host,
      request('Hạ Lang', { content: { lines, texts: { J02: [{ value: 'Chậm.' }] } } }),
    );
    const [report] = parseReports(await host.read(), [catalogueFor('land')]).reports;
    const { values, qualifier } = report!.lines.B61!;
    expect([values.plan.value, values.period.value, qualifier]).toEqual([7, 5, 'gần']);
    expect(report!.texts.J02?.map(({ text }) => text)).toEqual(['Chậm.']);
  });
});
