import { type RefObject, useEffect, useRef } from 'react';

/** What a person may take for a unit's file; those that can't be read are told why. */
const SPREADSHEETS = '.xlsx,.xlsm,.xls,.xlsb,.ods';

type Props = {
  readonly onChoose: (files: readonly File[]) => void;
  /** One file and no more. */
  readonly isSingle?: boolean;
  readonly ref: FilePickerRef;
};

/** Opens the picker. */
type FilePickerRef = RefObject<(() => void) | null>;

/** The browser's own file picker, opened by the pane's buttons; it gives the focus back to the one pressed. */
export function FilePicker({ onChoose, isSingle = false, ref }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<Element>(null);
  const refocus = () => (opener.current as HTMLElement | null)?.focus();
  useEffect(() => {
    ref.current = () => {
      opener.current = document.activeElement;
      input.current?.click();
    };
    const element = input.current;
    element?.addEventListener('cancel', refocus);
    return () => element?.removeEventListener('cancel', refocus);
  });
  return (
    <input
      ref={input}
      type="file"
      multiple={!isSingle}
      hidden
      accept={SPREADSHEETS}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file chosen again is a change again.
        target.value = '';
        refocus();
        if (files.length > 0) onChoose(files);
      }}
    />
  );
}
