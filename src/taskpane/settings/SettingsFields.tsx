import { Caption1, Field, Input, Link, Radio, RadioGroup } from '@fluentui/react-components';
import type { TemplateSettings } from '../../core/template/settings';
import { useWords } from '../messages/language';

/** What the person may say of a form's heading; a blank line is taken from the roster. */
export type HeadingSettings = Pick<TemplateSettings, 'header' | 'superior' | 'body'>;

export const DEFAULT_HEADING: HeadingSettings = { header: 'party', superior: '', body: '' };

type Props = { readonly draft: HeadingSettings; readonly onChange: (draft: HeadingSettings) => void };

export function SettingsFields({ draft, onChange }: Props) {
  const { settings } = useWords();
  return (
    <>
      <Caption1>{settings.scope}</Caption1>
      <Field label={settings.header}>
        <RadioGroup
          layout="horizontal"
          value={draft.header}
          onChange={(_, { value }) => onChange({ ...draft, header: value === 'state' ? 'state' : 'party' })}
        >
          <Radio value="party" label={settings.party} />
          <Radio value="state" label={settings.state} />
        </RadioGroup>
      </Field>
      {draft.header === 'state' && <Caption1>{settings.stateHint}</Caption1>}
      {(['superior', 'body'] as const).map((line) => (
        <Field key={line} label={settings[line]}>
          <Input
            value={draft[line]}
            placeholder={settings.byRoster}
            onChange={(_, { value }) => onChange({ ...draft, [line]: value })}
          />
        </Field>
      ))}
      <Link as="button" onClick={() => onChange(DEFAULT_HEADING)}>
        {settings.reset}
      </Link>
    </>
  );
}
