import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAddress } from '../../src/core/sheet/address';
import { findSheet, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { columnOf } from '../../src/core/template/columns';
import { withNumber } from '../editedFile';
import { periodFacts, printedFacts, printedLines, type Totals, totalLines } from '../printedTotals';
import { formulaCheck, read, recalculate } from '../recalculate';
import { reportFacts } from '../reportFacts';
import { runCli } from '../runCli';
import { type Bench, type Check, sameFacts } from '../scenario';

/** Provincial sums of Cao Bằng 2024 as published in the press, with their qualifiers. */
const PUBLISHED = [
  ...['B01 1570', 'B02 56558', 'C01 1352', 'C02 15942', 'C09 400 gần', 'D01 328', 'D02 2169'],
  ...['D62 5', 'D21 251', 'D22 813', 'D71 3000 trên'],
];
const CHANGED = { sheet: 'Hạ Lang', file: 'PH_048_2024.xlsx', code: 'B02', by: 7 };

/** The sample province by the command line, then again after one figure of one unit is changed. */
export async function sampleProvince(bench: Bench): Promise<Check[]> {
  const units = join(bench.work, 'sample');
  runCli('sample', units);
  const totals = merge(units, join(bench.work, 'summary.xlsx'));
  const summary = readFileSync(join(bench.work, 'summary.xlsx'));
  const found = recalculate(bench, 'summary-recalculated', summary);
  return [
    sameFacts('merge: totals as published', PUBLISHED, publishedOf(periodFacts(totals))),
    formulaCheck('summary', read(summary), found),
    sameFacts(
      'summary: LibreOffice prints the published totals',
      PUBLISHED,
      publishedOf(printedFacts(found)),
    ),
    sameFacts(
      'summary: LibreOffice prints every total of merge --json',
      totalLines(totals),
      printedLines(found),
    ),
    sameFacts(
      'summary: saved by LibreOffice it is the same reports',
      reportFacts(read(summary)),
      reportFacts(found.workbook),
    ),
    ...changedFigure(bench, units, summary),
  ];
}

/** The unit's figure is changed once in its own file, for core, and once in its sheet of the summary, for LibreOffice. */
function changedFigure(bench: Bench, units: string, summary: Uint8Array): Check[] {
  const { sheet, file, code, by } = CHANGED;
  const path = join(units, file);
  const before = cellOfPeriod(read(readFileSync(path)), sheet, code);
  writeFileSync(path, withNumber(readFileSync(path), sheet, before.cell, before.value + by));
  const out = join(bench.work, 'summary-changed.xlsx');
  merge(units, out, '--include-errors');
  const inSummary = cellOfPeriod(read(summary), sheet, code);
  const edited = withNumber(summary, sheet, inSummary.cell, inSummary.value + by);
  const found = recalculate(bench, 'summary-edited', edited);
  const changed = PUBLISHED.map((fact) => fact.replace('B02 56558', 'B02 56565'));
  return [
    formulaCheck('summary after B02 + 7', read(readFileSync(out)), found),
    sameFacts(
      'summary after B02 + 7: 56565 and nothing else changed',
      changed,
      publishedOf(printedFacts(found)),
    ),
  ];
}

function cellOfPeriod(workbook: WorkbookSnapshot, name: string, code: string) {
  const cells = findSheet(workbook, name)?.cells ?? [];
  const row = cells.find(({ col, value }) => col === columnOf('code') && value === code)?.row;
  const cell = cells.find((one) => one.row === row && one.col === columnOf('period'));
  if (typeof cell?.value !== 'number') throw new Error(`no figure for ${code} in ${name}`);
  return { cell: formatAddress(cell), value: cell.value };
}

function merge(units: string, out: string, ...more: readonly string[]): Totals {
  const province = ['--roster', 'cao-bang-2024', '--period', '2024'];
  return JSON.parse(runCli('merge', units, ...province, '--out', out, '--json', ...more)).totals;
}

const publishedOf = (facts: readonly string[]) =>
  facts.filter((one) => PUBLISHED.some((known) => known.slice(0, 4) === one.slice(0, 4)));
