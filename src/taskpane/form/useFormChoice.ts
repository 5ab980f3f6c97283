import { useState } from 'react';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Period } from '../../core/catalogue/period';
import type { Roster } from '../../core/catalogue/roster';
import { catalogueFor } from '../../core/catalogue/standard/catalogues';
import type { ListedUnit } from '../workbook/formIdentity';
import { type PeriodChoice, periodOf, proposedYear } from './periodChoice';

/** The form being asked for: what was chosen, and what follows from it until the person says otherwise. */
export type FormChoice = {
  readonly roster: Roster | undefined;
  readonly listed: ListedUnit | undefined;
  readonly periodChoice: PeriodChoice;
  readonly period: Period | undefined;
  readonly catalogue: Catalogue;
  readonly chooseRoster: (roster: Roster) => void;
  readonly chooseUnit: (unit: ListedUnit | undefined) => void;
  readonly choosePeriod: (choice: PeriodChoice) => void;
  readonly chooseCatalogue: (catalogue: Catalogue) => void;
};

/** `known`: the roster of the forms in the workbook. */
export function useFormChoice(known: Roster | undefined, today: string): FormChoice {
  const [chosenRoster, setRoster] = useState<Roster>();
  const [listed, setListed] = useState<ListedUnit>();
  const [kind, setKind] = useState('');
  const [chosenYear, setYear] = useState<number>();
  const [chosenCatalogue, setCatalogue] = useState<Catalogue>();
  const roster = chosenRoster ?? known;
  const periodChoice = { kind, year: chosenYear ?? proposedYear(roster, today) };

  return {
    roster,
    listed,
    periodChoice,
    period: periodOf(periodChoice),
    catalogue: chosenCatalogue ?? catalogueFor(listed?.unit.border ?? 'land'),
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
