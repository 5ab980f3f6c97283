import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckedForm } from '../../actions/checkWorkbook';
import type { HostError } from '../../actions/host';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Roster } from '../../core/catalogue/roster';
import { hostFailure } from '../hostFailure';
import type { PaneActions } from '../paneActions';

/** The forms of the open workbook as last read. */
export type Workbook = {
  /** Undefined until it was read once. */
  readonly forms?: readonly CheckedForm[] | undefined;
  /** As it was when the pane opened: what the opening tab is chosen by. */
  readonly opening?: readonly CheckedForm[] | undefined;
  /** Why the last `refresh` could not read it. */
  readonly failure?: HostError | undefined;
  /** The person asked for a check; its results follow every change from then on. */
  readonly isChecked: boolean;
  /** Reads it again; rejects as the host does. */
  readonly read: () => Promise<readonly CheckedForm[]>;
  /** The same, because the person asked for a check. */
  readonly check: () => Promise<readonly CheckedForm[]>;
  /** Reads it again; a refusal is kept as `failure`. */
  readonly refresh: () => Promise<void>;
};

/**
 * Reads the workbook when the pane opens, whenever a person has changed it or loaded another catalogue or roster, and when asked;
 * never writes.
 */
export function useWorkbook(
  { check: readForms, onChanged }: Pick<PaneActions, 'check' | 'onChanged'>,
  catalogues: readonly Catalogue[],
  rosters: readonly Roster[],
): Workbook {
  const [forms, setForms] = useState<readonly CheckedForm[]>();
  const [opening, setOpening] = useState<readonly CheckedForm[]>();
  const [hasChecked, setChecked] = useState(false);
  const [failure, setFailure] = useState<HostError>();
  const read = useCallback(async () => {
    const found = await readForms(catalogues, rosters);
    setForms(found);
    setOpening((first) => first ?? found);
    setFailure(undefined);
    return found;
  }, [readForms, catalogues, rosters]);
  const check = useCallback(async () => {
    const found = await read();
    setChecked(true);
    return found;
  }, [read]);
  const refresh = useCallback(async () => {
    await read().catch((error: unknown) => setFailure(hostFailure(error)));
  }, [read]);
  const readBy = useRef<readonly (readonly (Catalogue | Roster)[])[]>([]);
  useEffect(() => {
    if (readBy.current[0] === catalogues && readBy.current[1] === rosters) return;
    readBy.current = [catalogues, rosters];
    void refresh();
  }, [refresh, catalogues, rosters]);
  // What cannot be read while a person is typing is read at the next change; the last reading stays.
  useEffect(() => onChanged(() => void read().catch(() => undefined)), [onChanged, read]);
  const isChecked = forms !== undefined && hasChecked;
  return { forms, opening, failure, isChecked, read, check, refresh };
}
