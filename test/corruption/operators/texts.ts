import { parseAddress } from '../../../src/core/sheet/address';
import { encodeText } from '../../mapping/legacyText';
import { change } from '../changes';
import type { Dice } from '../dice';
import type { GoodFile } from '../goodFile';
import type { Damage, Operator } from '../operator';
import { figuresIn, placeOf } from '../places';

type Writing = { readonly cell: string; readonly text: string };

/** Everything a person wrote in words: statements, reasons, remarks. */
function writingsIn({ report }: GoodFile): Writing[] {
  const remarks = Object.values(report.lines).flatMap(({ explanation, note }) => [
    ...(explanation ? [explanation] : []),
    ...(note ? [note] : []),
  ]);
  return [...Object.values(report.texts).flat(), ...remarks];
}

function rewritten(
  file: GoodFile,
  roll: Dice,
  rules: readonly string[],
  isFit: (text: string) => boolean,
  write: (text: string) => { value: string; font?: string },
): Damage | undefined {
  const fit = writingsIn(file).filter(({ text }) => isFit(text) && write(text).value !== text);
  if (fit.length === 0) return undefined;
  const { cell, text } = roll.pick(fit);
  const written = write(text);
  return {
    sheet: change(file.sheet, [{ ...parseAddress(cell)!, ...written }]),
    done: `${cell}: ${JSON.stringify(text)} → ${JSON.stringify(written)}`,
    causes: [{ rules, cells: [cell] }],
  };
}

/** Capitals with a tone have no code in TCVN3: what they were cannot be known. */
const hasTonedCapital = (text: string) =>
  /\p{Lu}\p{M}*[\u0300\u0301\u0303\u0309\u0323]/u.test(text.normalize('NFD'));

/** A few words at least; one may be of any language. */
const isSentence = (text: string) => text.split(' ').length >= 4;

const decomposed: Operator = {
  id: 'words.decomposed',
  vi: 'chữ Unicode tổ hợp (NFD)',
  en: 'decomposed Unicode',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) =>
    rewritten(
      file,
      roll,
      ['V19.decomposed'],
      () => true,
      (text) => ({ value: text.normalize('NFD') }),
    ),
};

function legacy(id: string, vi: string, en: string, encoding: 'tcvn3' | 'vni', font?: string): Operator {
  return {
    id: `words.${id}`,
    ...{ vi, en, verdict: 'found', restores: 'asked' },
    damage: (file, roll) =>
      rewritten(
        file,
        roll,
        ['V19.legacy'],
        (text) => isSentence(text) && !hasTonedCapital(text),
        (text) => ({ value: encodeText(text, encoding), ...(font === undefined ? {} : { font }) }),
      ),
  };
}

const OLD_TO_NEW = [
  ['Hòa', 'Hoà'],
  ['Thụy', 'Thuỵ'],
  ['Khỏe', 'Khoẻ'],
] as const;

/** The name stands elsewhere with its tone in the other place. */
const mixedTones: Operator = {
  id: 'words.mixedTones',
  vi: 'một tên riêng hai cách đặt dấu (Hòa, Hoà)',
  en: 'one name in two tone styles',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const all = writingsIn(file);
    const fit = OLD_TO_NEW.flatMap(([old, modern]) => {
      const [, ...later] = all.filter(({ text }) => text.includes(old)).sort(byCell);
      return later.map((writing) => ({ writing, value: writing.text.replaceAll(old, modern) }));
    });
    if (fit.length === 0) return undefined;
    const { writing, value } = roll.pick(fit);
    return {
      sheet: change(file.sheet, [{ ...parseAddress(writing.cell)!, value }]),
      done: `${writing.cell}: ${writing.text} → ${value}`,
      causes: [{ rules: ['V19.tone'], cells: [writing.cell] }],
    };
  },
};

function byCell(a: Writing, b: Writing): number {
  const [one, other] = [parseAddress(a.cell)!, parseAddress(b.cell)!];
  return one.row - other.row || one.col - other.col;
}

const secrecy: Operator = {
  id: 'words.secrecyMark',
  vi: 'dấu MẬT, TỐI MẬT trong biểu',
  en: 'mark of secrecy on the form',
  verdict: 'found',
  damage: (file, roll) => {
    const mark = roll.pick(['MẬT', 'TỐI MẬT', 'Tuyệt mật', 'Độ mật: Mật', '(Tối mật)']);
    const { code } = roll.pick(figuresIn(file));
    const place = roll.pick([
      placeOf(file, code, 'note'),
      { row: 8, col: 5, cell: 'F9' },
      { row: file.layout.endRow, col: 2, cell: `C${file.layout.endRow + 1}` },
    ]);
    return {
      sheet: change(file.sheet, [{ row: place.row, col: place.col, value: mark }]),
      done: `${place.cell}: ${mark}`,
      causes: [{ rules: ['V23'], cells: [place.cell] }],
    };
  },
};

/** Speaks of secrets and carries no mark. */
const ofSecrets: Operator = {
  id: 'words.ofSecrets',
  vi: 'câu nói về bảo vệ bí mật nhà nước (không phải dấu mật)',
  en: 'a sentence about state secrets, no mark',
  verdict: 'tolerated',
  damage: (file, roll) => {
    const { code } = roll.pick(figuresIn(file));
    const { row, col, cell } = placeOf(file, code, 'note');
    const value = roll.pick([
      'Tuyên truyền bảo vệ bí mật nhà nước.',
      'Thu 5 lít mật ong.',
      'Mật độ dân cư thấp.',
    ]);
    return { sheet: change(file.sheet, [{ row, col, value }]), done: `${cell}: ${value}`, causes: [] };
  },
};

const blankSection: Operator = {
  id: 'words.blankSection',
  vi: 'báo cáo năm thiếu Tồn tại, hạn chế hoặc Phương hướng',
  en: 'annual section left blank',
  verdict: 'found',
  damage: ({ sheet, report, period }, roll) => {
    if (period.type !== 'year') return undefined;
    const code = roll.pick(['J02', 'J04']);
    const cells = (report.texts[code] ?? []).map(({ cell }) => cell);
    return {
      sheet: change(
        sheet,
        cells.map((cell) => ({ ...parseAddress(cell)!, value: null })),
      ),
      done: `${code} cleared`,
      causes: [{ rules: ['V22'], cells }],
    };
  },
};

/** Words: their encoding, marks of secrecy, sections left blank. */
export const TEXT_OPERATORS: readonly Operator[] = [
  decomposed,
  legacy('tcvn3', 'chữ TCVN3, phông .VnTime', 'TCVN3 in its font', 'tcvn3', '.VnTime'),
  legacy('tcvn3NoFont', 'chữ TCVN3, mất phông', 'TCVN3 without its font', 'tcvn3'),
  legacy('vni', 'chữ VNI, phông VNI-Times', 'VNI in its font', 'vni', 'VNI-Times'),
  legacy('vniNoFont', 'chữ VNI, mất phông', 'VNI without its font', 'vni'),
  ...[mixedTones, secrecy, ofSecrets, blankSection],
];
