import { formatRange } from '../../../src/core/sheet/address';
import { quoteIfNeeded } from '../calculation/formulaText';
import { clearValidations } from '../model/clearArea';
import { assertPermitted } from '../model/protection';
import { assertRule, assertShown, RULE_TYPES, validate, validationOf } from '../model/validation';
import { defineType, isApiObject } from '../protocol/apiType';
import { asBag, asFlag } from './arguments';
import { assertOpen, type Place, placeOf } from './place';

/** Excel.DataValidation */
export const dataValidation = defineType<Place>('DataValidation', {
  guard: assertOpen,
  scalars: {
    type: { get: typeOf },
    rule: {
      get: (place) => part(place, 'rule'),
      set: (place, value) => setRule(place, asBag(value)),
    },
    ignoreBlanks: {
      get: (place) => part(place, 'ignoreBlanks'),
      set: ({ sheet, area }, value) => validate(sheet, area, { ignoreBlanks: asFlag(value) }),
    },
    prompt: {
      get: (place) => part(place, 'prompt'),
      set: ({ sheet, area }, value) => {
        assertShown(asBag(value), 'prompt');
        validate(sheet, area, { prompt: asBag(value) });
      },
    },
    errorAlert: {
      get: (place) => part(place, 'errorAlert'),
      set: ({ sheet, area }, value) => {
        assertShown(asBag(value), 'errorAlert');
        validate(sheet, area, { errorAlert: asBag(value) });
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => {
      assertPermitted(sheet, undefined);
      clearValidations(sheet, area);
    },
  },
});

function part({ sheet, area }: Place, name: 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'): unknown {
  const found = validationOf(sheet, area);
  return found === 'mixed' ? null : found[name];
}

function typeOf({ sheet, area }: Place): string {
  const found = validationOf(sheet, area);
  if (found === 'mixed') return 'MixedCriteria';
  const [kind] = Object.keys(found.rule);
  return kind ? RULE_TYPES[kind]! : 'None';
}

/** An empty rule allows anything. Ranges and numbers are kept as formulas, as they are read back. */
function setRule(place: Place, given: Readonly<Record<string, unknown>>): void {
  const rule = Object.fromEntries(
    Object.entries(given).map(([kind, criteria]) => [
      kind,
      Object.fromEntries(Object.entries(asBag(criteria)).map(([name, one]) => [name, asFormula(one, place)])),
    ]),
  );
  if (Object.keys(rule).length > 0) assertRule(rule);
  validate(place.sheet, place.area, { rule });
}

function asFormula(value: unknown, place: Place): unknown {
  if (typeof value === 'number') return `=${value}`;
  if (!isApiObject(value)) return value;
  const source = placeOf(value);
  const sheet = source.sheet === place.sheet ? '' : `${quoteIfNeeded(source.sheet.name)}!`;
  return `=${sheet}${formatRange(source.area, true)}`;
}
