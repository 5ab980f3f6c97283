import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { fluentRef } from '../frame/fluentRef';
import { useWords } from '../messages/language';
import { describeKind, PERIOD_KINDS, type PeriodChoice, yearsUntil } from './periodChoice';
import { POPUP } from './popup';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  part: { flex: '1 1 0', minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
});

type Props = {
  readonly choice: PeriodChoice;
  readonly onChange: (choice: PeriodChoice) => void;
  /** ISO day. */
  readonly today: string;
  /** Whether the labels stand above; they are spoken in any case. */
  readonly isLabelled: boolean;
  /** Said below both, since it is longer than either. */
  readonly error?: string | undefined;
  readonly yearRef?: Ref<HTMLButtonElement>;
};

/** Kind of period and year, side by side. */
export function PeriodField({ choice, onChange, today, isLabelled, error, yearRef }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { kind, year } = choice;
  const years = [...new Set([...yearsUntil(today), ...(year ? [year] : [])])].sort((a, b) => b - a);
  const named = (label: string) => (isLabelled ? { label } : {});
  const spoken = (label: string) => (isLabelled ? {} : { 'aria-label': label });
  return (
    <Field {...(error && { validationState: 'error', validationMessage: { id: ERROR_ID, children: error } })}>
      <div className={styles.row}>
        <Field className={styles.part} {...named(words.period.label)}>
          <Dropdown
            positioning={POPUP}
            className={styles.control}
            {...spoken(words.period.label)}
            value={describeKind(kind, words)}
            selectedOptions={[kind]}
            onOptionSelect={(_, { optionValue = '' }) => onChange({ ...choice, kind: optionValue })}
          >
            {PERIOD_KINDS.map((one) => (
              <Option key={one} value={one}>
                {describeKind(one, words)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field className={styles.part} {...named(words.period.year)}>
          <Dropdown
            positioning={POPUP}
            ref={fluentRef(yearRef)}
            className={styles.control}
            {...spoken(words.period.year)}
            {...(error && { 'aria-invalid': true, 'aria-describedby': ERROR_ID })}
            placeholder={words.period.chooseYear}
            value={year ? String(year) : ''}
            selectedOptions={year ? [String(year)] : []}
            onOptionSelect={(_, { optionValue }) => onChange({ ...choice, year: Number(optionValue) })}
          >
            {years.map((one) => (
              <Option key={one} value={String(one)}>
                {String(one)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
    </Field>
  );
}

const ERROR_ID = 'period-error';
