import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { useLanguage, useWords } from '../messages/language';
import { POPUP } from './popup';

type Props = {
  /** What stands above; `Mẫu` unless said. */
  readonly label?: string;
  /** Those to choose from, each of an id of its own. */
  readonly catalogues: readonly Catalogue[];
  readonly catalogue: Catalogue;
  readonly onChoose: (catalogue: Catalogue) => void;
};

/** Which form: the province's own or by the unit's border, unless the person knows better. */
export function CatalogueField({ label, catalogues, catalogue, onChoose }: Props) {
  const { form } = useWords();
  const language = useLanguage();
  const describe = ({ label: name, metrics }: Catalogue) =>
    form.catalogueOption(name[language], metrics.length);
  return (
    <Field label={label ?? form.catalogue}>
      <Dropdown
        positioning={POPUP}
        value={describe(catalogue)}
        selectedOptions={[catalogue.id]}
        style={{ minWidth: 0 }}
        onOptionSelect={(_, { optionValue = '' }) => {
          const found = catalogues.find(({ id }) => id === optionValue);
          if (found) onChoose(found);
        }}
      >
        {catalogues.map((one) => (
          <Option key={one.id} value={one.id}>
            {describe(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
