import { Body1, Caption1, Field, Textarea } from '@fluentui/react-components';
import { describeIssue } from '../../core/validation/describeIssue';
import { useLanguage, useWords } from '../messages/language';
import type { Card } from './cards';
import { SeverityMark } from './SeverityMark';

type Props = {
  readonly card: Card;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isMissing: boolean;
};

/** A warning in all its words, and the place for the reason. */
export function ExplainScreen({ card: { issue, catalogue }, text, onText, isMissing }: Props) {
  const { explain } = useWords();
  const { what, where } = describeIssue(issue, useLanguage(), catalogue);
  return (
    <>
      <SeverityMark severity={issue.severity} cell={issue.cell} />
      <Body1>{what}</Body1>
      <Caption1>{where}</Caption1>
      <Field
        label={explain.reason}
        required
        hint={explain.hint}
        {...(isMissing && { validationMessage: explain.missing, validationState: 'error' })}
      >
        <Textarea
          value={text}
          rows={4}
          resize="vertical"
          maxLength={1000}
          onChange={(_, { value }) => onText(value)}
        />
      </Field>
    </>
  );
}
