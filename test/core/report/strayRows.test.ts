import { parseReports } from '../../../src/core/report/parseReports';
import { validate } from '../../../src/core/validation/validate';
import { MINI } from './miniCatalogue';
import { miniSheet } from './miniForm';

/** `V20.unknownCode A18`: everything said of the form with these cells more. */
function told(changes: Readonly<Record<string, string>>): string[] {
  const { reports, issues } = parseReports({ sheets: [miniSheet(changes)] }, [MINI]);
  const found = reports.flatMap((report) => validate(report, { stage: 'draft' }));
  return [...issues, ...found].map(({ key, cell, severity }) => `${severity} ${key} ${cell}`);
}

const alone = told({});
const beside = (changes: Readonly<Record<string, string>>) =>
  told(changes).filter((each) => !alone.includes(each));

test.each<[string, Record<string, string>, string[]]>([
  ['a figure without a code', { D18: '12' }, ['warning V20.unknownCode A18']],
  [
    'a figure between two rows',
    { A9: '', B9: '' },
    ['error V20.missingCode A6', 'warning V20.unknownCode A9'],
  ],
  ['a statement below the sections', { B18: 'Mở thêm hai lớp.' }, ['warning V20.unknownCode A18']],
  ['one above them', { B7: 'Tuyên truyền miệng' }, []],
  ['a heading of the form', { B18: 'Kết quả nổi bật' }, []],
  ['a figure in a column that is no value’s', { H18: '12' }, []],
  ['a mark of secrecy: only itself', { B18: 'MẬT' }, ['error V23.mark B18']],
  ['a statement that is marked: only the mark', { B18: 'theo kế hoạch số 5 (Mật)' }, ['error V23.mark B18']],
  [
    'a mark in one row, a statement in the next: each',
    { B18: 'TUYỆT MẬT', B19: 'Mở thêm hai lớp.' },
    ['warning V20.unknownCode A19', 'error V23.mark B18'],
  ],
  [
    'a mark beside a figure without a code: both, since the figure would be lost',
    { B18: 'MẬT', D18: '7' },
    ['warning V20.unknownCode A18', 'error V23.mark B18'],
  ],
  [
    'words about secrecy are a statement',
    { B18: 'Bảo vệ bí mật nhà nước.' },
    ['warning V20.unknownCode A18'],
  ],
])('%s', (_, changes, expected) => {
  expect(beside(changes)).toEqual(expected);
});
