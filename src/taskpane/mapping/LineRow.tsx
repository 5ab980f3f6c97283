import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../messages/language';
import { type Choice, ChoiceField } from './ChoiceField';
import { chosenOf, type MappingLine, whyNotTaken } from './mappingLines';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({
  line: {
    padding: '6px 0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  place: { flexShrink: 0 },
  match: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 auto', minWidth: 0 },
  // Beside a caption a small button's own side padding would look like an indent.
  more: {
    minWidth: 0,
    paddingInline: '4px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

type Props = {
  readonly line: MappingLine;
  readonly choices: readonly Choice[];
  readonly reasons: readonly string[];
  readonly onChoose: (value: string) => void;
};

/** The source's own words and figures, and what they are matched with: open ones to be chosen, others to be changed. */
export function LineRow({ line, choices, reasons, onChoose }: Props) {
  const styles = useStyles();
  const { mapping } = useWords();
  const words = useScreenWords();
  const [isChanging, setChanging] = useState(false);
  const place = line.isRow ? mapping.row(line.place) : mapping.column(line.place);
  const chosen = chosenOf(line);
  const sureness = mapping.certainty[line.match.certainty];
  const hasReasons = line.match.certainty !== 'certain' && reasons.length > 0;
  const why = whyNotTaken(line);
  const known =
    why === undefined
      ? (choices.find(({ value }) => value === chosen)?.label ?? mapping.notTaken)
      : words.notTakenAs(mapping.notTaken, why === 'person' ? undefined : words.preview.whys[why]);
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Body1 className={styles.label}>{`“${line.text}”`}</Body1>
        <Caption1 className={mergeClasses(styles.quiet, styles.place)} wrap={false}>
          {place}
        </Caption1>
      </div>
      <Cells shown={line.shown} place={place} />
      <div className={styles.match}>
        <div className={styles.grow}>
          {line.isOpen || isChanging ? (
            <ChoiceField
              name={mapping.fieldOf(place)}
              placeholder={line.decides === 'metric' ? mapping.chooseMetric : mapping.chooseMeaning}
              choices={choices}
              chosen={line.isOpen ? undefined : chosen}
              onChoose={onChoose}
            />
          ) : (
            <Body1>{known}</Body1>
          )}
        </div>
        {!hasReasons && (
          <Caption1 className={mergeClasses(styles.quiet, styles.place)} wrap={false}>
            {sureness}
          </Caption1>
        )}
        {!line.isOpen && !isChanging && (
          <Button
            size="small"
            appearance="transparent"
            aria-label={mapping.changeOf(place)}
            onClick={() => setChanging(true)}
          >
            {mapping.change}
          </Button>
        )}
      </div>
      {hasReasons && <Sureness said={sureness} reasons={reasons} place={place} />}
    </li>
  );
}

/** Enough to recognise a row by; the others on request. */
const MOST_SHOWN = 4;

function Cells({ shown, place }: { shown: readonly string[]; place: string }) {
  const styles = useStyles();
  const words = useScreenWords();
  const [showsAll, setShowsAll] = useState(false);
  const further = shown.length - MOST_SHOWN;
  if (shown.length === 0) return undefined;
  return (
    <Caption1 className={styles.quiet}>
      {shown.slice(0, showsAll ? undefined : MOST_SHOWN).join(' · ')}
      {further > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          aria-label={words.moreCellsOf(place, further)}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewerCells : words.moreCells(further)}
        </Button>
      )}
    </Caption1>
  );
}

type Told = { readonly said: string; readonly reasons: readonly string[]; readonly place: string };

/** How sure a match is that is less than certain, and why no surer. */
function Sureness({ said, reasons, place }: Told) {
  const styles = useStyles();
  const words = useScreenWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Caption1 className={styles.quiet}>{isOpen ? words.because(said, reasons) : said}</Caption1>
      <Button
        size="small"
        appearance="transparent"
        className={styles.more}
        aria-label={words.whyOf(place)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.why}
      </Button>
    </div>
  );
}
