import { Body1, Body1Strong, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { describeMoment } from '../../core/seal/describeMoment';
import type { Seal } from '../../core/seal/seal';
import { useWords } from '../messages/language';

const useStyles = makeStyles({
  head: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground3 },
  name: { overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** As many cells as a person looks through one by one. */
const MOST_CELLS = 40;

type Props = {
  readonly seal: Seal;
  readonly fileName: string;
  readonly kind: 'excel' | 'page';
  readonly onGo: (cell: string) => void;
  readonly onReopen: () => void;
};

/** A sealed form: how to send it, or what has changed since. */
export function SealedReport({ seal, fileName, kind, onGo, onReopen }: Props) {
  const styles = useStyles();
  const { seal: words } = useWords();
  const { changed, isBroken, preparedBy, approvedBy, at } = seal;
  const isWhole = !isBroken && changed.length === 0;
  return (
    <>
      {isWhole && (
        <div className={styles.head}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          <Body1Strong>{words.readyToSend}</Body1Strong>
        </div>
      )}
      <Caption1>{words.sealed(describeMoment(at))}</Caption1>
      <Caption1>{words.signed(preparedBy, approvedBy)}</Caption1>
      {isWhole ? (
        <>
          <Body1>{words.suggested}</Body1>
          <Body1Strong className={styles.name}>{fileName}</Body1Strong>
          <Body1>{kind === 'page' ? words.howToSendPage : words.howToSend}</Body1>
        </>
      ) : (
        <Body1>{isBroken ? words.broken : words.differs(changed.length)}</Body1>
      )}
      {changed.length > 0 && (
        <div className={styles.cells}>
          {changed.slice(0, MOST_CELLS).map((cell) => (
            <Button key={cell} size="small" aria-label={words.toCell(cell)} onClick={() => onGo(cell)}>
              {cell}
            </Button>
          ))}
        </div>
      )}
      <Link as="button" onClick={onReopen}>
        {words.reopen}
      </Link>
    </>
  );
}
