import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useWords } from '../messages/language';
import type { Difference } from './reportDifferences';

const useStyles = makeStyles({
  heading: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse' },
  metric: {
    padding: '6px 8px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    padding: '6px 0 6px 8px',
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: { color: tokens.colorNeutralForeground2, display: 'block' },
});

type Props = {
  readonly differences: readonly Difference[];
  /** What each report is called, in the order of the values. */
  readonly names: readonly string[];
};

/** The places where the reports of one unit differ, one column per report. */
export function DifferenceTable({ differences, names }: Props) {
  const styles = useStyles();
  const { decide } = useWords();
  if (differences.length === 0) return <Body1>{decide.same}</Body1>;
  const title = decide.differences(differences.length);
  return (
    <>
      <h3 className={styles.heading}>
        <Body1Strong>{title}</Body1Strong>
      </h3>
      <table aria-label={title} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.metric}>
              <Caption1>{decide.metric}</Caption1>
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className={styles.value}>
                <Caption1 wrap={false}>{name}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow
              key={`${difference.metric.code} ${difference.column}`}
              {...difference}
              names={names}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function DifferenceRow({ metric, column, values, names }: Difference & Pick<Props, 'names'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { decide } = useWords();
  const isPeriod = column === 'period' || column === 'text';
  return (
    <tr>
      <th scope="row" className={styles.metric}>
        <Caption1>{`${metric.code} · ${metric.label[language].replace(/^-\s*/, '')}`}</Caption1>
        {!isPeriod && <Caption1 className={styles.column}>{decide.columns[column]}</Caption1>}
      </th>
      {names.map((name, index) => {
        const value = values[index];
        return (
          <td key={name} className={styles.value}>
            <Body1 wrap={false}>
              {value === undefined ? decide.blank : column === 'text' ? decide.text : value}
            </Body1>
          </td>
        );
      })}
    </tr>
  );
}
