import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Roster } from '../../core/catalogue/roster';
import { fluentRef } from '../frame/fluentRef';
import { useWords } from '../messages/language';
import type { Words } from '../messages/vi';
import { POPUP } from './popup';

type Props = {
  /** Those to choose from, each of an id of its own. */
  readonly rosters: readonly Roster[];
  readonly roster: Roster | undefined;
  readonly onChoose: (roster: Roster) => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** The province's list of units; the choices name province, system and size, so no label stands above. */
export function RosterField({ rosters, roster, onChoose, ref }: Props) {
  const words = useWords();
  return (
    <Field>
      <Dropdown
        positioning={POPUP}
        ref={fluentRef(ref)}
        aria-label={words.roster.label}
        placeholder={words.roster.choose}
        value={roster ? describeRoster(roster, words) : ''}
        selectedOptions={roster ? [roster.id] : []}
        style={{ minWidth: 0 }}
        onOptionSelect={(_, { optionValue = '' }) => {
          const found = rosters.find(({ id }) => id === optionValue);
          if (found) onChoose(found);
        }}
      >
        {rosters.map((one) => (
          <Option key={one.id} value={one.id}>
            {describeRoster(one, words)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** `Cao Bằng 2024 (8 đơn vị)` */
export function describeRoster({ province, system, units }: Roster, words: Words): string {
  return words.roster.option(province.name, system, units.length);
}
