import type { Metric } from '../../../src/core/catalogue/metric';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { parseForm } from '../../mapping/formNotation';
import { writeForm } from '../../mapping/formWorkbook';

/** The catalogue's rows are asked for in an office's own words: as they stand, announced as a number, or shortened. */
const WORDINGS: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => `Số liệu ${label.toLocaleLowerCase('vi')}`,
  (label) => label.split(' ').slice(0, -1).join(' ') || label,
];

/** The .xlsx bytes of an office's own sheet, four figures a row, for that many rows of the longest form. */
export function writeForeignFile(rows: number): Uint8Array {
  const { metrics, groups } = catalogueFor('mixed');
  const lines = metrics.slice(0, rows).map(lineOf);
  const headings = groups.map(
    ({ code, label }) => [code, `${code} | ${label.vi.toUpperCase()} | | | | |`] as const,
  );
  const body = headings.flatMap(([group, heading]) => {
    const own = lines.filter((_, index) => metrics[index]!.group === group);
    return own.length > 0 ? [heading, ...own] : [];
  });
  return writeForm(
    parseForm({
      id: 'bench',
      covers: [],
      catalogue: 'mixed',
      roster: 'quang-ninh-2024',
      grid: [...HEAD, ...body].join('\n'),
    }),
  );
}

const HEAD = [
  'PHỤ LỤC KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024 | < | < | < | < | < | <',
  '',
  'STT | Nội dung | Đơn vị tính | Kế hoạch năm 2024 | Năm 2023 | Năm 2024 | Lũy kế năm 2024',
];

function lineOf({ label, unit }: Metric, index: number): string {
  const wording = WORDINGS[index % WORDINGS.length]!(label.vi).replaceAll('|', '/');
  const figures = [index + 30, 3 * index + 7, 4 * index + 9, 4 * index + 9];
  return [index + 1, wording, unit, ...figures].join(' | ');
}
