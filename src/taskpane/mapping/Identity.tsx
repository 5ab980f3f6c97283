import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describePeriod, type Period, parsePeriod } from '../../core/catalogue/period';
import { findUnit, type Roster } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import type { MappingCorrections } from '../../core/mapping/correctMapping';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { PeriodField } from '../form/PeriodField';
import { choiceOf, periodOf } from '../form/periodChoice';
import { useLanguage, useWords } from '../messages/language';
import { type Choice, ChoiceField } from './ChoiceField';
import { datedPlaces } from './datedPlaces';
import { parseHeaderRows } from './headerRows';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({
  said: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flex: '1 1 auto', minWidth: 0 },
  field: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  input: { flex: '1 1 0', minWidth: 0 },
  // A browser's own width of a text field is more than 320 px leave beside the button.
  typed: { minWidth: 0, width: '100%' },
  read: { minWidth: 0, flexShrink: 0 },
});

type Props = {
  readonly mapping: SheetMapping;
  readonly roster: Roster;
  /** Asked for; what the form says of its own comes before it. */
  readonly period: Period;
  /** ISO day. */
  readonly today: string;
  readonly onCorrect: (corrections: MappingCorrections) => void;
  readonly onHeaderRows: (rows: readonly [number, number]) => void;
};

/** Whose report of which period it is, and where its table is headed. */
export function Identity({ mapping, roster, period, today, onCorrect, onHeaderRows }: Props) {
  const { mapping: words } = useWords();
  const { unit, figures } = mapping;
  const namesUnits = figures.some((one) => one.unit !== undefined);
  const choices = roster.units.map((one): Choice => ({ value: one.code, label: titleOf(one) }));
  const certain = unit && unit.certainty !== 'unclear' ? findUnit(roster, unit.code)?.code : undefined;
  return (
    <>
      {namesUnits ? (
        <Body1>{words.units}</Body1>
      ) : (
        <Field label={words.unit} required>
          <ChoiceField
            name={words.unit}
            placeholder={words.noUnit}
            choices={choices}
            chosen={certain}
            onChoose={(code) => onCorrect({ unit: code })}
          />
        </Field>
      )}
      <OfPeriod mapping={mapping} period={period} today={today} onCorrect={onCorrect} />
      {mapping.tables.length < 2 && <Heading mapping={mapping} onHeaderRows={onHeaderRows} />}
    </>
  );
}

function OfPeriod({ mapping, period, today, onCorrect }: Omit<Props, 'roster' | 'onHeaderRows'>) {
  const { mapping: words } = useWords();
  const { header } = useScreenWords();
  const language = useLanguage();
  const own = parsePeriod(mapping.period ?? '');
  const [choice, setChoice] = useState(choiceOf(own ?? period));
  const [isChanging, setChanging] = useState(false);
  const dated = datedPlaces(mapping);
  if (!isChanging) {
    const said = own
      ? words.period(describePeriod(own, language))
      : words.noPeriod(describePeriod(period, language));
    return <Said text={said} change={header.changePeriod} onChange={() => setChanging(true)} />;
  }
  return (
    <PeriodField
      isLabelled
      today={today}
      choice={choice}
      error={dated.length > 0 ? header.dated(dated.join(', ')) : undefined}
      onChange={(next) => {
        const chosen = periodOf(next);
        if (dated.length > 0) return;
        setChoice(next);
        if (chosen) onCorrect({ period: chosen });
      }}
    />
  );
}

function Heading({ mapping, onHeaderRows }: Pick<Props, 'mapping' | 'onHeaderRows'>) {
  const styles = useStyles();
  const { header } = useScreenWords();
  const [typed, setTyped] = useState<string>();
  const [isUnread, setUnread] = useState(false);
  const rows = mapping.tables[0]?.headerRows;
  const shown = rows && [...new Set(rows)].map((row) => row + 1).join('–');
  if (typed === undefined) {
    const said = shown ? header.rows(shown) : header.none;
    return <Said text={said} change={header.change} onChange={() => setTyped(shown ?? '')} />;
  }
  const read = () => {
    const chosen = parseHeaderRows(typed);
    setUnread(!chosen);
    if (chosen) onHeaderRows(chosen);
  };
  return (
    <Field
      label={header.field}
      {...(isUnread && { validationState: 'error', validationMessage: header.unread })}
    >
      <div className={styles.field}>
        <Input
          className={styles.input}
          input={{ className: styles.typed }}
          aria-label={header.field}
          value={typed}
          placeholder={header.placeholder}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button className={styles.read} onClick={read}>
          {header.read}
        </Button>
      </div>
    </Field>
  );
}

function Said({ text, change, onChange }: { text: string; change: string; onChange: () => void }) {
  const styles = useStyles();
  const { mapping } = useWords();
  return (
    <div className={styles.said}>
      <Caption1 className={styles.text}>{text}</Caption1>
      <Button size="small" appearance="transparent" aria-label={change} onClick={onChange}>
        {mapping.change}
      </Button>
    </div>
  );
}
