import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import {
  addressesOf,
  formatAddress,
  formatRange,
  isInside,
  parseRange,
} from '../../../src/core/sheet/address';
import type { PlannedValidation, SheetPlan } from '../../../src/core/sheet/plan';
import { columnOf, VALUE_COLUMNS } from '../../../src/core/template/columns';
import { layOutRequest, planTemplate } from '../../../src/core/template/planTemplate';
import { SMALL, smallRequest } from './smallForm';

const validationAt = (plan: SheetPlan, row: number, col: number) =>
  plan.validations.filter(({ range }) => isInside({ row, col }, range));

function formulaOf({ rule }: PlannedValidation): string {
  return rule.type === 'custom' ? rule.formula : '';
}

test.each([
  ['A01', '=OR((E19="x"),AND(ISNUMBER(E19),(N(E19)>=0),(N(E19)=INT(N(E19)))))'],
  ['B01', '=OR((E24="x"),AND(ISNUMBER(E24),(N(E24)>=0),(N(E24)=INT(N(E24)))))'],
  ['B02', '=OR((E25="x"),AND(ISNUMBER(E25),(N(E25)>=0)))'],
  ['B03', '=OR((E26="x"),AND(ISNUMBER(E26),(N(E26)>=0)))'],
])('%s takes x or a number of its kind in all four columns', (code, formula) => {
  const plan = planTemplate(smallRequest());
  const row = layOutRequest(smallRequest()).metricRows[code]!;
  for (const key of VALUE_COLUMNS) {
    const [only, ...more] = validationAt(plan, row, columnOf(key));
    expect(more).toEqual([]);
    expect(formulaOf(only!)).toBe(formula);
    expect(only!.severity).toBe('stop');
  }
});

test('rows next to each other with the same words share a validation, whose formula is the first cell’s', () => {
  const plan = planTemplate(smallRequest());
  const shared = plan.validations.find(
    ({ range }) => range.to.row > range.from.row && range.from.col === columnOf('plan'),
  );
  expect(formatRange(shared!.range)).toBe('E20:H21');
  expect(formulaOf(shared!)).toContain(formatAddress(shared!.range.from));
});

test('Ước tính offers the four words from the hidden cells', () => {
  const plan = planTemplate(smallRequest());
  const list = plan.validations.find(({ rule }) => rule.type === 'list')!;
  expect(formatRange(list.range)).toBe('K18:K26');
  const source = list.rule.type === 'list' ? list.rule.source : '';
  expect(source).toBe('=$B$8:$E$8');
  const words = [...addressesOf(parseRange(source.slice(1))!)].map(
    ({ row, col }) => plan.cells.find((cell) => cell.row === row && cell.col === col)?.value,
  );
  expect(words).toEqual(['gần', 'hơn', 'trên', 'khoảng']);
});

test.each([
  ['A01', 'Số nguyên từ 0 trở lên. Bằng cộng các dòng A01a, A01b. '],
  ['A01a', 'Số nguyên từ 0 trở lên. '],
  ['A02', 'Số nguyên từ 0 trở lên. Đi cùng dòng A01. Không ít hơn số ở dòng A01. '],
  ['B02', 'Triệu đồng, từ 0 trở lên (3 tỷ đồng là 3000). '],
  ['B03', 'Số từ 0 trở lên, phần thập phân theo dấu của máy. '],
])('%s says what belongs into it', (code, text) => {
  const row = layOutRequest(smallRequest()).metricRows[code]!;
  const [validation] = validationAt(planTemplate(smallRequest()), row, columnOf('period'));
  expect(validation!.prompt!.text).toBe(`${text}Không phát sinh nhập 0, không áp dụng nhập x.`);
});

describe('the words of every form', () => {
  const codes = Array.from({ length: 45 }, (_, index) => `A${String(index + 10)}`);
  const wide: Catalogue = {
    ...SMALL,
    metrics: [
      { ...SMALL.metrics[0]!, rules: [{ type: 'whole' }, { type: 'sum', parts: codes }] },
      ...codes.map((code) => ({ ...SMALL.metrics[1]!, code })),
    ],
  };

  test.each(
    [...STANDARD_CATALOGUES, wide].map(
      (catalogue, index) => [`${catalogue.id} ${index}`, catalogue] as const,
    ),
  )('%s keep to Excel’s limits and are Vietnamese', (_, catalogue) => {
    for (const { prompt, refusal } of planTemplate(smallRequest({ catalogue })).validations) {
      expect(prompt!.title.length).toBeLessThanOrEqual(32);
      expect(prompt!.text.length).toBeLessThanOrEqual(255);
      expect(refusal!.title.length).toBeLessThanOrEqual(32);
      expect(refusal!.text.length).toBeLessThanOrEqual(224);
      for (const text of [prompt!.title, prompt!.text, refusal!.title, refusal!.text]) {
        expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúý]/);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });

  test('a relation with no room left is not said rather than cut', () => {
    const [first] = planTemplate(smallRequest({ catalogue: wide })).validations;
    expect(first!.prompt!.text).toBe('Số nguyên từ 0 trở lên. Không phát sinh nhập 0, không áp dụng nhập x.');
  });
});
