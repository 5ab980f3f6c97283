import type { FigurePreview, MappingPreview } from '../../actions/previewFigures';

/** How many numbers would count. */
export function numbersTaken(previews: readonly Pick<MappingPreview, 'figures'>[]): number {
  return previews.flatMap(({ figures }) => figures.filter(({ state }) => state === 'number')).length;
}

/** Whether what is taken is not simply the number that stands in the cell. */
export function isUnlike({ state, raw, value, qualifier }: FigurePreview): boolean {
  if (state === 'blank' || state === 'text') return false;
  return state !== 'number' || raw !== value || qualifier !== undefined;
}
