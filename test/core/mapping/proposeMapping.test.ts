import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { figureText } from './gridSheet';
import { SAMPLE_FORMS } from './sampleForms';

const options = { catalogue: catalogueFor('mixed'), roster: findRoster('cao-bang-2024')! };

describe('proposeMapping', () => {
  test.each(SAMPLE_FORMS.map((form) => [form.name, form] as const))('%s', (_name, form) => {
    const mapping = proposeMapping(form.sheet, options);
    expect(mapping.figures.map(figureText).sort()).toEqual([...form.figures].sort());
    expect(mapping.unit?.code).toBe(form.unit);
    expect(mapping.period).toBe(form.period);
  });
});
