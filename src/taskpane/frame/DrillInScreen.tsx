import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../messages/language';
import type { DrillIn } from '../paneView';
import { useColumnStyles } from './columnStyles';

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  row: {
    flexShrink: 0,
    height: '33px',
    boxSizing: 'border-box',
    paddingInline: '6px 12px',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, minWidth: 0, display: 'flex', outlineStyle: 'none' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Where the tabs were: the way back and the title, which takes the focus on arrival. Below it, the content. */
export function DrillInScreen({ title, content, close }: Pick<DrillIn, 'title' | 'content' | 'close'>) {
  const styles = useStyles();
  const column = useColumnStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.screen}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={words.nav.back}
          onClick={close}
        />
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          <Subtitle2 className={styles.line}>{title}</Subtitle2>
        </h2>
      </div>
      {/* Mostly text: the keyboard must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section aria-labelledby={id} tabIndex={0} className={column.scroll}>
        <div className={column.column}>{content}</div>
      </section>
    </main>
  );
}
