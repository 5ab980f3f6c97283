import { parseCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { sound } from './soundCatalogue';

describe('data of another shape is refused in the same words', () => {
  const catalogue = sound();
  const [first, ...others] = catalogue.metrics;
  const withFirst = (changes: object) => ({ ...catalogue, metrics: [{ ...first, ...changes }, ...others] });
  const table: [string, unknown, (string | number)[], string, string][] = [
    ['nothing', undefined, [], 'invalid_type', 'object'],
    ['no metrics', { ...catalogue, metrics: [] }, ['metrics'], 'too_small', '>= 1'],
    ['an id with spaces', { ...catalogue, id: 'a b' }, ['id'], 'invalid_format', '/^[a-z0-9-]+$/'],
    [
      'a label in no language',
      withFirst({ label: { en: 'x' } }),
      ['metrics', 0, 'label', 'vi'],
      'invalid_type',
      'string',
    ],
    [
      'a new kind',
      withFirst({ kind: 'percent' }),
      ['metrics', 0, 'kind'],
      'invalid_value',
      'count | people | stock | money | length | static | text',
    ],
    [
      'seven decimals',
      withFirst({ rules: [{ type: 'decimal', places: 7 }] }),
      ['metrics', 0, 'rules', 0, 'places'],
      'too_big',
      '<= 6',
    ],
  ];
  test.each(table)('%s', (_what, data, path, fault, expected) => {
    expect(parseCatalogue(data)).toEqual({
      ok: false,
      problems: [{ path, code: 'shape', facts: { fault, expected } }],
    });
  });

  test('a rule of no type lists the types there are', () => {
    const parsed = parseCatalogue(withFirst({ rules: [{ type: 'guess' }] }));
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        {
          path: ['metrics', 0, 'rules', 0, 'type'],
          facts: { expected: expect.stringMatching(/^whole \| decimal/) },
        },
      ],
    });
  });
});
