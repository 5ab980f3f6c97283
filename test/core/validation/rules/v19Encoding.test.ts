import type { Report } from '../../../../src/core/report/report';
import { v19Encoding } from '../../../../src/core/validation/rules/v19Encoding';
import { miniReport } from '../../report/miniForm';

const check = (report: Report) => v19Encoding.check(report, { stage: 'draft' });
const issuesOf = (changes: Readonly<Record<string, string>>) => check(miniReport(changes));

/** The report as read where a cell's font is known. */
function inFont(changes: Readonly<Record<string, string>>, font: string): Report {
  const report = miniReport(changes);
  const writings = report.writings.map((one) => (one.cell in changes ? { ...one, font } : one));
  return { ...report, writings };
}

test.each([
  ['a statement', 'B16', 'Phèi hîp tuÇn tra', 'Phối hợp tuần tra', 'tcvn3', 'J01'],
  ['a note', 'I8', 'ñoàn Bieân phoøng', 'đồn Biên phòng', 'vni', 'B01'],
  ['an explanation', 'H11', 'do m\u00ADa lò', 'do mưa lũ', 'tcvn3', 'D01'],
  ['below the table', 'D40', 'Ng\u00ADêi lËp biÓu', 'Người lập biểu', 'tcvn3', undefined],
] as const)(
  'old letters in %s: a warning, and the text in Unicode to look at',
  (_, cell, text, proposal, encoding, metric) => {
    expect(issuesOf({ [cell]: text })).toEqual([
      {
        key: 'V19.legacy',
        severity: 'warning',
        sheet: 'Hạ Lang',
        cell,
        ...(metric ? { metric } : {}),
        facts: { text, proposal, encoding },
        fix: { cells: [{ cell, value: proposal }], certain: false },
      },
    ]);
  },
);

test('where a figure belongs it is not counted: an error', () => {
  expect(issuesOf({ D8: 'gÇn 57' })).toMatchObject([
    { key: 'V19.legacy', severity: 'error', cell: 'D8', facts: { proposal: 'gần 57' } },
  ]);
});

test('the font tells what the letters cannot, and its capitals', () => {
  expect(check(inFont({ I8: '12 vô' }, '.VnTime'))).toMatchObject([
    { key: 'V19.legacy', facts: { proposal: '12 vụ', encoding: 'tcvn3' }, fix: { certain: false } },
  ]);
  expect(check(inFont({ B16: 'kÕt qu¶' }, '.VnTimeH'))).toMatchObject([
    { facts: { proposal: 'KẾT QUẢ', encoding: 'tcvn3Upper' } },
  ]);
  expect(check(inFont({ B16: 'Kết quả' }, '.VnTimeH'))).toEqual([]);
});

test.each([
  ['.VnTime', 'kÕt qu¶', 'Times New Roman'],
  ['.VnTimeH', 'kÕt qu¶', 'Times New Roman'],
  ['VNI-Times', 'Bieân phoøng', 'Times New Roman'],
  ['VPS Times', 'kÕt qu¶', 'Times New Roman'],
  ['Arial', 'kÕt qu¶', undefined],
])('text in %s: the fix gives it a font that has Unicode letters', (was, text, font) => {
  const [issue] = check(inFont({ B16: text }, was));
  expect([issue?.key, issue?.fix?.cells[0]?.font]).toEqual(['V19.legacy', font]);
});

test('decomposed letters are composed, which loses nothing', () => {
  const text = ' Đồn Biên phòng đã họp '.normalize('NFD');
  expect(check({ ...miniReport(), writings: [{ cell: 'B16', text, place: 'text', metric: 'J01' }] })).toEqual(
    [
      {
        key: 'V19.decomposed',
        severity: 'warning',
        sheet: 'Hạ Lang',
        cell: 'B16',
        metric: 'J01',
        facts: { text, proposal: ' Đồn Biên phòng đã họp ' },
        fix: { cells: [{ cell: 'B16', value: ' Đồn Biên phòng đã họp ' }], certain: true },
      },
    ],
  );
});

test.each([
  ['a label', { B8: 'Buổi tuyên truyền'.normalize('NFD') }],
  ['a figure, which is read composed', { D8: '12 buổi'.normalize('NFD') }],
  ['what V23 speaks of', { B16: 'Tµi liÖu (MËt)' }],
  ['ordinary text', { B16: 'Phối hợp tuần tra; café, São Paulo', I8: 'xã Tà Lùng' }],
])('nothing is said of %s', (_, changes) => {
  expect(issuesOf(changes)).toEqual([]);
});

test('a name in two tone styles follows its first spelling: a hint', () => {
  const issues = issuesOf({ B16: 'Họp tại Hòa An và Quảng Hoà.', B17: 'Xã Hoà An, quý II, ở Hoà An.' });
  expect(issues).toEqual([
    {
      key: 'V19.tone',
      severity: 'hint',
      sheet: 'Hạ Lang',
      cell: 'B17',
      metric: 'J01',
      facts: { text: 'Hoà An', name: 'Hòa An', proposal: 'Xã Hòa An, quý II, ở Hòa An.' },
      fix: { cells: [{ cell: 'B17', value: 'Xã Hòa An, quý II, ở Hòa An.' }], certain: false },
    },
  ]);
});

test('the unit’s printed name is the first spelling', () => {
  const report = { ...miniReport({ B16: 'Huyện Quảng Hoà đã họp.' }), unitName: 'Huyện Quảng Hòa' };
  expect(check(report)).toMatchObject([{ key: 'V19.tone', facts: { proposal: 'Huyện Quảng Hòa đã họp.' } }]);
});

test.each([
  'Hoà bình ở hòa An', // no name: one word is small
  'Hoà An và Hòa Bình', // two names
  'Quý Hoà, Quý Hoà',
  'Thuỷ quân; Thủy quân',
])('%s: nothing', (text) => {
  expect(issuesOf({ B16: text })).toEqual([]);
});
