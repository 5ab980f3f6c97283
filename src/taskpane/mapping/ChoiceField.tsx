import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../core/text/fold';
import { POPUP } from '../form/popup';

/** Something a row or column can be matched with. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  /** Stands in the list whatever is typed. */
  readonly isAlways?: boolean;
};

type Props = {
  readonly name: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  /** Takes what was typed too, where it is none of them. */
  readonly freeform?: boolean;
};

/** One of many, found by any part of its name, with or without accents. */
export function ChoiceField({ name, placeholder, choices, chosen, onChoose, freeform = false }: Props) {
  const [typed, setTyped] = useState<string>();
  const label = choices.find(({ value }) => value === chosen)?.label ?? (freeform ? (chosen ?? '') : '');
  const wanted = foldText(typed ?? '');
  const isWanted = (one: Choice) => one.isAlways || foldText(one.label).includes(wanted);
  const options = wanted === '' ? choices : choices.filter(isWanted);
  return (
    <Combobox
      aria-label={name}
      freeform={freeform}
      placeholder={placeholder}
      positioning={POPUP}
      style={{ minWidth: 0, width: '100%' }}
      value={typed ?? label}
      selectedOptions={chosen === undefined ? [] : [chosen]}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        const own = typed?.trim();
        if (freeform && own) onChoose(own);
        setTyped(undefined);
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(undefined);
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {options.map((one) => (
        <Option key={one.value} value={one.value} text={one.label}>
          {one.label}
        </Option>
      ))}
    </Combobox>
  );
}
