import { type ApiType, defineType } from '../protocol/apiType';
import { cellProperties } from './cellProperties';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { assertOpen, type Place } from './place';
import { rangeActions } from './rangeActions';
import { rangeContents } from './rangeContents';
import { rangeFormat } from './rangeFormat';
import { rangeNavigation } from './rangeNavigation';
import { rangeScalars } from './rangeScalars';
import { worksheet } from './worksheet';

/** Excel.Range */
export const range: ApiType<Place> = defineType<Place>('Range', {
  guard: assertOpen,
  scalars: { ...rangeScalars, ...rangeContents },
  links: {
    worksheet: (place) => worksheet(place),
    format: (place) => rangeFormat(place),
    dataValidation: (place) => dataValidation(place),
    conditionalFormats: ({ area, ...place }) => conditionalFormats({ ...place, areas: [area] }),
  },
  methods: { ...rangeNavigation, ...rangeActions, ...cellProperties },
});
