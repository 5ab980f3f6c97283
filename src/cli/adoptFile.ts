import { readFile } from 'node:fs/promises';
import { catalogueOfRoster } from '../actions/formReading';
import { graftSheets } from '../adapters/xlsx/graft/graftSheets';
import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import { type PatchResult, patchXlsx } from '../adapters/xlsx/patchXlsx';
import { formatPeriod, type Period, parsePeriod } from '../core/catalogue/period';
import { findUnit } from '../core/catalogue/roster';
import { titleOf } from '../core/catalogue/unitTitle';
import { adoptedCatalogue } from '../core/mapping/adoptedCatalogue';
import { planAdoption } from '../core/mapping/planAdoption';
import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import { standardMetric } from '../core/ownCatalogue/checkOwnCatalogue';
import type { SheetEdit } from '../core/sheet/edit';
import type { SheetPlan } from '../core/sheet/plan';
import { findSheet, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import { ADOPT_WORDS } from './adoptWords';
import { UsageError } from './commandLine';
import type { InputFile } from './inputFiles';
import type { MappedFile, MappedSheet, MapRequest } from './mapping/mapFile';
import { writeOutput } from './outputFiles';

/** How the file is read, where its copy goes, and whether that gets a column Kiểm tra. */
export type AdoptRequest = MapRequest & { readonly out: string; readonly checkColumn: boolean };

/** What became of the file; `message` says why it was not given codes. */
export type AdoptResult = {
  readonly file: string;
  readonly status: 'adopted' | 'questions' | 'refused' | 'coded' | 'noTable' | 'unreadable';
  readonly out: string | null;
  readonly sheet: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly metrics: number;
  readonly converted: number;
  /** Cells whose matched figure no formula can read: they do not count in the copy. */
  readonly lost: readonly string[];
  /** Codes of metrics of the unit's own, which no standard form has. */
  readonly own: readonly string[];
  readonly message: string | null;
};

/** Writes the copy of a file whose sheet is matched; nothing where a person must say or do something first. */
export async function adoptFile(
  input: InputFile,
  { file, status, message, sheets }: MappedFile,
  request: AdoptRequest,
): Promise<AdoptResult> {
  const words = ADOPT_WORDS[request.language];
  const none = { file, out: null, unit: null, period: null, metrics: 0, converted: 0, lost: [], own: [] };
  if (status !== 'ready' && status !== 'questions')
    return { ...none, status, sheet: null, message: message ?? null };
  if (!('workbook' in input)) throw new Error(`${file} is ${status} without a workbook`);
  const sheet = onlySheet(sheets, words.chooseSheet);
  const { mapping, open } = sheet;
  const about = { ...none, sheet: mapping.sheet };
  if (open.length > 0) return { ...about, status: 'questions', message: words.open(open.length) };
  const planned = planFor(input.workbook, sheet, request);
  if ('message' in planned) return { ...about, status: 'refused', message: planned.message };
  const copied = await copyWith(input, planned);
  if (!copied.ok) {
    return { ...about, status: 'refused', message: describeObstacle(copied.reason, request.language) };
  }
  await writeOutput(request.out, copied.bytes);
  const { unit, period, converted, lost } = planned;
  const codes = [...new Set(mapping.figures.map(({ metric }) => metric))];
  const counts = {
    metrics: codes.length,
    converted,
    lost,
    own: codes.filter((code) => !standardMetric(code)),
  };
  const made = { out: request.out, unit, period: formatPeriod(period), ...counts };
  return { ...about, ...made, status: 'adopted', message: null };
}

function onlySheet(sheets: MappedFile['sheets'], question: string): MappedFile['sheets'][number] {
  const [sheet, ...others] = sheets;
  if (sheet && others.length === 0) return sheet;
  throw new UsageError(
    question,
    sheets.map(({ mapping }) => mapping.sheet),
  );
}

type Planned = {
  readonly edit: SheetEdit;
  readonly stamp: readonly SheetPlan[];
  readonly unit: string;
  readonly period: Period;
  readonly converted: number;
  readonly lost: readonly string[];
};

/** The edit of the sheet and, for a catalogue of a province's own, the sheet that carries it; or why there is none. */
function planFor(
  workbook: WorkbookSnapshot,
  { mapping, catalogue: matched }: MappedSheet,
  request: AdoptRequest,
): Planned | { readonly message: string } {
  const words = ADOPT_WORDS[request.language];
  const unit = findUnit(request.roster, mapping.unit?.code ?? '');
  const period = parsePeriod(mapping.period ?? '') ?? request.period;
  const known = request.catalogue ?? catalogueOfRoster(request.roster);
  const catalogue = adoptedCatalogue(mapping, known, matched);
  const { checkColumn } = request;
  const sheet = findSheet(workbook, mapping.sheet)!;
  const named = { code: unit?.code ?? '', title: unit ? titleOf(unit) : '' };
  const adoption = planAdoption(sheet, mapping, { catalogue, unit: named, period, checkColumn });
  if ('problem' in adoption) return { message: words.problems[adoption.problem] };
  if (!unit) return { message: words.noUnit(mapping.sheet) };
  const stamp = planCatalogueStamp(catalogue, workbook);
  return { ...adoption, stamp, unit: unit.code, period };
}

async function copyWith({ path }: InputFile, { edit, stamp }: Planned): Promise<PatchResult> {
  const patched = patchXlsx(new Uint8Array(await readFile(path)), [edit]);
  return patched.ok && stamp.length > 0 ? graftSheets(patched.bytes, { plans: stamp, remove: [] }) : patched;
}

function describeObstacle(reason: UnpatchableReason, language: Language): string {
  if (reason.code === 'unreadable') return describeUnreadable(reason.reason, language);
  const { sheet = '', cell = '' } = reason as { readonly sheet?: string; readonly cell?: string };
  return ADOPT_WORDS[language].obstacle(reason.code, sheet, cell);
}
