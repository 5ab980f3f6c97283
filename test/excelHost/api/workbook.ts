import { area } from '../model/area';
import type { Workbook } from '../model/workbook';
import { defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { application, runtime } from './application';
import { range } from './range';
import { worksheets } from './worksheets';

/** Excel.WorkbookProtection: of the structure. */
const workbookProtection = defineType<Workbook>('WorkbookProtection', {
  scalars: { protected: { get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    protect: (workbook) => {
      if (workbook.isStructureProtected) throw refusal('AccessDenied');
      workbook.isStructureProtected = true;
    },
    unprotect: (workbook) => {
      if (!workbook.isStructureProtected) throw refusal('AccessDenied');
      workbook.isStructureProtected = false;
    },
  },
});

/** Excel.Workbook */
export const workbook = defineType<Workbook>('Workbook', {
  scalars: {
    name: { get: ({ name }) => name },
    readOnly: { get: ({ isReadOnly }) => isReadOnly },
  },
  links: {
    application: (book) => application(book),
    _Runtime: (book) => runtime(book),
    protection: (book) => workbookProtection(book),
    worksheets: (book) => worksheets(book),
  },
  methods: {
    getActiveCell: (book) => {
      const { row, col } = book.active.selection.from;
      return range({ workbook: book, sheet: book.active, area: area(row, col) });
    },
    getSelectedRange: (book) => range({ workbook: book, sheet: book.active, area: book.active.selection }),
  },
});
