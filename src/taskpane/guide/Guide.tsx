import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../messages/language';
import type { PaneSurroundings } from '../paneActions';

const useStyles = makeStyles({
  part: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  name: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What each tab does, and what none of them does. */
export function Guide({ kind }: { kind: PaneSurroundings['kind'] }) {
  const styles = useStyles();
  const { guide } = useWords();
  const limits = [...guide.limits, ...(kind === 'page' ? guide.pageLimits : [])];
  return (
    <>
      {guide.steps.map(([name, text]) => (
        <section key={name} className={styles.part}>
          <h3 className={styles.name}>
            <Body1Strong>{name}</Body1Strong>
          </h3>
          <Body1>{text}</Body1>
        </section>
      ))}
      <section className={styles.part}>
        <h3 className={styles.name}>
          <Body1Strong>{guide.limitsTitle}</Body1Strong>
        </h3>
        <ul className={styles.list}>
          {limits.map((limit) => (
            <li key={limit}>
              <Body1>{limit}</Body1>
            </li>
          ))}
        </ul>
      </section>
      {kind === 'page' && <Caption1>{guide.sample}</Caption1>}
    </>
  );
}
