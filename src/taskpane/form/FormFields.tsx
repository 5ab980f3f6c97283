import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';
import { formatDate } from '../../core/catalogue/closing';
import { defaultSettings } from '../../core/template/settings';
import { useWords } from '../messages/language';
import { CatalogueField } from './CatalogueField';
import { PeriodField } from './PeriodField';
import { RosterField } from './RosterField';
import { UnitField } from './UnitField';
import type { LifetimeRemark } from './unitLifetime';
import type { FormChoice } from './useFormChoice';

const useStyles = makeStyles({
  secrets: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  remark: { color: tokens.colorNeutralForeground2 },
});

/** What is missing before the form can be made. */
type Missing = 'unit' | 'period';

type Props = {
  readonly choice: FormChoice;
  readonly remark: LifetimeRemark | undefined;
  readonly missing: Missing | undefined;
  readonly today: string;
  /** Other ways to a form: those of all units, codes for a sheet in use. */
  readonly links: ReactNode;
  readonly unitRef: RefObject<HTMLInputElement | null>;
  readonly yearRef: RefObject<HTMLButtonElement | null>;
};

/** Which form to make: roster, unit, period, catalogue; then the days it covers. */
export function FormFields({ choice, remark, missing, today, links, unitRef, yearRef }: Props) {
  const styles = useStyles();
  const { form } = useWords();
  const { roster, listed, period } = choice;
  const outside = remark?.isOutside ? remark.text : undefined;
  return (
    <>
      <RosterField rosters={choice.rosters} roster={roster} onChoose={choice.chooseRoster} />
      <UnitField
        ref={unitRef}
        rosters={roster ? [roster] : choice.rosters}
        chosen={listed}
        onChoose={choice.chooseUnit}
        error={missing === 'unit' ? form.noUnit : undefined}
      />
      <PeriodField
        isLabelled
        yearRef={yearRef}
        today={today}
        choice={choice.periodChoice}
        onChange={choice.choosePeriod}
        error={outside ?? (missing === 'period' ? form.noPeriod : undefined)}
      />
      {listed && period && <WindowLine unit={listed} period={period} />}
      {remark && !outside && <Caption1 className={styles.remark}>{remark.text}</Caption1>}
      <CatalogueField
        catalogues={choice.catalogues}
        catalogue={choice.catalogue}
        onChoose={choice.chooseCatalogue}
      />
      {links}
      <div className={styles.secrets}>
        <WarningFilled className={styles.icon} aria-hidden />
        <Caption1>{form.secrets}</Caption1>
      </div>
    </>
  );
}

/** The days whose events count, and the day the report is due. */
function WindowLine({
  unit: { unit, roster },
  period,
}: {
  unit: NonNullable<FormChoice['listed']>;
  period: NonNullable<FormChoice['period']>;
}) {
  const { form } = useWords();
  const { window, dueDate } = defaultSettings(roster, unit, period);
  return (
    <Caption1>{form.window(formatDate(window.from), formatDate(window.to), formatDate(dueDate))}</Caption1>
  );
}
