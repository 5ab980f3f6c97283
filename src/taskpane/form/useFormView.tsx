import { Link } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { describePeriod } from '../../core/catalogue/period';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { TemplateSettings } from '../../core/template/settings';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { PaneView } from '../paneView';
import { findListedUnit, unitReportsOf } from '../workbook/formIdentity';
import { useWorkbookLines } from '../workbook/useWorkbookLines';
import { FormFields } from './FormFields';
import { remarkOnLifetime } from './unitLifetime';
import { useAdopting } from './useAdopting';
import { useFormChoice } from './useFormChoice';
import { useFormMaking } from './useFormMaking';
import { useRosterForms } from './useRosterForms';

/** Biểu mẫu: choose a unit and a period, get the form as a new sheet. */
export function useFormView(context: PaneContext, settings: Partial<TemplateSettings>): PaneView {
  const { workbook, today, own } = context;
  const words = useWords();
  const language = useLanguage();
  const [first] = unitReportsOf(workbook.forms ?? []);
  const choice = useFormChoice(first && findListedUnit(first.unit, own.rosters)?.roster, context);
  const { listed, period, catalogue } = choice;
  const making = useFormMaking(context, listed?.unit, period);
  const adopting = useAdopting(context);
  const lines = useWorkbookLines(context);
  const [isPressed, setPressed] = useState(false);
  const unitRef = useRef<HTMLInputElement>(null);
  const yearRef = useRef<HTMLButtonElement>(null);
  const wholeRoster = useRosterForms(context, choice, settings, yearRef);
  const remark = listed && period && remarkOnLifetime(listed.unit, period, words);
  const missing = !listed ? 'unit' : !period || remark?.isOutside ? 'period' : undefined;

  function press() {
    wholeRoster.forget();
    setPressed(true);
    if (missing === 'unit') unitRef.current?.focus();
    if (missing === 'period') yearRef.current?.focus();
    if (missing || !listed || !period) return;
    making.make({ catalogue, roster: listed.roster, unit: listed.unit, period, settings });
  }

  function adopt() {
    // Which unit it is may stand on the sheet: only roster and period must be chosen here.
    setPressed(!choice.roster || !period);
    if (!choice.roster) return unitRef.current?.focus();
    if (!period) return yearRef.current?.focus();
    adopting.begin(choice.roster, period, listed?.unit.code);
  }

  const { existing } = making;
  const unit = listed ? shortNameOf(listed.unit) : words.state.noUnit;
  const chosen = `${unit} · ${period ? describePeriod(period, language) : words.state.noPeriod}`;
  return {
    screen: 'form',
    ...lines,
    ...(workbook.forms?.length === 0 && { heading: chosen }),
    notice: wholeRoster.notice ?? adopting.notice ?? making.notice,
    content: (
      <FormFields
        choice={choice}
        remark={wholeRoster.remark ?? remark}
        missing={wholeRoster.lacksPeriod ? 'period' : isPressed ? missing : undefined}
        links={
          <>
            {wholeRoster.link}
            <Link as="button" onClick={adopt}>
              {words.adopt.link}
            </Link>
          </>
        }
        today={today}
        unitRef={unitRef}
        yearRef={yearRef}
      />
    ),
    primary: existing
      ? { label: words.form.goTo, run: () => making.goTo(existing) }
      : { label: words.form.create, run: press },
    waiting: making.isRunning ? { text: words.form.creating(unit) } : wholeRoster.waiting,
    drillIn: wholeRoster.drillIn ?? adopting.drillIn,
  };
}
