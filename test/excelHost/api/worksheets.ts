import { WORKBOOK_TARGET } from '../model/events';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { type ApiObject, defineType } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asOptionalText, asText } from './arguments';
import { eventMethods, WORKBOOK_EVENTS } from './eventMethods';
import { worksheet } from './worksheet';

/** Excel.WorksheetCollection */
export const worksheets = defineType<Workbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map((sheet) => worksheet({ workbook, sheet })),
  methods: {
    add: (workbook, name) => worksheet({ workbook, sheet: workbook.addSheet(asOptionalText(name)) }),
    getActiveWorksheet: (workbook) => worksheet({ workbook, sheet: workbook.active }),
    getCount: (workbook, visibleOnly) => listed(workbook, visibleOnly).length,
    getFirst: (workbook, visibleOnly) => of(workbook, listed(workbook, visibleOnly).at(0)) ?? notFound(),
    getLast: (workbook, visibleOnly) => of(workbook, listed(workbook, visibleOnly).at(-1)) ?? notFound(),
    getItem: (workbook, key) => of(workbook, workbook.findSheet(asText(key))) ?? notFound(),
    getItemOrNullObject: (workbook, key) => of(workbook, workbook.findSheet(asText(key))),
    ...eventMethods<Workbook>(
      WORKBOOK_EVENTS,
      ({ events }) => events,
      () => WORKBOOK_TARGET,
    ),
  },
});

function listed({ sheets }: Workbook, visibleOnly: unknown): Sheet[] {
  return sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

function of(workbook: Workbook, sheet: Sheet | undefined): ApiObject | null {
  return sheet ? worksheet({ workbook, sheet }) : null;
}

function notFound(): never {
  throw refusal('ItemNotFound');
}
