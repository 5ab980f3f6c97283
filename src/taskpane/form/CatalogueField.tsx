import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { findCatalogue, STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';
import { useLanguage, useWords } from '../messages/language';
import { POPUP } from './popup';

type Props = { readonly catalogue: Catalogue; readonly onChoose: (catalogue: Catalogue) => void };

/** Which form: by the unit's border unless the person knows better. */
export function CatalogueField({ catalogue, onChoose }: Props) {
  const { form } = useWords();
  const language = useLanguage();
  const describe = ({ label, metrics }: Catalogue) => form.catalogueOption(label[language], metrics.length);
  return (
    <Field label={form.catalogue}>
      <Dropdown
        positioning={POPUP}
        value={describe(catalogue)}
        selectedOptions={[catalogue.id]}
        style={{ minWidth: 0 }}
        onOptionSelect={(_, { optionValue = '' }) => {
          const found = findCatalogue(optionValue);
          if (found) onChoose(found);
        }}
      >
        {STANDARD_CATALOGUES.map((one) => (
          <Option key={one.id} value={one.id}>
            {describe(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
