import { type Area, area } from './area';
import { Bands } from './bands';
import { Grid } from './grid';
import { defaultPage, type PageSettings } from './page';
import type { ProtectionOptions } from './protection';
import type { ConditionalFormat, Validation } from './rules';
import { Styles } from './styles';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Default height in points and width as the API counts it, of an unscaled new sheet. */
export const ROW_HEIGHT = 15;
export const COLUMN_WIDTH = 48;

/** A worksheet: what a person and the API can see of it. Rules of writing live with the writers. */
export class Sheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  enableCalculation = true;

  readonly grid = new Grid();
  readonly styles = new Styles(this.grid);
  heights = new Bands<number>(ROW_HEIGHT);
  widths = new Bands<number>(COLUMN_WIDTH);
  hiddenRows = new Bands<boolean>(false);
  hiddenCols = new Bands<boolean>(false);

  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protection: { readonly options: ProtectionOptions; readonly password: string | undefined } | undefined;
  /** The rows and columns that stay in view, as the area from A1. */
  frozen: Area | undefined;
  autoFilter: Area | undefined;
  page: PageSettings = defaultPage();
  selection: Area = area(0, 0);

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
