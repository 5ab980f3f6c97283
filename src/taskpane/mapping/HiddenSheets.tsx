import { Caption1 } from '@fluentui/react-components';
import { useScreenWords } from './screenWords';

/** Hidden sheets that seem to hold figures: they are not read, so that they are named. */
export function HiddenSheets({ names }: { readonly names: readonly string[] }) {
  const words = useScreenWords();
  return names.length > 0 && <Caption1>{words.hidden(names)}</Caption1>;
}
