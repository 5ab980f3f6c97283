import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { HEARD_ONLY } from '../announcer';
import type { Command } from '../paneView';

const useStyles = makeStyles({
  bar: { flexShrink: 0, paddingBlock: tokens.spacingVerticalXS },
  body: { lineHeight: tokens.lineHeightBase300 },
});

type Props = {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
  /** Said after it, to those who hear the pane. */
  readonly spoken?: string | undefined;
  /** What to do about it, where there is something. */
  readonly command?: Command | undefined;
};

/** Characters that fit beside a button in the narrowest pane. */
const SHORT = 22;

/** A lasting message, said aloud when it appears; only a failure interrupts. */
export function Notice({ intent, text, spoken, command }: Props) {
  const styles = useStyles();
  return (
    <MessageBar
      key={text}
      intent={intent}
      layout={command && text.length <= SHORT ? 'singleline' : 'multiline'}
      className={styles.bar}
      {...(intent !== 'error' && { politeness: 'polite' })}
    >
      <MessageBarBody className={styles.body}>
        {text}
        {spoken && <span style={HEARD_ONLY}> {spoken}</span>}
      </MessageBarBody>
      {command && (
        <MessageBarActions>
          <Button size="small" onClick={command.run}>
            {command.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
