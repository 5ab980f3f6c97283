import { Field, Link } from '@fluentui/react-components';
import type { Roster } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import { ChoiceField } from '../mapping/ChoiceField';
import { useWords } from '../messages/language';

type Props = {
  readonly roster: Roster;
  /** The unit's code. */
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
  readonly isMissing: boolean;
  readonly onLeaveOut: () => void;
};

/** Whose report a file is that names no unit of the roster; or it is left out. */
export function UnitOfFile({ roster, chosen, onChoose, isMissing, onLeaveOut }: Props) {
  const { assign, file } = useWords();
  return (
    <>
      <Field
        label={assign.field}
        {...(isMissing && { validationState: 'error', validationMessage: assign.missing })}
      >
        <ChoiceField
          name={assign.field}
          placeholder={assign.placeholder}
          choices={roster.units.map((unit) => ({ value: unit.code, label: titleOf(unit) }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      </Field>
      <Link as="button" onClick={onLeaveOut}>
        {file.leaveOut}
      </Link>
    </>
  );
}
