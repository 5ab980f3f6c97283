import type { Language } from '../core/validation/describeIssue';

const vi = {
  needsAction: 'Ghi export hoặc check sau catalogue.',
  oneFile: 'Lệnh catalogue check cần đúng một tệp; ghi tên tệp sau check.',
  keepsBook: (path: string) => `“${path}” là bộ chỉ tiêu đã có nên không ghi đè; ghi tên khác sau --out.`,
  wrong: (file: string) => `Bộ chỉ tiêu trong “${file}” còn chỗ phải sửa:`,
  unread: (file: string, why: string) => `Không đọc được “${file}”. ${why}`,
  problems: (file: string, count: number) => `${file}: ${count} chỗ phải sửa`,
  place: (sheet: string, cell: string) => `${sheet} · ô ${cell}`,
  sound: (file: string, label: string) => `${file}: dùng được · ${label}`,
  content: (id: string, edition: number, metrics: number) =>
    `mã ${id} · lần ban hành ${edition} · ${metrics} chỉ tiêu`,
  roster: (id: string, units: number) => `danh sách đơn vị ${id} · ${units} đơn vị`,
};

const en: typeof vi = {
  needsAction: 'Write export or check after catalogue.',
  oneFile: 'catalogue check takes exactly one file; write its name after check.',
  keepsBook: (path) =>
    `“${path}” is a catalogue already and is not overwritten; write another name after --out.`,
  wrong: (file) => `The catalogue in “${file}” has places to correct:`,
  unread: (file, why) => `“${file}” cannot be read. ${why}`,
  problems: (file, count) => `${file}: ${count} to correct`,
  place: (sheet, cell) => `${sheet} · cell ${cell}`,
  sound: (file, label) => `${file}: can be used · ${label}`,
  content: (id, edition, metrics) => `id ${id} · edition ${edition} · ${metrics} metrics`,
  roster: (id, units) => `roster ${id} · ${units} units`,
};

/** What the catalogue command and `--catalogue` say. */
export const CATALOGUE_WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };
