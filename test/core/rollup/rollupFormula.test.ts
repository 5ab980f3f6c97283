import { isRollupFormula } from '../../../src/core/rollup/rollupFormula';

const OURS = ['Chi tiết', 'Hạ Lang', "Đồn 'A'"];
const LINK = `=IF(('Hạ Lang'!F12=""),"",'Hạ Lang'!F12)`;

test.each([
  ['a total', `=IF((COUNT('Chi tiết'!L17:S17)=0),"",SUM('Chi tiết'!L17:S17))`, true],
  ['as another program spells it', `=IF(COUNT('Chi tiết'!L17:S17)=0, "", SUM('Chi tiết'!L17:S17))`, true],
  ['in tỷ đồng', `=IF((COUNT('Chi tiết'!L67:S67)=0),"",ROUND((SUM('Chi tiết'!L67:S67)/1000),9))`, true],
  ['in đồng', `=IF((COUNT('Chi tiết'!L67:S67)=0),"",ROUND((SUM('Chi tiết'!L67:S67)*1000000),6))`, true],
  ['a link', LINK, true],
  ['an apostrophe in the name', LINK.replaceAll('Hạ Lang', "Đồn ''A''"), true],
  ['its sheet deleted since', '=IF((COUNT(#REF!)=0),"",SUM(#REF!))', true],
  ["a person's, over ours", "='Chi tiết'!D17*2", false],
  ["a person's sum over ours", "=SUM('Chi tiết'!L17:S17)", false],
  ["a person's link to their own sheet", LINK.replaceAll('Hạ Lang', 'Sổ tay'), false],
  ['a sum on the sheet itself', '=SUM(D4:J4)', false],
])('%s', (_, formula, isOurs) => {
  expect(isRollupFormula(formula, OURS)).toBe(isOurs);
});
