import type { HostError } from '../../actions/host';
import { describeFailure } from '../hostFailure';
import { useWords } from '../messages/language';
import { Notice } from './Notice';

type Props = {
  readonly failure: HostError;
  /** What was not done, and what became of the workbook. */
  readonly what: string;
  readonly retry: () => void;
};

/** A refusal of the host: what it left undone, why, and Thử lại. */
export function FailureNotice({ failure, what, retry }: Props) {
  const words = useWords();
  return (
    <Notice
      intent="error"
      text={describeFailure(failure, what, words)}
      command={{ label: words.nav.retry, run: retry }}
    />
  );
}
