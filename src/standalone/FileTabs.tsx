import { Tab, TabList } from '@fluentui/react-components';
import type { PageWords } from './messages';
import { isUnsaved, type OpenDocument } from './pageState';

type Props = {
  readonly documents: readonly OpenDocument[];
  readonly currentId: number | undefined;
  readonly words: PageWords;
  readonly onShow: (id: number) => void;
};

/** One tab per document; a dot marks what is not in a file as it is now. */
export function FileTabs({ documents, currentId, words, onShow }: Props) {
  return (
    <TabList
      size="small"
      aria-label={words.documents}
      selectedValue={currentId}
      onTabSelect={(_, { value }) => onShow(Number(value))}
    >
      {documents.map((one) => {
        const { id, name } = one.document;
        return (
          <Tab key={id} value={id} aria-label={isUnsaved(one) ? `${name}, ${words.notInFile}` : name}>
            {isUnsaved(one) ? `${name} •` : name}
          </Tab>
        );
      })}
    </TabList>
  );
}
