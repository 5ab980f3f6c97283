import { useState } from 'react';
import { useWords } from '../messages/language';
import type { PaneSurroundings } from '../paneActions';
import type { DrillIn } from '../paneView';
import { Guide } from './Guide';

/** The guide as a drill-in over any tab. */
export function useGuide(
  kind: PaneSurroundings['kind'],
  isOpenFirst: boolean,
): { readonly drillIn?: DrillIn | undefined; readonly open: () => void } {
  const { guide } = useWords();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const close = () => setOpen(false);
  const drillIn = {
    title: guide.title,
    content: <Guide kind={kind} />,
    primary: { label: guide.close, run: close },
    close,
    isChoice: false,
  };
  return { drillIn: isOpen ? drillIn : undefined, open: () => setOpen(true) };
}
