import type { Benchmark, Copy, OperatorScore } from './benchmark';
import type { Verdict } from './operator';
import { type OperatorTotal, shortfallsOf, totalOf } from './totals';

const HEADING = [
  'phép làm hỏng · operator',
  'bản · copies',
  'đúng chỗ · found',
  'có báo · any',
  'báo thừa · alarms',
  'trả lại · restored',
  'sửa chắc sai · wrong',
  'qua tệp · file',
  'lỗi báo · issues',
];

const TITLES: Readonly<Record<Verdict, string>> = {
  found: 'PHẢI TÌM RA · TO BE FOUND',
  tolerated: 'PHẢI CHẤP NHẬN (đúng chỗ = đọc y như cũ) · TO BE TOLERATED (found = read the same)',
  chance:
    'HỢP LÝ MÀ SAI (đúng chỗ = chỉ có tệp / có thêm kỳ trước và đơn vị khác) · WRONG BUT PLAUSIBLE (found = alone / beside history and peers)',
};

/** The scores as a table in Vietnamese and English. */
export function describeBenchmark(benchmark: Benchmark): string {
  const { seed, clean, operators } = benchmark;
  const groups = (['found', 'tolerated', 'chance'] as const).map((verdict) => ({
    title: TITLES[verdict],
    lines: operators.filter(({ operator }) => operator.verdict === verdict).map(lineOf),
  }));
  const all = [HEADING, ...groups.flatMap(({ lines }) => lines)];
  const widths = HEADING.map((_, i) => Math.max(...all.map((line) => line[i]!.length)));
  const print = (line: readonly string[]) =>
    line
      .map((text, i) => text.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  return [
    `seed ${seed}; ${clean.files} tệp tốt · good files: ${clean.errors} lỗi · errors, ${clean.warnings} cảnh báo · warnings, ${clean.hints} gợi ý · hints`,
    print(HEADING),
    ...groups.flatMap(({ title, lines }) => ['', title, ...lines.map(print)]),
    '',
    ...reasonsOf(operators),
    '',
    ...verdictOf(benchmark),
  ].join('\n');
}

function lineOf(score: OperatorScore): string[] {
  const { operator } = score;
  const total = totalOf(score);
  const isKept = operator.verdict === 'tolerated';
  const found = isKept ? total.readTheSame : total.found;
  return [
    `${operator.id}: ${operator.vi}`,
    `${total.copies}`,
    total.foundBeside === undefined ? `${found}` : `${found} / ${total.foundBeside}`,
    `${total.foundAnywhere}`,
    `${total.alarms}`,
    restoredOf(total, operator.restores),
    `${total.wrongFixes}/${total.certainFixes}`,
    `${total.sameFromFile}/${total.fromFile}`,
    Object.entries(total.spoke)
      .sort(([, a], [, b]) => b - a)
      .map(([key, times]) => `${key} ${times}`)
      .slice(0, 5)
      .join(', '),
  ];
}

function restoredOf({ restored, copies }: OperatorTotal, restores: string | undefined): string {
  if (restored === undefined) return '–';
  return `${restored}/${copies} ${restores === 'certain' ? 'tự sửa · safe' : 'hỏi · asks'}`;
}

function reasonsOf(operators: readonly OperatorScore[]): string[] {
  return operators.flatMap(({ operator: { id, reason } }) => (reason ? [`${id}: ${reason}`] : []));
}

function verdictOf(benchmark: Benchmark): string[] {
  const shortfalls = shortfallsOf(benchmark);
  return shortfalls.length === 0
    ? ['Đạt · Reached']
    : ['CHƯA ĐẠT · NOT REACHED', ...shortfalls.map((one) => `- ${one}`)];
}

/** What went wrong on which copy, as Markdown. */
export function describeMisses({ operators }: Benchmark): string {
  const parts = operators.flatMap(({ operator, copies }) => {
    const lines = copies.flatMap((copy) => missOf(copy, operator.verdict, operator.restores));
    return lines.length === 0 ? [] : [`## ${operator.id} (${lines.length})`, '', ...lines, ''];
  });
  return ['# Misses', '', ...parts].join('\n');
}

function missOf({ file, done, alone }: Copy, verdict: Verdict, restores: string | undefined): string[] {
  const wrong = [
    ...(verdict === 'found' && !alone.isFound ? ['not found'] : []),
    ...(verdict === 'tolerated' && !alone.isReadTheSame ? ['not read the same'] : []),
    ...(restores === 'certain' && !alone.isRestored ? ['not restored'] : []),
    ...(restores === 'asked' && !alone.isRestoredByAsking ? ['offer does not restore'] : []),
    ...alone.wrongFixes.map(({ key, cell }) => `wrong certain fix ${key} ${cell}`),
    ...alone.extra.map(({ severity, key, cell }) => `also ${severity} ${key} ${cell}`),
  ];
  return wrong.length === 0 ? [] : [`- ${file}, ${done.slice(0, 120)}: ${wrong.slice(0, 6).join('; ')}`];
}
