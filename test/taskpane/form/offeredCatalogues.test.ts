import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { ownCopy } from '../../../src/core/ownCatalogue/ownCopy';
import { offeredCatalogues, proposedCatalogue } from '../../../src/taskpane/form/offeredCatalogues';

const land = ownCopy(catalogueFor('land'));
const sea = ownCopy(catalogueFor('sea'));
const mixed = ownCopy(catalogueFor('mixed'));
/** Only what both borders have. */
const common = { ...land, metrics: land.metrics.filter(({ borders }) => borders.length === 2) };
const OWN = { none: undefined, land, sea, mixed, common };

test.each([
  ['none', undefined, 'land'],
  ['none', 'sea', 'sea'],
  ['land', undefined, 'land-rieng'],
  ['land', 'land', 'land-rieng'],
  ['land', 'sea', 'sea'],
  ['land', 'mixed', 'mixed'],
  ['sea', 'land', 'land'],
  ['sea', 'sea', 'sea-rieng'],
  ['mixed', 'land', 'mixed-rieng'],
  ['mixed', 'mixed', 'mixed-rieng'],
  ['common', 'sea', 'land-rieng'],
] as const)('own %s, unit of the %s border: %s', (own, border, proposed) => {
  expect(proposedCatalogue(OWN[own], border).id).toBe(proposed);
});

test('the own one stands first, the standard ones stay', () => {
  const ids = (own?: typeof land) => offeredCatalogues(own).map(({ id }) => id);
  expect(ids()).toEqual(['land', 'sea', 'mixed']);
  expect(ids(sea)).toEqual(['sea-rieng', 'land', 'sea', 'mixed']);
  // A standard one that was loaded as it is stands once.
  expect(ids(catalogueFor('sea'))).toEqual(['sea', 'land', 'mixed']);
});
