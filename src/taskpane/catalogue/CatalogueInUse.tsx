import { Body1, Body1Strong, Caption1, Link } from '@fluentui/react-components';
import { standardMetric } from '../../core/ownCatalogue/checkOwnCatalogue';
import { editionOf } from '../../core/ownCatalogue/edition';
import { useLanguage } from '../messages/language';
import { useScreenWords } from './screenWords';
import type { OwnCatalogue } from './useOwnCatalogue';

type Props = { readonly own: OwnCatalogue; readonly onForget: () => void };

/** Which catalogue counts now, what it holds, and for how long. */
export function CatalogueInUse({ own: { catalogue, roster, isCarried }, onForget }: Props) {
  const words = useScreenWords();
  const language = useLanguage();
  if (!catalogue) {
    return (
      <>
        <Body1Strong>{words.standard}</Body1Strong>
        <Body1>{words.standardHint}</Body1>
      </>
    );
  }
  const added = catalogue.metrics.filter(({ code }) => !standardMetric(code));
  const holds = [
    words.holds(catalogue.metrics.length, added.length),
    ...(roster ? [words.units(roster.units.length)] : []),
  ];
  return (
    <>
      <Body1Strong>{words.inUse(catalogue.label[language], editionOf(catalogue))}</Body1Strong>
      <Body1>{`${holds.join('; ')}.`}</Body1>
      <Caption1>{isCarried ? words.carriedHint : words.loadedHint}</Caption1>
      {!isCarried && (
        <Link as="button" style={{ alignSelf: 'flex-start' }} onClick={onForget}>
          {words.forget}
        </Link>
      )}
    </>
  );
}
