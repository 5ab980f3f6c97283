/**
 * Puts text on the clipboard; false where the browser refuses. Excel on the web frames a pane without leave to use
 * the Clipboard API, but what a press of a button copies by the old way passes: so that is tried first.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  const isCopied = navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return (await isCopied) ?? false;
}

function copyByCommand(text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  // Deprecated, and the only way for a frame; some browsers and tests are without it.
  const isDone = document.execCommand?.('copy') ?? false;
  document.removeEventListener('copy', give);
  return isDone && isTaken;
}
