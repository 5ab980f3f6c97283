import {
  Body1,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { CatalogueProblem } from '../../core/catalogue/catalogueProblem';
import { describeProblem } from '../../core/catalogueBook/describeProblem';
import { proposeCode } from '../../core/ownCatalogue/proposeCode';
import { UNITS_IN_ENGLISH } from '../../core/validation/messages/unitsInEnglish';
import { POPUP } from '../form/popup';
import { useLanguage } from '../messages/language';
import { ChoiceField } from './ChoiceField';
import { numericMetrics } from './metricCounts';
import type { DraftFields, MissingField } from './metricDraft';
import { useScreenWords } from './screenWords';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

type Props = {
  readonly fields: DraftFields;
  readonly onChange: (fields: DraftFields) => void;
  readonly catalogue: Catalogue;
  /** The words of the row it is made from. */
  readonly text: string;
  /** What must be said first, after a press that could do nothing. */
  readonly missing: readonly MissingField[];
  readonly problems: readonly CatalogueProblem[];
  /** The unit that figures are brought to, where another was chosen. */
  readonly scaled: string | undefined;
};

/** A row that is none of the metrics becomes one of the province's own. */
export function MetricScreen({ fields, onChange, catalogue, text, missing, problems, scaled }: Props) {
  const { metric: words } = useScreenWords();
  const language = useLanguage();
  const { column } = useStyles();
  const inEnglish = (unit: string) => (language === 'en' ? UNITS_IN_ENGLISH[unit]?.[1] : undefined);
  const units = [...new Set(numericMetrics(catalogue).map(({ unit }) => unit))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  const groups = catalogue.groups.map(({ code, label }) => ({ code, name: `${code} ${label[language]}` }));
  const lacks = (field: MissingField, said: string) => (missing.includes(field) ? [said] : []);
  const told = (of: readonly string[], more: readonly string[] = []) => {
    const said = problems.filter(({ path }) => of.includes(String(path.at(-1))));
    const sentences = said.map((problem) => Object.values(describeProblem(problem, language)).join(' '));
    return errorOf([...more, ...sentences]);
  };
  // A code nobody has typed follows the group.
  const ofGroup = (group = ''): DraftFields => {
    const isProposed = fields.code === (proposeCode(catalogue, fields.group ?? '') ?? '');
    return { ...fields, group, ...(isProposed && { code: proposeCode(catalogue, group) ?? '' }) };
  };
  const elsewhere = problems.filter(({ path }) => !FIELDS.includes(String(path.at(-1))));
  const screen = useRef<HTMLDivElement>(null);
  // Pressed too early, the button leads to what is missing.
  useEffect(() => {
    if (missing.length + problems.length === 0 && !scaled) return;
    const first = screen.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    (first?.querySelector<HTMLElement>('input') ?? first)?.focus();
    first?.closest('.fui-Field')?.scrollIntoView?.({ block: 'nearest' });
  }, [missing, problems, scaled]);
  return (
    <div ref={screen} className={column}>
      <Body1>{words.intro(text)}</Body1>
      {elsewhere.length > 0 && (
        <Body1 role="alert">
          {elsewhere.map((one) => Object.values(describeProblem(one, language)).join(' ')).join(' ')}
        </Body1>
      )}
      <Field label={words.label} required {...told(['vi', 'en', 'label'], lacks('label', words.noLabel))}>
        <Input value={fields.label} onChange={(_, { value }) => onChange({ ...fields, label: value })} />
      </Field>
      <Field
        label={words.unit}
        required
        {...told(['unit'], scaled ? [words.scaled(scaled)] : lacks('unit', words.noUnit))}
      >
        <ChoiceField
          freeform
          name={words.unit}
          placeholder={words.chooseUnit}
          choices={units.map((unit) => ({
            value: unit,
            label: inEnglish(unit) ? `${unit} (${inEnglish(unit)})` : unit,
          }))}
          chosen={fields.unit}
          onChoose={(unit) => onChange({ ...fields, unit })}
        />
      </Field>
      <Field
        label={words.periods}
        required
        {...told(['acrossPeriods', 'kind'], lacks('periods', words.noPeriods))}
      >
        <RadioGroup
          value={fields.periods ?? ''}
          onChange={(_, { value }) => onChange({ ...fields, periods: value as 'sum' | 'latest' })}
        >
          <Radio value="sum" label={words.sum} />
          <Radio value="latest" label={words.latest} />
        </RadioGroup>
      </Field>
      <Field label={words.group} required {...told(['group'], lacks('group', words.noGroup))}>
        <Dropdown
          positioning={POPUP}
          style={{ minWidth: 0 }}
          placeholder={words.chooseGroup}
          value={groups.find(({ code }) => code === fields.group)?.name ?? ''}
          selectedOptions={fields.group ? [fields.group] : []}
          onOptionSelect={(_, { optionValue }) => onChange(ofGroup(optionValue))}
        >
          {groups.map(({ code, name }) => (
            <Option key={code} value={code}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={words.code} hint={words.codeHint} {...told(['code'])}>
        <Input value={fields.code} onChange={(_, { value }) => onChange({ ...fields, code: value })} />
      </Field>
    </div>
  );
}

/** Last parts of the places of problems that are told under a field. */
const FIELDS: readonly string[] = ['vi', 'en', 'label', 'unit', 'acrossPeriods', 'kind', 'group', 'code'];

function errorOf(sentences: readonly string[]) {
  return sentences.length > 0
    ? { validationState: 'error' as const, validationMessage: sentences.join(' ') }
    : {};
}
