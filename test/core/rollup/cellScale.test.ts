import { inCellUnit } from '../../../src/core/rollup/cellScale';
import { type Expression, formula } from '../../../src/core/sheet/formula';

/** Figures in triệu đồng, in cells of other units. */
test.each([
  ['triệu đồng', 1, 1890.1, '=A1', 1890.1],
  ['tỷ đồng', 1000, 1670.9, '=ROUND((A1/1000),9)', 1.6709],
  ['nghìn đồng', 0.001, 16.1, '=ROUND((A1*1000),6)', 16_100],
  ['đồng', 0.000001, 16.1, '=ROUND((A1*1000000),6)', 16_100_000],
  ['no figure', 1000, null, '=ROUND((A1/1000),9)', null],
])('%s', (_, factor, value, text, shown) => {
  const scaled = inCellUnit({ text: 'A1' as Expression, value }, factor);
  expect([formula(scaled.text), scaled.value]).toEqual([text, shown]);
});
