import { Button, Caption1, Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';
import { PeriodField } from '../form/PeriodField';
import { RosterField } from '../form/RosterField';
import { useWords } from '../messages/language';
import type { Command } from '../paneView';
import type { MergeChoice } from './useMergeChoice';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  add: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  switch: { display: 'flex', flexDirection: 'column' },
  hint: { paddingInlineStart: '60px', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly choice: MergeChoice;
  readonly today: string;
  readonly rosterRef: RefObject<HTMLButtonElement | null>;
  readonly addFiles: (() => void) | undefined;
  /** Whether there are reports with errors to take or leave. */
  readonly hasErrors: boolean;
  /** Under the list: to write what is decided already, to begin anew. */
  readonly links: readonly Command[];
  readonly children: ReactNode;
};

/** What is merged and to what; the roster grid stands between. */
export function MergeList({ choice, today, rosterRef, addFiles, hasErrors, links, children }: Props) {
  const styles = useStyles();
  const { merge } = useWords();
  return (
    <>
      <div className={addFiles && styles.row}>
        <RosterField
          ref={rosterRef}
          rosters={choice.rosters}
          roster={choice.roster}
          onChoose={choice.chooseRoster}
        />
        {addFiles && (
          <Button className={styles.add} icon={<AddRegular />} aria-label={merge.addFiles} onClick={addFiles}>
            {merge.add}
          </Button>
        )}
      </div>
      <PeriodField
        isLabelled={false}
        today={today}
        choice={choice.periodChoice}
        onChange={choice.choosePeriod}
      />
      {children}
      {hasErrors && (
        <div className={styles.switch}>
          <Switch
            checked={choice.includeErrors}
            label={merge.includeErrors}
            onChange={(_, { checked }) => choice.setIncludeErrors(checked)}
          />
          <Caption1 className={styles.hint}>{merge.includeErrorsHint}</Caption1>
        </div>
      )}
      {links.map(({ label, run }) => (
        <Link key={label} as="button" onClick={run}>
          {label}
        </Link>
      ))}
    </>
  );
}
