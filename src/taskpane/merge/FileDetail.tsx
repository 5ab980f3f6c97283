import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { describePeriod } from '../../core/catalogue/period';
import type { Issue } from '../../core/report/issue';
import type { Report } from '../../core/report/report';
import { cardsOf } from '../check/cards';
import { useLanguage, useWords } from '../messages/language';
import { ReadIssue } from './ReadIssue';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** A file, or one form in it, as far as it was read. */
export type FileFacts = {
  readonly file: string;
  readonly sha256: string;
  readonly report?: Report;
  readonly issues: readonly Issue[];
  /** Why it is not taken and what to do, where there is more to say than the issues do. */
  readonly remark?: string | undefined;
};

/** Name, fingerprint and issues of a received file. */
export function FileDetail({ file, sha256, report, issues, remark }: FileFacts) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const facts = [
    // A tab of the open workbook is its own file and has no fingerprint.
    ...(sha256 ? [[words.file.name, file]] : []),
    ...(report ? [[words.file.sheet, report.sheet]] : []),
    ...(report ? [[words.file.period, describePeriod(report.period, language)]] : []),
    ...(sha256 ? [[words.file.hash, sha256.slice(0, 8)]] : []),
  ];
  return (
    <>
      {remark && <Body1>{remark}</Body1>}
      <dl className={styles.facts}>
        {facts.map(([term, value]) => [
          <dt key={term} className={styles.term}>
            <Caption1>{term}</Caption1>
          </dt>,
          <dd key={`${term}:`} className={styles.value}>
            <Caption1>{value}</Caption1>
          </dd>,
        ])}
      </dl>
      {(report || issues.length > 0) && <IssuesOf issues={issues} report={report} />}
    </>
  );
}

function IssuesOf({ issues, report }: Pick<FileFacts, 'issues'> & { report: Report | undefined }) {
  const styles = useStyles();
  const { file } = useWords();
  if (issues.length === 0) return <Body1>{file.noIssues}</Body1>;
  return (
    <>
      <h3 className={styles.heading}>
        <Body1Strong>{file.issues}</Body1Strong>
      </h3>
      <ul className={styles.list}>
        {cardsOf({ issues, ...(report && { report }) }).map((card) => (
          <ReadIssue key={card.id} card={card} />
        ))}
      </ul>
    </>
  );
}
