import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import type { PageWords } from './messages';
import type { Progress, Refusal } from './useOpening';
import type { Unsaved } from './usePage';

const useStyles = makeStyles({
  bar: { flexShrink: 0, paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  reading: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: { flex: '1 1 auto', minWidth: 0 },
  text: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type Words = { readonly words: PageWords };

/** Files being read: which, how many of how many, and the way to stop. */
export function ReadingLine({ words, progress, onStop }: Words & { progress: Progress; onStop: () => void }) {
  const styles = useStyles();
  const { done, total, name } = progress;
  const text = words.reading(done + 1, total, name);
  return (
    <div className={styles.reading}>
      <div className={styles.line}>
        <ProgressBar aria-label={text} value={done} max={total} />
        <Caption1 className={styles.text}>{text}</Caption1>
      </div>
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}

type Refusals = Words & {
  readonly language: Language;
  readonly refusals: readonly Refusal[];
  readonly onDismiss: () => void;
};

/** Why files were not opened, one sentence each; stays until it is closed or others are opened. */
export function RefusedFiles({ words, language, refusals, onDismiss }: Refusals) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <ul className={styles.list}>
          {refusals.map((refusal, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: files may have the same name, and none leaves the list
            <li key={index}>{sentenceOf(refusal, words, language)}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

function sentenceOf({ name, reason, obstacle }: Refusal, words: PageWords, language: Language): string {
  if (reason) return words.refused(name, describeUnreadable(reason, language));
  return obstacle ? words.refused(name, describeObstacle(obstacle, words)) : words.notRead(name);
}

function describeObstacle(obstacle: UnpatchableReason, { obstacles }: PageWords): string {
  switch (obstacle.code) {
    case 'signed':
      return obstacles.signed;
    case 'unreadable':
    case 'disordered':
    case 'noStyles':
      return obstacles.structure;
    case 'lockedStructure':
      return obstacles.locked;
    case 'nameTaken':
      return obstacles.nameTaken(obstacle.sheet);
    default:
      return obstacles.cell(obstacle.sheet, obstacle.cell);
  }
}

/** A file was not written; nothing on the page is lost. */
export function NotSaved({ words, unsaved: { name, secret } }: Words & { unsaved: Unsaved }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {secret ? words.secret(name, secret.sheet, secret.cell) : words.notSaved(name)}
      </MessageBarBody>
    </MessageBar>
  );
}
