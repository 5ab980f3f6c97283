import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { catalogueFor, STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { planCatalogueStamp, readCatalogues } from '../../../src/core/ownCatalogue/catalogueStamp';
import { cataloguesInUse } from '../../../src/core/ownCatalogue/cataloguesInUse';
import { jointCatalogue } from '../../../src/core/ownCatalogue/jointCatalogue';
import { ownCopy } from '../../../src/core/ownCatalogue/ownCopy';
import { withOwnVersion } from '../../../src/core/ownCatalogue/ownVersion';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { ADOPTED_STAMP } from '../../../src/core/template/columns';
import { MINI } from '../report/miniCatalogue';
import { brokenInvariants } from '../sheet/planInvariants';
import { edited, withMetric } from './ownCatalogues';

const OWN = withMetric('K101', 'Rừng giáp biên được tuần tra');

/** A workbook that carries these catalogues. */
function carrying(...catalogues: readonly Catalogue[]): WorkbookSnapshot {
  return catalogues.reduce(
    (workbook, one) => applyPlans(workbook, planCatalogueStamp(one, workbook)),
    EMPTY_WORKBOOK,
  );
}

/** The workbook with another text in place of one of its carried cells. */
function retyped(workbook: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
  }));
  return { sheets };
}

describe('a catalogue travels', () => {
  test.each([...STANDARD_CATALOGUES.map(ownCopy), OWN].map((one) => [one.id, one] as const))(
    '%s',
    (_, one) => {
      const plans = planCatalogueStamp(one);
      expect(plans.flatMap(brokenInvariants)).toEqual([]);
      expect(plans[0]!.visibility).toBe('veryHidden');
      expect(plans[0]!.cells[0]).toEqual({ row: 0, col: 0, value: 'meta:catalogue' });
      expect(readCatalogues(carrying(one))).toEqual([one]);
    },
  );

  test('standard ones need not', () => {
    expect(STANDARD_CATALOGUES.flatMap((one) => planCatalogueStamp(one))).toEqual([]);
  });

  test('once only, two versions beside each other', () => {
    const next = edited(OWN, 2);
    const workbook = carrying(OWN, OWN, next);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['PHPH_BoChiTieu', 'PHPH_BoChiTieu (2)']);
    expect(readCatalogues(workbook)).toEqual([OWN, next]);
  });
});

describe('what was changed by hand is not read', () => {
  const table: [string, string, string][] = [
    ['a unit of measure', 'ha', 'km'],
    ['a rule', 'DEC2', 'INT0'],
    ['a label', 'Rừng giáp biên được tuần tra', 'Rừng'],
    ['the id of a standard form', OWN.id, 'land'],
    ['the way it is written down', '1', '2'],
    ['the version', OWN.version, '1.5'],
  ];
  test.each(table)('%s', (_, from, to) => {
    expect(readCatalogues(carrying(OWN))).toHaveLength(1);
    expect(readCatalogues(retyped(carrying(OWN), from, to))).toEqual([]);
  });
});

test('the version of a content stays the same from release to release', () => {
  expect(withOwnVersion(MINI, 3).version).toBe('3.1899875495');
});

describe('catalogues in use', () => {
  const next = edited(OWN, 2);
  const variant = edited(OWN, 2, 'Rừng giáp biên, thêm chú giải');
  const other = withOwnVersion({ ...OWN, id: 'bo-khac' }, 1);
  const clash = withMetric('K101', 'Trạm kiểm soát', 'bo-khac');
  const sea = withMetric('K102', 'Trạm kiểm soát', 'bo-bien');
  const table: [string, Catalogue[], Catalogue[][], Catalogue[]][] = [
    ['one file carries one', [], [[OWN], []], [OWN]],
    ['the latest edition counts', [], [[OWN], [next], [OWN]], [next]],
    ['whatever is known counts', [OWN], [[next]], [OWN]],
    ['of two of one edition the one in more files', [], [[next], [variant], [variant]], [variant]],
    ['two that agree', [], [[OWN], [other]], [other, OWN]],
    ['two that disagree on no code', [], [[sea], [OWN]], [sea, OWN]],
    ['one code for two things: the one in more files', [], [[clash], [OWN], [OWN]], [OWN]],
  ];
  test.each(table)('%s', (_, known, carried, expected) => {
    const books = carried.map((list) => carrying(...list));
    const found = cataloguesInUse(known, books);
    expect(found).toEqual(expected);
    expect(cataloguesInUse(known, [...books].reverse())).toEqual(found);
  });
});

describe('units that gave their own sheets codes each by a catalogue of their own', () => {
  const [rice, camera] = ['K101', 'K102'].map((code, index) => withMetric(code, `Chỉ tiêu ${index}`));
  const clash = withMetric('K101', 'Trạm kiểm soát');
  const adopted = (catalogue: Catalogue): WorkbookSnapshot => {
    const { sheets } = carrying(catalogue);
    const cells = [{ row: 20, col: 0, value: ADOPTED_STAMP }];
    return {
      sheets: [
        { name: 'Biểu', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [] },
        ...sheets,
      ],
    };
  };

  test('are read side by side where no code means two things', () => {
    expect(rice!.id).toBe(camera!.id);
    const books = [adopted(rice!), adopted(camera!)];
    const found = cataloguesInUse([], books);
    expect(new Set(found)).toEqual(new Set([rice, camera]));
    expect(cataloguesInUse([], books.reverse())).toEqual(found);
    expect(jointCatalogue(found).metrics.filter(({ code }) => /^K10/.test(code))).toHaveLength(2);
  });

  test('are not where one does, and where the sheet is a form made from one of two editions', () => {
    expect(cataloguesInUse([], [adopted(rice!), adopted(rice!), adopted(clash)])).toEqual([rice]);
    expect(cataloguesInUse([], [carrying(rice!), carrying(rice!), carrying(camera!)])).toEqual([rice]);
  });
});

describe('the form of a summary', () => {
  const land = catalogueFor('land');
  const part = { ...OWN, metrics: OWN.metrics.slice(0, 20) };

  test('is the own catalogue all units share, also where some have a part of it only', () => {
    expect(jointCatalogue([part, OWN])).toBe(OWN);
  });

  test('has the metrics of both where they differ, in their groups, under a version of its own', () => {
    const sea = catalogueFor('sea');
    const joint = jointCatalogue([sea, OWN]);
    const codes = joint.metrics.map(({ code }) => code);
    for (const { code } of [...OWN.metrics, ...sea.metrics]) expect(codes).toContain(code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(joint.metrics.map(({ group }) => joint.groups.findIndex(({ code }) => code === group))).toEqual(
      joint.metrics
        .map(({ group }) => joint.groups.findIndex(({ code }) => code === group))
        .sort((a, b) => a - b),
    );
    expect(readCatalogues(carrying(joint))).toEqual([joint]);
  });

  test('is never a standard one', () => {
    expect(() => jointCatalogue([land])).toThrow(RangeError);
  });
});
