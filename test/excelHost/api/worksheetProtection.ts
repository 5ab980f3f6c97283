import { protect, unprotect } from '../model/protection';
import { defineType } from '../protocol/apiType';
import { asBag, asOptionalText } from './arguments';
import { assertOpen, type SheetPlace } from './place';

/** Excel.WorksheetProtection */
export const worksheetProtection = defineType<SheetPlace>('WorksheetProtection', {
  guard: assertOpen,
  scalars: {
    protected: { get: ({ sheet }) => sheet.protection !== undefined },
    options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: ({ sheet }, options, password) =>
      protect(sheet, options === undefined ? undefined : asBag(options), asOptionalText(password)),
    unprotect: ({ sheet }, password) => unprotect(sheet, asOptionalText(password)),
  },
});
