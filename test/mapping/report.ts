import type { MappedFigure } from '../../src/core/mapping/sheetMapping';
import type { Benchmark } from './benchmark';
import type { FormSet } from './formNotation';
import type { FormScore, HeadingScore, Miss } from './score';
import { isEnough, LEAST_PRECISION, LEAST_RECALL, precisionOf, recallOf, type Total } from './totals';
import type { Expected } from './truthNotation';

const HEADING = [
  'biểu · form',
  'đúng · right',
  'lấy · taken',
  'có · truth',
  'chính xác · precision',
  'đủ · recall',
  'hỏi · asked',
  'đơn vị · unit',
  'kỳ · period',
];
const WORDS: Readonly<Record<HeadingScore, string>> = { right: 'đúng', asked: 'hỏi', wrong: 'SAI' };
/** What each set is, in words. */
export const SETS: Readonly<Record<FormSet, string>> = {
  tuned: 'để chỉnh · open',
  heldOut: 'để riêng · held out',
  second: 'bộ hai, chỉnh sau lần chấm đầu · second set, tuned on after its first scoring',
  third: 'bộ ba, chỉnh sau lần chấm đầu · third set, tuned on after its first scoring',
  fourth: 'bộ bốn, không chỉnh · fourth set, never tuned on',
};

/** The scores as a table in Vietnamese and English. */
export function describeBenchmark({ forms, sets, all }: Benchmark): string {
  const lines = [
    HEADING,
    ...forms.map(lineOf),
    ...Object.entries(SETS).map(([set, name]) => totalLine(`cộng, ${name}`, sets[set as FormSet])),
    totalLine('TẤT CẢ · ALL', all),
  ];
  const widths = HEADING.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const table = lines.map((line) =>
    line
      .map((text, i) => text.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  return [...table, '', meanLine(all), verdict(all, sets)].join('\n');
}

/** What went wrong where, as Markdown. */
export function describeMisses(
  forms: readonly { readonly id: string; readonly misses: readonly Miss[] }[],
): string {
  const parts = forms.map(({ id, misses }) =>
    [`## ${id} (${misses.length})`, '', ...misses.map(missLine), ''].join('\n'),
  );
  return ['# Misses of the open forms', '', ...parts].join('\n');
}

function lineOf(score: FormScore): string[] {
  const name = score.set === 'heldOut' ? `${score.id} (${SETS.heldOut})` : score.id;
  return [...countsOf(name, score), score.unit ? WORDS[score.unit] : 'trong bảng', WORDS[score.period]];
}

function totalLine(name: string, total: Total): string[] {
  return [...countsOf(name, total), total.wrongHeadings > 0 ? `SAI ${total.wrongHeadings}` : '', ''];
}

function countsOf(name: string, score: Pick<Total, 'right' | 'proposed' | 'truth' | 'questions'>): string[] {
  const { right, proposed, truth, questions } = score;
  return [
    name,
    `${right}`,
    `${proposed}`,
    `${truth}`,
    share(precisionOf(score)),
    share(recallOf(score)),
    `${questions}`,
  ];
}

function meanLine({ meanPrecision, meanRecall }: Total): string {
  return `Trung bình mỗi biểu · mean of the forms: precision ${share(meanPrecision)}, recall ${share(meanRecall)}`;
}

function verdict(all: Total, { heldOut }: Benchmark['sets']): string {
  const limits = `precision ≥ ${LEAST_PRECISION}, recall ≥ ${LEAST_RECALL}`;
  return isEnough(all) && isEnough(heldOut)
    ? `Đạt · Reached (${limits})`
    : `CHƯA ĐẠT · NOT REACHED (${limits})`;
}

function missLine(miss: Miss): string {
  const { got, expected } = miss;
  if (miss.type === 'missing')
    return `- ${miss.expected.cell}: expected ${told(miss.expected)}, got ${listed([got].flat())}`;
  return `- ${miss.got.cell}: wrongly taken as ${told(miss.got)}, expected ${listed([expected].flat())}`;
}

const listed = (figures: readonly (Expected | MappedFigure)[]) =>
  figures.length === 0 ? 'nothing' : figures.map(told).join(' or ');

function told({ metric, column, unit, part, factor }: Expected | MappedFigure): string {
  const more = [
    unit,
    part === undefined ? undefined : `part ${part}`,
    factor === undefined ? undefined : `×${factor}`,
  ];
  return [`${metric} ${column}`, ...more.filter((text) => text !== undefined)].join(' ');
}

const share = (value: number) => value.toFixed(3);
