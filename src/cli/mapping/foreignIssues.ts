import { relative } from 'node:path';
import type { MergeRequest } from '../../actions/mergeReports';
import { describePeriod, formatPeriod } from '../../core/catalogue/period';
import type { Language } from '../../core/validation/describeIssue';
import { fileIssue, type PlacedIssue } from '../printedIssue';
import { type ForeignFile, type ForeignSheet, readSheets } from './foreignFiles';
import { openPointsOf } from './openPoints';
import { MAPPING_WORDS } from './words';

/** What the sentences about forms without codes are made with. */
export type ForeignScene = {
  readonly request: Pick<MergeRequest, 'roster' | 'period'>;
  /** Where matchings are kept, as typed after `--mapping`. */
  readonly memoryPath: string | undefined;
  readonly language: Language;
};

/** The file a first matching is kept in, when none was named. */
const FIRST_MEMORY = 'ghep.json';
/** Where one sheet of a file is chosen. */
const CHOICE = 'chon.json';

/** Why sheets without codes were not read, with what to do; a hint where a sheet's period was not its own word. */
export function foreignIssues(
  foreign: readonly ForeignFile[],
  scene: ForeignScene,
): (PlacedIssue & { file: string })[] {
  return foreign.flatMap((file) =>
    file.sheets.flatMap((sheet) =>
      issuesOfSheet(sheet, file, scene).map((issue) => ({ file: file.name, ...issue })),
    ),
  );
}

function issuesOfSheet(sheet: ForeignSheet, file: ForeignFile, scene: ForeignScene): PlacedIssue[] {
  const words = MAPPING_WORDS[scene.language];
  const { mapping, problem } = sheet;
  const said = (sentence: string) =>
    file.sheets.length > 1 ? words.ofSheet(mapping.sheet, sentence) : sentence;
  if (!problem) {
    const asked = describePeriod(scene.request.period, scene.language);
    return mapping.period === undefined
      ? [fileIssue('noPeriod', said(words.periodTaken(asked)), 'hint')]
      : [];
  }
  const severity = readSheets(file).length > 0 ? 'warning' : 'error';
  return [fileIssue(problem, said(sentenceOf(sheet, file, scene)), severity)];
}

function sentenceOf({ mapping, problem }: ForeignSheet, file: ForeignFile, scene: ForeignScene): string {
  const words = MAPPING_WORDS[scene.language];
  const memory = scene.memoryPath ?? FIRST_MEMORY;
  const sheet = file.sheets.length > 1 ? ` --sheet "${mapping.sheet}"` : '';
  const command = `${commandFor(file, scene)}${sheet} --remember ${memory}`;
  if (problem === 'noUnit') return words.noUnit(file.name);
  if (problem === 'notChosen') return words.notChosen;
  if (problem === 'notMapped') return words.notMapped(command, memory);
  const open = openPointsOf(mapping).flatMap((point) => (point.what === 'unit' ? [] : [point.place]));
  return words.stillAsks(open.length, open.join(', '), command);
}

/** What to do about a file with several sheets of one unit: choose one, which is a decision about this file only. */
export function chooseSheet(
  file: ForeignFile,
  scene: Pick<ForeignScene, 'request' | 'language'>,
  count: number,
): string {
  const command = `${commandFor(file, scene)} --sheet "…" --json > ${CHOICE}`;
  return MAPPING_WORDS[scene.language].severalSheets(count, command, CHOICE);
}

function commandFor({ path }: ForeignFile, { request }: Pick<ForeignScene, 'request'>): string {
  const near = relative(process.cwd(), path);
  const { roster, period } = request;
  return `map "${near.startsWith('..') ? path : near}" --roster ${roster.id} --period ${formatPeriod(period)}`;
}
