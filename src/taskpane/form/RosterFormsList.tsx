import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formFileName, rosterFormsFileName } from '../../actions/formFileName';
import type { RosterForms } from '../../actions/rosterForms';
import { describePeriod } from '../../core/catalogue/period';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import { useLanguage, useWords } from '../messages/language';
import { describeRoster } from './RosterField';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What is about to be saved: every unit and the name of its file. */
export function RosterFormsList({ request }: { readonly request: RosterForms }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <Body1Strong>
        {`${describeRoster(request.roster, words)} · ${describePeriod(request.period, language)}`}
      </Body1Strong>
      <Body1>
        {request.catalogue
          ? words.rosterForms.aboutOne(request.catalogue.label[language])
          : words.rosterForms.about}
      </Body1>
      <Caption1 className={styles.file}>{words.rosterForms.file(rosterFormsFileName(request))}</Caption1>
      <ul className={styles.list}>
        {request.roster.units.map((unit) => (
          <li key={unit.code} className={styles.row}>
            <Body1>{shortNameOf(unit)}</Body1>
            <Caption1 className={styles.file}>{formFileName({ unit, period: request.period })}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
