import { miniReport } from './miniForm';

describe('the qualifier of a row', () => {
  const qualify = (changes: Record<string, string>) => miniReport(changes).lines.B01!;

  test.each([
    ['none', '12', '', undefined],
    ['of the column', '12', 'gần', 'gần'],
    ['in capitals, without accents', '12', 'GAN', 'gần'],
    ['typed with the figure', 'gần 12', '', 'gần'],
    ['the same twice', 'gần 12', 'gần', 'gần'],
    ['two that disagree', 'gần 12', 'trên', 'khoảng'],
    ['more than and over', 'hơn 12', 'trên', 'trên'],
    ['a dash', '12', '-', undefined],
    ['words of no list', '12', 'dưới', undefined],
  ])('%s', (_, period, column, expected) => {
    expect(qualify({ D8: period, G8: column }).qualifier).toBe(expected);
  });

  test('also of the cumulative figure, but not of plan and last year', () => {
    expect(qualify({ E8: 'khoảng 30' }).qualifier).toBe('khoảng');
    expect(qualify({ C8: 'khoảng 30', F8: 'gần 11' }).qualifier).toBeUndefined();
  });

  test.each([
    ['dưới', undefined, 'dưới'],
    ['hàng trăm', undefined, 'hàng trăm'],
    ['gần, thiếu 2 đồn', 'gần', 'gần, thiếu 2 đồn'],
    ['400', undefined, '400'],
    ['gần', 'gần', undefined],
    ['x', undefined, undefined],
    ['', undefined, undefined],
  ])('words beyond the list are kept as they are: %s', (column, qualifier, unread) => {
    const line = qualify({ G8: column });
    expect([line.qualifier, line.unreadQualifier?.text]).toEqual([qualifier, unread]);
    expect(line.qualifierCell).toBe('G8');
    if (unread) expect(line.unreadQualifier?.cell).toBe('G8');
  });
});

test('explanation and note are kept with their cells, numbers too', () => {
  const { D01, D21, E07, B01 } = miniReport({ I14: '2024' }).lines;
  expect(D01!.explanation).toEqual({ cell: 'H11', text: 'do mưa lũ' });
  expect(D21!.note).toEqual({ cell: 'I13', text: 'chờ số liệu' });
  expect(E07!.note).toEqual({ cell: 'I14', text: '2024' });
  expect(B01).not.toHaveProperty('note');
});

test('a lost column reads as blank', () => {
  const { values } = miniReport({ C5: '' }).lines.B01!;
  expect(values.plan).toMatchObject({ state: 'blank', value: null });
});
