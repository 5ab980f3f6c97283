import { Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { LeftCell } from '../../core/mapping/leftCells';
import { usePreviewStyles } from './previewStyles';
import { rawWords } from './rawWords';
import { useScreenWords } from './screenWords';

/** The figures of a sheet that are not taken, each with why; folded until asked for. */
export function LeftTable({ sheet, left }: { readonly sheet: string; readonly left: readonly LeftCell[] }) {
  const styles = usePreviewStyles();
  const { preview: words } = useScreenWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        appearance="transparent"
        className={styles.more}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.left(left.length)}
      </Button>
      <div id={id}>
        {isOpen && (
          <table aria-label={words.leftTable(sheet)} className={styles.table}>
            <thead>
              <tr className={styles.row}>
                {[words.cell, words.inFile, words.whyLeft].map((name, index) => (
                  <th
                    key={name}
                    scope="col"
                    className={mergeClasses(styles.text, [styles.cell, styles.raw][index])}
                  >
                    <Caption1>{name}</Caption1>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {left.map(({ cell, raw, label, why }) => (
                <tr key={cell} className={styles.row}>
                  <th scope="row" className={styles.text}>
                    {cell}
                  </th>
                  <td className={styles.text}>{rawWords(raw)}</td>
                  <td className={styles.text}>
                    {words.whys[why]}
                    {label && <Caption1 className={styles.quiet}>{`“${label}”`}</Caption1>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
