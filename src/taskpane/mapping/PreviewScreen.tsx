import { Body1, Body1Strong, Caption1, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigurePreview, MappingPreview } from '../../actions/previewFigures';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Roster } from '../../core/catalogue/roster';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { FigureTable } from './FigureTable';
import { LeftTable } from './LeftTable';
import { openFigures } from './mappingLines';
import { isUnlike } from './numbersTaken';
import { OpenLines } from './OpenLines';
import { useScreenWords } from './screenWords';

type PreviewedSheet = MappingPreview & { readonly mapping: SheetMapping; readonly sheet: SheetSnapshot };

type Props = {
  readonly sheets: readonly PreviewedSheet[];
  /** What becomes of the numbers. */
  readonly purpose: 'counted' | 'coded';
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly problem: string | undefined;
};

/** Every number that would be taken, cell by cell, and those that would not, before anything is summed. */
export function PreviewScreen({ sheets, purpose, catalogue, roster, problem }: Props) {
  const { preview: words } = useScreenWords();
  const [onlyUnlike, setOnlyUnlike] = useState(false);
  const all = sheets.flatMap(({ figures }) => figures);
  const numbers = all.filter(({ state }) => state === 'number');
  const blank = all.filter(({ state }) => state === 'blank');
  const unlike = all.filter(isUnlike);
  const isShown = (one: FigurePreview) => one.state !== 'blank' && (!onlyUnlike || isUnlike(one));
  return (
    <>
      {problem && <Body1 role="alert">{problem}</Body1>}
      <Body1>{words.counts(numbers.length, new Set(numbers.map(({ metric }) => metric)).size)}</Body1>
      {blank.length > 0 && <Caption1>{words.blank(blank.length)}</Caption1>}
      {unlike.length > 0 && (
        <Switch
          checked={onlyUnlike}
          label={words.unlike(unlike.length)}
          onChange={(_, { checked }) => setOnlyUnlike(checked)}
        />
      )}
      {sheets.map(({ mapping, sheet, figures, left }) => (
        <div key={sheet.name}>
          {sheets.length > 1 && <Body1Strong>{words.sheet(sheet.name)}</Body1Strong>}
          <OpenLines lines={openFigures(mapping, sheet)} purpose={purpose} />
          <FigureTable
            key={String(onlyUnlike)}
            sheet={sheet.name}
            figures={figures.filter(isShown)}
            catalogue={catalogue}
            roster={roster}
          />
          {left.length > 0 && <LeftTable sheet={sheet.name} left={left} />}
        </div>
      ))}
    </>
  );
}
