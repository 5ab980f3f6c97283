import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import type { CheckedForm } from '../../actions/checkWorkbook';
import { useWords } from '../messages/language';
import { unitNameOf } from '../workbook/formIdentity';

/** Nothing to check yet, or what pressing Kiểm tra will do. */
export function BeforeCheck({ forms }: { forms: readonly CheckedForm[] }) {
  const { check } = useWords();
  const [first, ...more] = forms;
  if (!first) {
    return (
      <>
        <Body1Strong>{check.empty}</Body1Strong>
        <Body1>{check.emptyHint}</Body1>
      </>
    );
  }
  const { report } = first;
  return (
    <>
      <Body1Strong>
        {more.length > 0 || !report
          ? check.readyForms(forms.length)
          : check.ready(report.catalogue.metrics.length, unitNameOf(report))}
      </Body1Strong>
      <Caption1>{check.marks}</Caption1>
    </>
  );
}
