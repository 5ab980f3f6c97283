import type { MappedFigure, SheetMapping } from '../../core/mapping/sheetMapping';
import { VALUE_COLUMNS } from '../../core/template/columns';

/** A figure of nobody; a remark beside the figures of several units is no one's. */
const isOwnerless = ({ unit, column }: MappedFigure) =>
  unit === undefined && VALUE_COLUMNS.some((one) => one === column);

/** A sheet whose figures belong to nobody yet. */
export function lacksUnit({ unit, figures }: SheetMapping): boolean {
  return (!unit || unit.certainty === 'unclear') && figures.some(isOwnerless);
}
