import {
  Body1,
  Body1Strong,
  Caption1,
  Checkbox,
  Dropdown,
  Field,
  Input,
  Option,
} from '@fluentui/react-components';
import { useWords } from '../messages/language';

/** What a person says when sealing. */
export type SealDraft = {
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly isDeclared: boolean;
};

type Props = {
  readonly draft: SealDraft;
  readonly onChange: (draft: SealDraft) => void;
  /** Sheets with a form that can be sealed; asked for only where there are several. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
  readonly explained: number;
  readonly fileName: string;
  /** The button was pressed: what is missing is said beside its field. */
  readonly isPressed: boolean;
  readonly problem: string | undefined;
};

/** Who answers for the figures, and what sealing does, before it is done. */
export function SealScreen(props: Props) {
  const { draft, onChange, sheets, sheet, onSheet, explained, fileName, isPressed, problem } = props;
  const { seal } = useWords();
  const missing = (text: string, isMissing: boolean) =>
    isPressed && isMissing ? { validationMessage: text, validationState: 'error' as const } : {};
  return (
    <>
      {problem && <Body1 role="alert">{problem}</Body1>}
      <Body1Strong>{seal.ready(explained)}</Body1Strong>
      {sheets.length > 1 && (
        <Field label={seal.form}>
          <Dropdown
            value={sheet}
            selectedOptions={[sheet]}
            style={{ minWidth: 0 }}
            onOptionSelect={(_, { optionValue }) => optionValue && onSheet(optionValue)}
          >
            {sheets.map((name) => (
              <Option key={name}>{name}</Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {(['preparedBy', 'approvedBy'] as const).map((key) => (
        <Field
          key={key}
          label={seal[key]}
          required
          {...missing(key === 'preparedBy' ? seal.noPreparer : seal.noApprover, draft[key].trim() === '')}
        >
          <Input
            value={draft[key]}
            placeholder={seal.name}
            maxLength={120}
            onChange={(_, { value }) => onChange({ ...draft, [key]: value })}
          />
        </Field>
      ))}
      <Field {...missing(seal.noDeclaration, !draft.isDeclared)}>
        <Checkbox
          checked={draft.isDeclared}
          label={seal.declaration}
          onChange={(_, { checked }) => onChange({ ...draft, isDeclared: checked === true })}
        />
      </Field>
      <Body1>{seal.meaning}</Body1>
      <Caption1>{seal.fileName(fileName)}</Caption1>
    </>
  );
}
