/// <reference types="@microsoft/office-js/dist/office" />
import { formatRange } from '../../core/sheet/address';
import type { PageSetup, SheetPlan } from '../../core/sheet/plan';
import { type Step, step } from './steps';

/** Paper, margins, print area and footer: as many pages high as the rows need. */
export function pageSteps({ page }: SheetPlan, sheet: string): Step[] {
  if (!page) return [];
  return [
    step(
      ({ workbook }) => {
        const { pageLayout } = workbook.worksheets.getItem(sheet);
        setPaper(pageLayout, page);
        setPrinted(pageLayout, page);
      },
      page,
      3,
    ),
  ];
}

function setPaper(layout: Excel.PageLayout, page: PageSetup): void {
  const { orientation, fitToWidth, blackAndWhite, centered, margins } = page;
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = page.paper;
  layout.zoom = { horizontalFitToPages: fitToWidth };
  layout.blackAndWhite = blackAndWhite === true;
  layout.centerHorizontally = centered === true;
  const { top, bottom, left, right } = margins;
  layout.setPrintMargins('Centimeters', {
    ...{ top: top / 10, bottom: bottom / 10 },
    ...{ left: left / 10, right: right / 10 },
  });
}

/** A footer without a section of its own stands in the centre, as in a file. */
function setPrinted(layout: Excel.PageLayout, { printArea, repeatRows, footer }: PageSetup): void {
  if (printArea) layout.setPrintArea(formatRange(printArea));
  if (repeatRows) layout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = footer;
}
