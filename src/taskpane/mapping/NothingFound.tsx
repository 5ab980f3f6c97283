import { Body1 } from '@fluentui/react-components';
import { useWords } from '../messages/language';
import { HiddenSheets } from './HiddenSheets';

/** No visible sheet holds anything that could be matched. */
export function NothingFound({ hidden }: { readonly hidden: readonly string[] }) {
  const { mapping } = useWords();
  return (
    <>
      <Body1>{mapping.nothing}</Body1>
      <HiddenSheets names={hidden} />
    </>
  );
}
