import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runCli } from '../runCli';
import type { Bench, Check } from '../scenario';

/** A file made by the command line, and words that must stand on its first page or on any. */
type Print = {
  readonly file: string;
  readonly make: (file: string) => void;
  readonly first: readonly string[];
  readonly anywhere: readonly string[];
};

const CAO_BANG = ['--roster', 'cao-bang-2024', '--period', '2024'];
const QUANG_NINH = ['--roster', 'quang-ninh-2024', '--period', '2024'];

const form = (catalogue: string, roster: readonly string[], unit: string) => (file: string) =>
  void runCli('template', '--catalogue', catalogue, ...roster, '--unit', unit, '--out', file);

/** The left and right edge of the table: both on the first page, or it is not one page wide. */
const EDGES = ['STT', 'Ghi chú'];
const FOOT = ['NGƯỜI LẬP BIỂU', 'NGƯỜI DUYỆT', 'Không nhập nội dung bí mật nhà nước'];

const PRINTS: readonly Print[] = [
  {
    ...{ file: 'land', make: form('land', CAO_BANG, 'Hạ Lang') },
    first: [...EDGES, 'Huyện Hạ Lang', 'HUYỆN ỦY HẠ LANG'],
    anywhere: [...FOOT, 'Đối ngoại biên phòng'],
  },
  {
    ...{ file: 'sea', make: form('sea', QUANG_NINH, 'Cô Tô') },
    first: [...EDGES, 'Huyện Cô Tô'],
    anywhere: [...FOOT, 'Biên giới biển'],
  },
  {
    ...{ file: 'mixed', make: form('mixed', QUANG_NINH, 'Móng Cái') },
    first: [...EDGES, 'Thành phố Móng Cái'],
    anywhere: [...FOOT, 'Đối ngoại biên phòng', 'Biên giới biển'],
  },
  {
    file: 'province',
    make: (file) => {
      runCli('sample', `${file} units`);
      runCli('merge', `${file} units`, ...CAO_BANG, '--out', file);
    },
    first: [...EDGES, 'Tỉnh Cao Bằng', 'BIỂU TỔNG HỢP'],
    anywhere: [...FOOT, 'Số liệu từng đơn vị', 'Tiến độ nhận báo cáo', 'Huyện Hạ Lang', 'Nhật ký tổng hợp'],
  },
];

/** LibreOffice opens and prints every kind of file: all pages, nothing cut at the right edge. */
export async function printedFiles({ office, work }: Bench): Promise<Check[]> {
  return PRINTS.map(({ file, make, first, anywhere }) => {
    const path = join(work, `print-${file}.xlsx`);
    make(path);
    const pages = pagesOf(office.convert(path, 'pdf'));
    return {
      name: `${file}: ${pages.length} printed pages with all they must say`,
      problems: [
        ...missing('first page', first, pages[0] ?? ''),
        ...missing('pages', anywhere, pages.join('')),
        ...pages.flatMap((page, index) => missing('foot', [`Trang ${index + 1}/${pages.length}`], page)),
      ],
    };
  });
}

/** Spaces are left out: where a letter comes from another font, the text of a PDF has gaps inside words. */
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');

function missing(where: string, words: readonly string[], page: string): string[] {
  return words.filter((word) => !page.includes(squeezed(word))).map((word) => `${where}: no “${word}”`);
}

function pagesOf(pdf: string): string[] {
  const { stdout, error } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  if (error) throw error;
  return stdout.split('\f').slice(0, -1).map(squeezed);
}
