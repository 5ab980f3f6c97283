import { useState } from 'react';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Period } from '../../core/catalogue/period';
import { findUnit, type Roster } from '../../core/catalogue/roster';
import type { PaneContext } from '../paneContext';
import type { ListedUnit } from '../workbook/formIdentity';
import { offeredCatalogues, proposedCatalogue } from './offeredCatalogues';
import { type PeriodChoice, periodOf, proposedYear } from './periodChoice';

/** The form being asked for: what was chosen, and what follows from it until the person says otherwise. */
export type FormChoice = {
  /** The rosters to choose from. */
  readonly rosters: readonly Roster[];
  readonly roster: Roster | undefined;
  readonly listed: ListedUnit | undefined;
  readonly periodChoice: PeriodChoice;
  readonly period: Period | undefined;
  /** The forms to choose from: the province's own first, where there is one. */
  readonly catalogues: readonly Catalogue[];
  readonly catalogue: Catalogue;
  readonly chooseRoster: (roster: Roster) => void;
  readonly chooseUnit: (unit: ListedUnit | undefined) => void;
  readonly choosePeriod: (choice: PeriodChoice) => void;
  readonly chooseCatalogue: (catalogue: Catalogue) => void;
};

/** `inBook`: the roster of the forms in the workbook. */
export function useFormChoice(
  inBook: Roster | undefined,
  { today, own }: Pick<PaneContext, 'today' | 'own'>,
): FormChoice {
  const [chosenRoster, setRoster] = useState<Roster>();
  const [chosenUnit, setListed] = useState<ListedUnit>();
  const [kind, setKind] = useState('');
  const [chosenYear, setYear] = useState<number>();
  const [chosenCatalogue, setCatalogue] = useState<Catalogue>();
  const roster = own.rosters.find(({ id }) => id === chosenRoster?.id) ?? own.roster ?? inBook;
  const listed = chosenUnit && asListed(chosenUnit, own.rosters);
  const catalogues = offeredCatalogues(own.catalogue);
  const periodChoice = { kind, year: chosenYear ?? proposedYear(roster, today) };

  return {
    roster,
    listed,
    periodChoice,
    period: periodOf(periodChoice),
    rosters: own.rosters,
    catalogues,
    catalogue:
      catalogues.find(({ id }) => id === chosenCatalogue?.id) ??
      proposedCatalogue(own.catalogue, listed?.unit.border),
    chooseRoster(next) {
      setRoster(next);
      if (listed?.roster !== next) setListed(undefined);
    },
    chooseUnit(next) {
      setListed(next);
      setCatalogue(undefined);
      if (next) setRoster(next.roster);
    },
    choosePeriod(next) {
      setKind(next.kind);
      if (next.year !== periodChoice.year) setYear(next.year);
    },
    chooseCatalogue: setCatalogue,
  };
}

/** The same unit as the roster of that id says it now; it may have been loaded since. */
function asListed({ unit, roster }: ListedUnit, rosters: readonly Roster[]): ListedUnit | undefined {
  const now = rosters.find(({ id }) => id === roster.id);
  const same = now && findUnit(now, unit.code);
  return same && { unit: same, roster: now };
}
