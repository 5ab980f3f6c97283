import { useMemo } from 'react';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Roster } from '../../core/catalogue/roster';
import { findCatalogue, STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';
import { rostersWith } from '../../core/catalogue/standard/rosters';
import type { Workbook } from '../workbook/useWorkbook';

/** A catalogue a person has loaded, with the roster that came with it. */
export type LoadedCatalogue = { readonly catalogue: Catalogue; readonly roster?: Roster | undefined };

/** What was loaded, kept for as long as the pane is open, whatever workbook it shows. */
export type LoadedState = readonly [
  loaded: LoadedCatalogue | undefined,
  keep: (loaded: LoadedCatalogue | undefined) => void,
];

/** The province's own catalogue that counts now, and what follows from it. */
export type OwnCatalogue = {
  /** The one loaded, else the one the forms of the open workbook carry. */
  readonly catalogue?: Catalogue;
  readonly roster?: Roster;
  /** Nothing was loaded: it is the open workbook's. */
  readonly isCarried: boolean;
  /** The rosters to choose from, a loaded one first and in place of the one of its id. */
  readonly rosters: readonly Roster[];
  /** A catalogue, from now on; without a roster the one in use stays. */
  readonly use: (catalogue: Catalogue, roster?: Roster) => void;
  /** Back to the standard ones. */
  readonly forget: () => void;
};

/**
 * What forms are read by: the standard catalogues and the loaded one. One that is only carried is not among them, so
 * that a later edition carried by another file is not taken for a wrong one.
 */
export function useKnownCatalogues(loaded: LoadedCatalogue | undefined): readonly Catalogue[] {
  return useMemo(
    () =>
      loaded && isOwn(loaded.catalogue) ? [...STANDARD_CATALOGUES, loaded.catalogue] : STANDARD_CATALOGUES,
    [loaded],
  );
}

/** The rosters to choose from, a loaded one first. */
export function useKnownRosters(loaded: LoadedCatalogue | undefined): readonly Roster[] {
  const roster = loaded?.roster;
  return useMemo(() => rostersWith(roster), [roster]);
}

export function useOwnCatalogue([loaded, keep]: LoadedState, { forms = [] }: Workbook): OwnCatalogue {
  const carried = forms.flatMap(({ report }) => report?.catalogue ?? []).find(isOwn);
  const catalogue = loaded?.catalogue ?? carried;
  const roster = loaded?.roster;
  const rosters = useKnownRosters(loaded);
  return {
    ...(catalogue && { catalogue }),
    ...(roster && { roster }),
    isCarried: !loaded && carried !== undefined,
    rosters,
    use: (next, itsRoster = roster) => keep({ catalogue: next, roster: itsRoster }),
    forget: () => keep(undefined),
  };
}

// `ownVersion` knows it too, but would bring its checksums into what the pane opens with.
const isOwn = ({ id }: Catalogue) => findCatalogue(id) === undefined;
