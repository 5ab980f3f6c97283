/// <reference types="@microsoft/office-js/dist/office" />

/** What copying cells does not bring back of a sheet: how it shows, prints and is protected. */
export type OldSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Interfaces.WorksheetData['visibility'];
  readonly tabColor: string;
  /** The areas by address without the sheet's name, absent where there is none. */
  readonly frozen?: string;
  readonly filter?: string;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
  readonly footer: string;
  readonly protection?: Excel.WorksheetProtectionOptions;
};

const PAGE =
  'orientation,paperSize,zoom,blackAndWhite,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin';

/** Everything needed to put sheets back, in one sync. */
export async function readOldSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<OldSheet[]> {
  const found = ids.map((id) => load(context.workbook.worksheets.getItem(id)));
  await context.sync();
  return found.map(oldSheetOf);
}

type Loaded = ReturnType<typeof load>;

function load(sheet: Excel.Worksheet) {
  const { pageLayout, freezePanes, autoFilter, protection } = sheet;
  return {
    sheet: sheet.load('id,name,visibility,tabColor'),
    protection: protection.load('protected,options'),
    page: pageLayout.load(PAGE),
    footers: pageLayout.headersFooters.defaultForAllPages.load('centerFooter'),
    frozen: freezePanes.getLocationOrNullObject().load('address'),
    filter: autoFilter.getRangeOrNullObject().load('address'),
    printArea: pageLayout.getPrintAreaOrNullObject().load('address'),
    titleRows: pageLayout.getPrintTitleRowsOrNullObject().load('address'),
  };
}

function oldSheetOf({ sheet, page, footers, protection, ...areas }: Loaded): OldSheet {
  const { id, name, visibility, tabColor } = sheet;
  const addresses = Object.entries(areas).filter(([, area]) => !area.isNullObject);
  return {
    ...{ id, name, visibility, tabColor },
    ...Object.fromEntries(addresses.map(([key, { address }]) => [key, withoutSheet(address)])),
    page: settable(page.toJSON()),
    footer: footers.centerFooter,
    ...(protection.protected && { protection: protection.options }),
  };
}

/** `'Hạ Lang'!A1:B2,'Hạ Lang'!D4` as `A1:B2,D4`. */
const withoutSheet = (address: string) => address.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, '');

/** Settings that are not set come as null and cannot be set so. */
function settable({ zoom, ...settings }: Excel.Interfaces.PageLayoutData) {
  const given = (bag: object) =>
    Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== null));
  const { headersFooters: _, ...page } = settings;
  return { ...given(page), ...(zoom && { zoom: given(zoom) }) };
}
