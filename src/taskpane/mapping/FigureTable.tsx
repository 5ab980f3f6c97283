import { Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigurePreview } from '../../actions/previewFigures';
import { type Catalogue, findMetric } from '../../core/catalogue/catalogue';
import { findUnit, type Roster } from '../../core/catalogue/roster';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import { useLanguage, useWords } from '../messages/language';
import { usePreviewStyles } from './previewStyles';
import { rawWords } from './rawWords';
import { useScreenWords } from './screenWords';

/** More at once are slow to draw, and nobody reads them in one go. */
const WINDOW = 200;

type Props = {
  readonly sheet: string;
  readonly figures: readonly FigurePreview[];
  readonly catalogue: Catalogue;
  readonly roster: Roster;
};

/** The figures of a sheet under their metrics: the cell, what stands in it, what it is taken as. */
export function FigureTable({ sheet, figures, catalogue, roster }: Props) {
  const styles = usePreviewStyles();
  const { preview: words } = useScreenWords();
  const language = useLanguage();
  const [shown, setShown] = useState(WINDOW);
  const hasUnits = new Set(figures.map(({ unit }) => unit)).size > 1;
  const left = figures.length - shown;
  return (
    <>
      <table aria-label={words.table(sheet)} className={styles.table}>
        <thead>
          <tr className={styles.row}>
            {[words.cell, words.inFile, words.taken].map((name, index) => (
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
        {byMetric(figures.slice(0, shown)).map(([code, own]) => {
          const metric = findMetric(catalogue, code);
          return (
            <tbody key={code}>
              <tr>
                <th colSpan={3} scope="rowgroup" className={mergeClasses(styles.text, styles.group)}>
                  {`${code} ${metric?.label[language] ?? ''}`}
                </th>
              </tr>
              {own.map((figure) => (
                <FigureRow
                  key={`${figure.cell} ${figure.column}`}
                  figure={figure}
                  measure={metric?.unit ?? ''}
                  owner={hasUnits ? (ownerOf(figure, roster) ?? words.nobody) : undefined}
                />
              ))}
            </tbody>
          );
        })}
      </table>
      {left > 0 && (
        <Button appearance="transparent" className={styles.more} onClick={() => setShown(shown + WINDOW)}>
          {words.more(Math.min(WINDOW, left), left)}
        </Button>
      )}
    </>
  );
}

type Row = { readonly figure: FigurePreview; readonly measure: string; readonly owner: string | undefined };

function FigureRow({ figure, measure, owner }: Row) {
  const styles = usePreviewStyles();
  const { mapping, result } = useWords();
  const { preview: words } = useScreenWords();
  const { cell, column, raw, value, qualifier, state, certainty } = figure;
  const taken =
    typeof value === 'number' && state === 'number'
      ? result.amount(value, measure, qualifier)
      : state === 'number' || state === 'text'
        ? rawWords(value)
        : words.states[state];
  const facts = [
    ...(column === 'period' ? [] : [mapping.meanings[column]]),
    ...(owner ? [owner] : []),
    ...(certainty === 'certain' ? [] : [words.likely]),
  ];
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.text}>
        {cell}
      </th>
      <td className={styles.text}>{rawWords(raw)}</td>
      <td className={styles.text}>
        {taken}
        {facts.length > 0 && <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>}
      </td>
    </tr>
  );
}

function byMetric(figures: readonly FigurePreview[]): [string, FigurePreview[]][] {
  const groups = new Map<string, FigurePreview[]>();
  for (const figure of figures) groups.set(figure.metric, [...(groups.get(figure.metric) ?? []), figure]);
  return [...groups];
}

function ownerOf({ unit }: FigurePreview, roster: Roster): string | undefined {
  const found = findUnit(roster, unit ?? '');
  return found && shortNameOf(found);
}
