import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { planForm } from '../../../src/actions/insertTemplate';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { type ParsedReports, parseReports } from '../../../src/core/report/parseReports';
import { parseAddress } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { validateTogether } from '../../../src/core/validation/validateTogether';
import { type BenchCase, type Extent, FRAME } from '../benchCase';
import { makeProvince } from '../inputs/province';

/** The figure that is typed over. */
const EDITED = 'B01';

/** Checking filled forms, as often as somebody types: it should fit into the time of one picture. */
export function checkCase({ few, province }: Extent): BenchCase {
  const [one, several, all] = [1, few, province].map(workbookOf) as [
    WorkbookSnapshot,
    WorkbookSnapshot,
    WorkbookSnapshot,
  ];
  const reports = parse(one).reports;
  const metrics = reports[0]!.catalogue.metrics.length;
  const frame = `a frame of ${FRAME.toFixed(1)} ms`;
  return {
    id: 'check',
    title: `Checking a filled form of ${metrics} metrics`,
    works: {
      'parse one': { pieces: 1, run: () => parse(one) },
      'validate one': { pieces: 1, run: () => validateTogether(reports, { stage: 'draft' }) },
      'check one': { pieces: 1, run: () => check(one) },
      'edit, check one': { pieces: 1, run: editAndCheck(one) },
      [`edit, check ${few}`]: { pieces: 1, run: editAndCheck(several) },
      [`check ${province}`]: { pieces: 1, run: () => check(all) },
    },
    ratios: [
      { what: 'check one form', against: frame, of: (ms) => ms['check one']! / FRAME },
      { what: 'one edit, then check it', against: frame, of: (ms) => ms['edit, check one']! / FRAME },
      {
        what: `one edit, then check it and ${few - 1} peers`,
        against: frame,
        of: (ms) => ms[`edit, check ${few}`]! / FRAME,
      },
      {
        what: `check ${province} units together`,
        against: frame,
        of: (ms) => ms[`check ${province}`]! / FRAME,
      },
      {
        what: `each of ${province} together`,
        against: 'one form alone',
        of: (ms) => ms[`check ${province}`]! / province / ms['check one']!,
      },
      {
        what: 'validate the figures',
        against: 'parse the form',
        of: (ms) => ms['validate one']! / ms['parse one']!,
      },
    ],
  };
}

function workbookOf(units: number): WorkbookSnapshot {
  return applyPlans(
    EMPTY_WORKBOOK,
    makeProvince(units).forms.map((form) => planForm(form)),
  );
}

const parse = (workbook: WorkbookSnapshot): ParsedReports => parseReports(workbook, STANDARD_CATALOGUES);
const check = (workbook: WorkbookSnapshot) => checkWorkbook(memoryHost(workbook), STANDARD_CATALOGUES);

/** What happens when somebody types a figure: the sheet is changed, read and checked from the start. */
function editAndCheck(workbook: WorkbookSnapshot): () => unknown {
  const [report] = parse(workbook).reports;
  const { sheet, lines } = report!;
  const { cell, value } = lines[EDITED]!.values.period;
  let typed = Number(value);
  return () => {
    typed += 1;
    const edit: SheetEdit = { sheet, cells: [{ ...parseAddress(cell)!, value: typed }] };
    return check(applyEdits(workbook, [edit]));
  };
}
