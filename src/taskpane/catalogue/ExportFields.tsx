import { Body1Strong, Button, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { CatalogueExport } from '../../actions/exportCatalogue';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Roster } from '../../core/catalogue/roster';
import { catalogueFor } from '../../core/catalogue/standard/catalogues';
import { CatalogueField } from '../form/CatalogueField';
import { offeredCatalogues } from '../form/offeredCatalogues';
import { POPUP } from '../form/popup';
import { describeRoster } from '../form/RosterField';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({ heading: { margin: '8px 0 0' }, button: { alignSelf: 'flex-start' } });

type Props = Pick<PaneContext, 'own' | 'kind'> & { readonly onExport: (request: CatalogueExport) => void };

/** Which catalogue to take out for editing, and with which roster. */
export function ExportFields({ own, kind, onExport }: Props) {
  const styles = useStyles();
  const words = useScreenWords();
  const [chosen, setChosen] = useState<Catalogue>();
  const [roster, setRoster] = useState(own.roster);
  const offered = offeredCatalogues(own.catalogue);
  const catalogue =
    offered.find(({ id }) => id === chosen?.id) ?? own.catalogue ?? (roster ? formOf(roster) : offered[0]!);
  return (
    <>
      <h3 className={styles.heading}>
        <Body1Strong>{words.exportHeading}</Body1Strong>
      </h3>
      <CatalogueField label={words.from} catalogues={offered} catalogue={catalogue} onChoose={setChosen} />
      <OptionalRoster rosters={own.rosters} roster={roster} onChoose={setRoster} />
      <Button className={styles.button} onClick={() => onExport({ catalogue, roster })}>
        {kind === 'excel' ? words.addSheets : words.saveFile}
      </Button>
    </>
  );
}

/** The standard form with every metric units of the roster can report. */
function formOf({ units }: Roster): Catalogue {
  const [border = 'mixed', ...others] = new Set(units.map((unit) => unit.border));
  return catalogueFor(others.length === 0 ? border : 'mixed');
}

type RosterProps = {
  readonly rosters: readonly Roster[];
  readonly roster: Roster | undefined;
  readonly onChoose: (roster: Roster | undefined) => void;
};

function OptionalRoster({ rosters, roster, onChoose }: RosterProps) {
  const words = useWords();
  const screen = useScreenWords();
  return (
    <Field label={screen.roster}>
      <Dropdown
        positioning={POPUP}
        value={roster ? describeRoster(roster, words) : screen.noRoster}
        selectedOptions={[roster?.id ?? '']}
        style={{ minWidth: 0 }}
        onOptionSelect={(_, { optionValue }) => onChoose(rosters.find(({ id }) => id === optionValue))}
      >
        <Option value="">{screen.noRoster}</Option>
        {rosters.map((one) => (
          <Option key={one.id} value={one.id}>
            {describeRoster(one, words)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
