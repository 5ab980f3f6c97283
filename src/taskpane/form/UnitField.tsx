import { Combobox, Field, Option } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import type { Roster } from '../../core/catalogue/roster';
import { fluentRef } from '../frame/fluentRef';
import { useWords } from '../messages/language';
import type { ListedUnit } from '../workbook/formIdentity';
import { POPUP } from './popup';
import { findByName, labelOf, listUnits, unitNamed } from './unitOptions';

type Props = {
  /** The chosen roster alone, or all there are. */
  readonly rosters: readonly Roster[];
  readonly chosen: ListedUnit | undefined;
  readonly onChoose: (unit: ListedUnit | undefined) => void;
  /** What is missing, said below the field. */
  readonly error: string | undefined;
  readonly ref: Ref<HTMLInputElement>;
};

/** The reporting unit, found by any part of its name, with or without accents. */
export function UnitField({ rosters, chosen, onChoose, error, ref }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const hasMoved = useRef(false);
  const [isUnknown, setUnknown] = useState(false);
  const all = listUnits(rosters);
  const options = chosen || typed.trim() === '' ? all : findByName(all, typed);
  const isOneRoster = rosters.length === 1;

  function choose(unit: ListedUnit | undefined) {
    setUnknown(false);
    onChoose(unit);
  }
  function settle() {
    if (chosen || typed.trim() === '') return setUnknown(false);
    const named = unitNamed(rosters, typed);
    if (named) choose(named);
    else setUnknown(options.length === 0);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key.startsWith('Arrow')) hasMoved.current = true;
    if (event.key !== 'Enter' || chosen || options.length !== 1) return;
    event.preventDefault();
    choose(options[0]);
  }

  const message = isUnknown ? words.form.noSuchUnit(typed.trim()) : error;
  return (
    <Field label={words.form.unit} {...(message && { validationState: 'error', validationMessage: message })}>
      <Combobox
        ref={fluentRef(ref)}
        freeform
        positioning={POPUP}
        open={isOpen && options.length > 0}
        onOpenChange={(_, data) => setOpen(data.open)}
        expandIcon={{ 'aria-label': words.form.openUnits, tabIndex: -1 }}
        placeholder={words.form.unitPlaceholder}
        value={chosen ? labelOf(chosen, isOneRoster, words) : typed}
        selectedOptions={chosen ? [chosen.unit.code] : []}
        style={{ minWidth: 0 }}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          hasMoved.current = false;
          choose(undefined);
        }}
        onOptionSelect={(event, { optionValue }) => {
          // Fluent takes the first match when the field is left by Tab: a choice only where the person moved to it.
          const isLeaving = 'key' in event && event.key === 'Tab';
          if (isLeaving && !hasMoved.current) return;
          choose(all.find(({ unit }) => unit.code === optionValue));
        }}
        onKeyDown={onKeyDown}
        onBlur={settle}
      >
        {options.map((listed) => (
          <Option key={listed.unit.code} value={listed.unit.code} text={labelOf(listed, isOneRoster, words)}>
            {labelOf(listed, isOneRoster, words)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
