import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../messages/language';
import { type Choice, ChoiceField } from './ChoiceField';
import { chosenOf, type MappingLine } from './mappingLines';

const useStyles = makeStyles({
  line: {
    padding: '6px 0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  match: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 auto', minWidth: 0 },
});

type Props = {
  readonly line: MappingLine;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
};

/** The source's own words and figures, and what they are matched with: open ones to be chosen, others to be changed. */
export function LineRow({ line, choices, onChoose }: Props) {
  const styles = useStyles();
  const { mapping } = useWords();
  const [isChanging, setChanging] = useState(false);
  const place = line.isRow ? mapping.row(line.place) : mapping.column(line.place);
  const chosen = chosenOf(line);
  const known = choices.find(({ value }) => value === chosen)?.label ?? mapping.notTaken;
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Body1 className={styles.label}>{`“${line.text}”`}</Body1>
        <Caption1 className={styles.quiet} wrap={false}>
          {place}
        </Caption1>
      </div>
      {line.shown.length > 0 && <Caption1 className={styles.quiet}>{line.shown.join(' · ')}</Caption1>}
      <div className={styles.match}>
        <div className={styles.grow}>
          {line.isOpen || isChanging ? (
            <ChoiceField
              name={mapping.fieldOf(place)}
              placeholder={line.decides === 'metric' ? mapping.chooseMetric : mapping.chooseMeaning}
              choices={choices}
              chosen={line.isOpen ? undefined : chosen}
              onChoose={onChoose}
            />
          ) : (
            <Body1>{known}</Body1>
          )}
        </div>
        <Caption1 className={styles.quiet} wrap={false}>
          {mapping.certainty[line.match.certainty]}
        </Caption1>
        {!line.isOpen && !isChanging && (
          <Button
            size="small"
            appearance="transparent"
            aria-label={mapping.changeOf(place)}
            onClick={() => setChanging(true)}
          >
            {mapping.change}
          </Button>
        )}
      </div>
    </li>
  );
}
