import type { DamageCause, UnreadableReason } from '../../core/report/unreadable';
import type { ReadLimits } from './readLimits';

/** Carries a reason from the depth of the reader to `readXlsx`, the only place that catches it. */
export class Unreadable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason.code);
  }
}

/** Refuses the file as damaged. `where` says in which cell or at which character, when known. */
export function refuseDamaged(
  cause: DamageCause,
  part?: string,
  where: { readonly cell?: string; readonly offset?: number } = {},
): never {
  throw new Unreadable({ code: 'damaged', cause, ...(part === undefined ? {} : { part }), ...where });
}

/** Refuses the file because `limits[what]` is exceeded. */
export function refuseLarge(limits: ReadLimits, what: keyof ReadLimits, part?: string): never {
  throw new Unreadable({
    code: 'tooLarge',
    what,
    limit: limits[what],
    ...(part === undefined ? {} : { part }),
  });
}
