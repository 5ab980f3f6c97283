import { startsYear } from '../../../src/core/catalogue/period';
import { META } from '../../../src/core/template/columns';
import { change } from '../changes';
import type { GoodFile } from '../goodFile';
import type { Operator } from '../operator';

type Stamp = keyof typeof META;

function stamped(
  id: string,
  vi: string,
  en: string,
  stamp: Stamp,
  values: readonly (string | null)[],
  rules: readonly string[],
): Operator {
  return {
    id: `stamp.${id}`,
    ...{ vi, en, verdict: 'found' },
    damage: ({ sheet }, roll) => {
      const { row, col } = sheet.cells.find(({ value }) => value === META[stamp])!;
      const value = roll.pick(values);
      return {
        sheet: change(sheet, [{ row, col: col + 1, value }]),
        done: `${META[stamp]} → ${value}`,
        causes: [{ rules }],
      };
    },
  };
}

/** Another period or unit that exists: the form is one of it then, and only who asked for another can tell. */
function otherForm(...stamp: Parameters<typeof stamped>): Operator {
  return {
    ...stamped(...stamp),
    verdict: 'chance',
    reason: 'a form of another period or unit is a good form; the merge, which asks for one, refuses it',
  };
}

/** The same, for files of some kind. */
function onlyOf(isMeant: (file: GoodFile) => boolean, operator: Operator): Operator {
  return { ...operator, damage: (file, roll) => (isMeant(file) ? operator.damage(file, roll) : undefined) };
}

/** Which form of which unit and period a sheet is. */
export const STAMP_OPERATORS: readonly Operator[] = [
  stamped(
    'version',
    'sai phiên bản mẫu',
    'other version of the form',
    'version',
    ['0', '2', '0.9'],
    ['V16.version'],
  ),
  stamped(
    'template',
    'mẫu không có trong danh mục',
    'unknown form',
    'template',
    ['bien-gioi', 'mau-2022', null],
    ['V16.template'],
  ),
  stamped(
    'period',
    'kỳ báo cáo không đọc được',
    'unreadable period',
    'period',
    ['năm nay', 'Q5', '2024-13', null],
    ['V16.period'],
  ),
  stamped('noUnit', 'mất mã đơn vị', 'no unit', 'unit', [null], ['V17']),
  // Of the same kind, so that its formulas are that period's too.
  onlyOf(
    ({ period }) => startsYear(period),
    otherForm(
      'otherPeriod',
      'dùng lại biểu năm trước (kỳ khác)',
      'form of another period',
      'period',
      ['2022', '2022-Q1'],
      ['V10.band', 'V22.blank'],
    ),
  ),
  // What the roster says of that other unit may show it.
  otherForm(
    'otherUnit',
    'mang mã đơn vị khác',
    'stamp of another unit',
    'unit',
    ['2024:999', '2024:513'],
    ['V16', 'V17', 'V13', 'V09.roster'],
  ),
  onlyOf(
    ({ period }) => startsYear(period),
    stamped(
      'laterPeriod',
      'biểu kỳ đầu năm ghi thành kỳ sau trong năm',
      "form of a year's first period stamped with a later one",
      'period',
      ['2024-Q2', '2024-Q3', '2024-09'],
      ['V16.otherPeriod'],
    ),
  ),
  onlyOf(
    ({ period }) => !startsYear(period),
    stamped(
      'firstPeriod',
      'biểu kỳ sau trong năm ghi thành kỳ đầu năm',
      "form of a later period stamped with a year's first one",
      'period',
      ['2024-Q1', '2024-H1', '2024-9M'],
      ['V16.otherPeriod'],
    ),
  ),
];
