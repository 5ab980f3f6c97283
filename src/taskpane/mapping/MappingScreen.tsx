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
import type { MappingCorrections } from '../../core/mapping/correctMapping';
import { findSheet } from '../../core/sheet/snapshot';
import { useLanguage, useWords } from '../messages/language';
import type { Choice } from './ChoiceField';
import { correctionOf, NOT_TAKEN } from './correctionOf';
import { HiddenSheets } from './HiddenSheets';
import { Identity } from './Identity';
import { LineRow } from './LineRow';
import type { MappedForm } from './mappedForm';
import { isWorthSeeing, type MappingLine, MEANINGS, mappingLines } from './mappingLines';
import { countMetrics, numericMetrics } from './metricCounts';
import { reasonsOf } from './reasonsOf';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

type Props = MappedForm & {
  /** Which of the mappings is shown. */
  readonly shown: number;
  readonly onShow: (index: number) => void;
  readonly onCorrect: (corrections: MappingCorrections) => void;
  readonly onHeaderRows: (rows: readonly [number, number]) => void;
  /** A row is to become a metric of the province's own. */
  readonly onNewMetric: (line: MappingLine) => void;
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (only: boolean) => void;
  readonly needsUnit: boolean;
  /** Absent where there is nothing to remember. */
  readonly remembers: boolean | undefined;
  readonly onRemember: (remember: boolean) => void;
  /** What must be done first, after a press that could do nothing. */
  readonly problem: string | undefined;
  /** ISO day. */
  readonly today: string;
};

const NEW_METRIC = '+';

/** What a foreign form seems to hold: unit, period, then every row and column with its figures and its match. */
export function MappingScreen(props: Props) {
  const { workbook, mappings, catalogue, roster, shown, onShow, onlyOpen, onOnlyOpen, problem } = props;
  const styles = useStyles();
  const { mapping: words } = useWords();
  const screenWords = useScreenWords();
  const language = useLanguage();
  const mapping = mappings[shown]!;
  const lines = mappingLines(mapping, findSheet(workbook, mapping.sheet)!);
  const open = lines.filter(({ isOpen }) => isOpen);
  const metrics = countMetrics([mapping]);
  const numeric = numericMetrics(catalogue);
  const ofMetric = numeric.map(({ code, label, unit }) => ({
    value: code,
    label: `${code} ${label[language]} (${unit})`,
  }));
  const ofMeaning = MEANINGS.map((value) => ({ value, label: words.meanings[value] }));
  const none = { value: NOT_TAKEN, label: words.notTaken };
  const own = { value: NEW_METRIC, label: words.newMetric, isAlways: true };
  return (
    <>
      {problem && <Body1 role="alert">{problem}</Body1>}
      {mappings.length > 1 && (
        <SheetField names={mappings.map(({ sheet }) => sheet)} shown={shown} onShow={onShow} />
      )}
      <HiddenSheets names={props.hidden} />
      {props.needsUnit && (
        <Identity key={`${mapping.sheet} ${mapping.fingerprint}`} {...props} mapping={mapping} />
      )}
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
            reasons={reasonsOf(line.match, { catalogue, roster, language, words: screenWords })}
            choices={
              line.decides === 'metric' ? [...likelyFirst(line, ofMetric), none, own] : [...ofMeaning, none]
            }
            onChoose={(value) =>
              value === NEW_METRIC ? props.onNewMetric(line) : props.onCorrect(correctionOf(line, value))
            }
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

function likelyFirst({ match }: MappingLine, choices: readonly Choice[]): Choice[] {
  const codes = match.candidates.map(({ metric }) => metric);
  const likely = codes.flatMap((code) => choices.find(({ value }) => value === code) ?? []);
  return [...likely, ...choices.filter((one) => !likely.includes(one))];
}
