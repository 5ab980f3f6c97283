import { Body1, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { BookProblem } from '../../core/catalogueBook/bookProblem';
import { describeProblem } from '../../core/catalogueBook/describeProblem';
import { SeverityMark } from '../check/SeverityMark';
import { useCardStyles } from '../frame/cardStyles';
import { useLanguage } from '../messages/language';
import { useRovingList } from '../useRovingList';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

type Props = {
  readonly problems: readonly BookProblem[];
  /** Shows the cell; absent where the catalogue is not open here. */
  readonly onGo: ((sheet: string, cell: string) => void) | undefined;
};

/** Everything wrong with a catalogue's workbook, each at its cell. */
export function ProblemList({ problems, onGo }: Props) {
  const styles = { ...useCardStyles(), ...useStyles() };
  const words = useScreenWords();
  const [selected, setSelected] = useState<string>();
  const { listProps, rowProps } = useRovingList(problems.length);
  return (
    <ul aria-label={words.problemList} className={styles.list} {...listProps}>
      {problems.map((problem, index) => {
        const { sheet, cell, code } = problem;
        const id = `${sheet} ${cell} ${code}`;
        const isSelected = id === selected;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same mistake twice
          <li key={`${id} ${index}`} className={mergeClasses(styles.card, isSelected && styles.selected)}>
            {onGo ? (
              <button
                type="button"
                {...rowProps(index)}
                aria-current={isSelected || undefined}
                className={mergeClasses(styles.face, styles.button, isSelected && styles.selectedFace)}
                onClick={() => {
                  setSelected(id);
                  onGo(sheet, cell);
                }}
              >
                <ProblemWords problem={problem} />
              </button>
            ) : (
              <div className={styles.face}>
                <ProblemWords problem={problem} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ProblemWords({ problem }: { problem: BookProblem }) {
  const styles = useCardStyles();
  const words = useScreenWords();
  const { what, todo } = describeProblem(problem, useLanguage());
  return (
    <>
      <SeverityMark severity="error" cell={problem.cell} />
      <Body1>{what}</Body1>
      <Body1>{todo}</Body1>
      {problem.sheet && <Caption1 className={styles.where}>{words.sheet(problem.sheet)}</Caption1>}
    </>
  );
}
