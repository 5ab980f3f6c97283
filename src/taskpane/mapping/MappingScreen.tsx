import {
  Body1,
  Body1Strong,
  Caption1,
  Checkbox,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Switch,
} from '@fluentui/react-components';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { describePeriod, type Period, parsePeriod } from '../../core/catalogue/period';
import { findUnit, type Roster } from '../../core/catalogue/roster';
import { titleOf } from '../../core/catalogue/unitTitle';
import type { MappingCorrections } from '../../core/mapping/correctMapping';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { findSheet, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { useLanguage, useWords } from '../messages/language';
import { type Choice, ChoiceField } from './ChoiceField';
import { LineRow } from './LineRow';
import { countMetrics, type MappingLine, MEANINGS, mappingLines } from './mappingLines';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** The form being matched, and what it is matched against. */
export type MappedForm = {
  /** Of the file, or of the workbook that is open. */
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly mappings: readonly SheetMapping[];
  readonly roster: Roster;
  readonly period: Period;
  readonly catalogue: Catalogue;
};

type Props = MappedForm & {
  /** Which of the mappings is shown. */
  readonly shown: number;
  readonly onShow: (index: number) => void;
  readonly onCorrect: (corrections: MappingCorrections) => void;
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (only: boolean) => void;
  readonly needsUnit: boolean;
  /** Absent where there is nothing to remember. */
  readonly remembers: boolean | undefined;
  readonly onRemember: (remember: boolean) => void;
  /** What must be done first, after a press that could do nothing. */
  readonly problem: string | undefined;
};

/** What a foreign form seems to hold: unit, period, then every row and column with its figures and its match. */
export function MappingScreen(props: Props) {
  const { workbook, mappings, catalogue, shown, onShow, onlyOpen, onOnlyOpen, problem } = props;
  const styles = useStyles();
  const { mapping: words } = useWords();
  const language = useLanguage();
  const mapping = mappings[shown]!;
  const lines = mappingLines(mapping, findSheet(workbook, mapping.sheet)!);
  const open = lines.filter(({ isOpen }) => isOpen);
  const metrics = countMetrics([mapping]);
  const numeric = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  const ofMetric = numeric.map(({ code, label, unit }) => ({
    value: code,
    label: `${code} ${label[language]} (${unit})`,
  }));
  const ofMeaning = MEANINGS.map((value) => ({ value, label: words.meanings[value] }));
  const none = { value: '-', label: words.notTaken };
  return (
    <>
      {problem && <Body1 role="alert">{problem}</Body1>}
      {mappings.length > 1 && (
        <SheetField names={mappings.map(({ sheet }) => sheet)} shown={shown} onShow={onShow} />
      )}
      {props.needsUnit && <Identity {...props} />}
      <Body1Strong>{words.counts(metrics, open.length, numeric.length - metrics)}</Body1Strong>
      {open.length > 0 && (
        <Switch
          checked={onlyOpen}
          label={words.onlyOpen(open.length)}
          onChange={(_, { checked }) => onOnlyOpen(checked)}
        />
      )}
      <ul className={styles.list} aria-label={words.lines}>
        {(onlyOpen && open.length > 0 ? open : lines.filter(isWorthSeeing)).map((line) => (
          <LineRow
            key={line.id}
            line={line}
            choices={[...(line.decides === 'metric' ? likelyFirst(line, ofMetric) : ofMeaning), none]}
            onChoose={(value) => props.onCorrect(correctionOf(line, value))}
          />
        ))}
      </ul>
      {props.remembers !== undefined && (
        <>
          <Checkbox
            checked={props.remembers}
            label={words.remember}
            onChange={(_, { checked }) => props.onRemember(checked === true)}
          />
          <Caption1>{words.rememberHint}</Caption1>
        </>
      )}
    </>
  );
}

/** A heading or a number column that nothing is read from need not be looked at. */
function isWorthSeeing({ isOpen, match: { match, meaning } }: MappingLine): boolean {
  return isOpen || match !== undefined || MEANINGS.some((one) => one === meaning);
}

function SheetField({
  names,
  shown,
  onShow,
}: { names: readonly string[] } & Pick<Props, 'shown' | 'onShow'>) {
  const { mapping: words } = useWords();
  return (
    <Field label={words.sheet}>
      <Dropdown
        value={names[shown] ?? ''}
        selectedOptions={[String(shown)]}
        style={{ minWidth: 0 }}
        onOptionSelect={(_, { optionValue }) => onShow(Number(optionValue))}
      >
        {names.map((name, index) => (
          <Option key={name} value={String(index)}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Whose report of which period it is. */
function Identity({ mappings, shown, roster, period, onCorrect }: Props) {
  const { mapping: words } = useWords();
  const language = useLanguage();
  const { unit, period: written, figures } = mappings[shown]!;
  const own = written ? parsePeriod(written) : undefined;
  const namesUnits = figures.some((one) => one.unit !== undefined);
  const choices = roster.units.map((one): Choice => ({ value: one.code, label: titleOf(one) }));
  const certain = unit && unit.certainty !== 'unclear' ? findUnit(roster, unit.code)?.code : undefined;
  return (
    <>
      {namesUnits ? (
        <Body1>{words.units}</Body1>
      ) : (
        <Field label={words.unit} required>
          <ChoiceField
            name={words.unit}
            placeholder={words.noUnit}
            choices={choices}
            chosen={certain}
            onChoose={(code) => onCorrect({ unit: code })}
          />
        </Field>
      )}
      <Caption1>
        {own ? words.period(describePeriod(own, language)) : words.noPeriod(describePeriod(period, language))}
      </Caption1>
    </>
  );
}

function likelyFirst({ match }: MappingLine, choices: readonly Choice[]): Choice[] {
  const codes = match.candidates.map(({ metric }) => metric);
  const likely = codes.flatMap((code) => choices.find(({ value }) => value === code) ?? []);
  return [...likely, ...choices.filter((one) => !likely.includes(one))];
}

/** A person's word on a line; `-` is: do not take. */
function correctionOf({ match, decides }: MappingLine, value: string): MappingCorrections {
  const said = value === '-' ? null : value;
  const decided = {
    ...(match.part === undefined ? {} : { part: match.part }),
    ...(match.series?.[0] === undefined ? {} : { series: match.series[0] }),
    ...(decides === 'metric' ? { metric: said } : { meaning: said as (typeof MEANINGS)[number] | null }),
  };
  return 'row' in match
    ? { rows: [{ row: match.row, ...decided }] }
    : { columns: [{ col: match.col, ...decided }] };
}
