import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createExcel } from '../index';
import { librarySha256 } from '../library';
import { coverage } from '../protocol/apiType';

test('the library that runs is the file of the package, byte for byte', () => {
  const file = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'));
  expect(librarySha256).toBe(createHash('sha256').update(file).digest('hex'));
});

test('each Excel is a realm and a workbook of its own', async () => {
  const [one, other] = [createExcel(), createExcel()];
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.add('Hạ Lang');
    await context.sync();
  });
  expect(one.Excel).not.toBe(other.Excel);
  expect(one.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Hạ Lang']);
  expect(other.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('Office.context tells the host, the language and the requirement sets announced', () => {
  const { Office } = createExcel({ culture: 'vi-VN', apiVersion: '1.11', platform: 'desktop' });
  const { context } = Office;
  const { requirements } = context;
  expect([context.host, context.platform, context.displayLanguage]).toEqual(['Excel', 'PC', 'vi-VN']);
  expect(['1.11', '1.12'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
    true,
    false,
  ]);
});

/** What the library's own classes say of themselves. */
type ClassFacts = {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
};

describe('the host has no member that the library lacks', () => {
  const { Excel } = createExcel();
  const classes = Excel as unknown as Record<string, { readonly prototype: ClassFacts } | undefined>;

  test.each([...coverage.keys()])('%s', (typeName) => {
    const prototype = classes[typeName]?.prototype;
    const { scalars, writable, links, methods } = coverage.get(typeName)!;
    const names = prototype?._scalarPropertyNames ?? [];
    const updateable = names.filter((_, index) => prototype?._scalarPropertyUpdateable?.[index]);
    const unknown = [
      ...scalars.filter((name) => !names.includes(name)),
      ...writable.filter((name) => !updateable.includes(name)),
      ...links.filter((name) => !prototype?._navigationPropertyNames?.includes(name)),
      ...methods.filter((name) => !(name in (prototype ?? {}))),
    ];
    expect(unknown).toEqual([]);
  });
});
