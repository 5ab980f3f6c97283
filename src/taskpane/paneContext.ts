import type { Catalogue } from '../core/catalogue/catalogue';
import type { OwnCatalogue } from './catalogue/useOwnCatalogue';
import type { Guards } from './check/useGuards';
import type { Marks } from './check/useMarks';
import type { PaneActions, PaneSurroundings } from './paneActions';
import type { Tab } from './paneView';
import type { Undoing } from './undo/useUndo';
import type { Workbook } from './workbook/useWorkbook';

/** What every view of the pane is given. */
export type PaneContext = {
  readonly actions: PaneActions;
  readonly workbook: Workbook;
  readonly undoing: Undoing;
  readonly marks: Marks;
  readonly guards: Guards;
  readonly kind: PaneSurroundings['kind'];
  /** ISO day. */
  readonly today: string;
  readonly own: OwnCatalogue;
  /** What forms are read by: the standard catalogues and the loaded own one. */
  readonly catalogues: readonly Catalogue[];
  readonly showTab: (tab: Tab) => void;
};
