import { copyText } from '../../src/taskpane/copyText';

/** What the browser's two ways come to: what stands on the clipboard in the end, and what is told. */
type Browser = {
  /** The old way: with a clipboard, without one in the event, refused, not there at all. */
  readonly command: 'gives' | 'gives nothing' | 'refuses' | 'absent';
  readonly clipboard: 'takes' | 'refuses' | 'absent';
};

function install({ command, clipboard }: Browser): string[] {
  const held: string[] = [];
  const execCommand = () => {
    if (command === 'refuses') return false;
    const clipboardData =
      command === 'gives' ? { setData: (_: string, text: string) => held.push(`command: ${text}`) } : null;
    document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }));
    return true;
  };
  const writeText = async (text: string) => {
    if (clipboard === 'refuses') throw new DOMException('', 'NotAllowedError');
    held.push(`clipboard: ${text}`);
  };
  Object.assign(document, { execCommand: command === 'absent' ? undefined : execCommand });
  Object.assign(navigator, { clipboard: clipboard === 'absent' ? undefined : { writeText } });
  return held;
}

test.each<[Browser['command'], Browser['clipboard'], held: string[], told: boolean]>([
  ['gives', 'refuses', ['command: PH.xlsx'], true],
  ['gives', 'takes', ['command: PH.xlsx'], true],
  ['gives nothing', 'takes', ['clipboard: PH.xlsx'], true],
  ['refuses', 'takes', ['clipboard: PH.xlsx'], true],
  ['absent', 'takes', ['clipboard: PH.xlsx'], true],
  ['gives nothing', 'refuses', [], false],
  ['refuses', 'absent', [], false],
  ['absent', 'absent', [], false],
])('the command %s, the Clipboard API %s', async (command, clipboard, held, told) => {
  const found = install({ command, clipboard });
  expect([await copyText('PH.xlsx'), found]).toEqual([told, held]);
  // Nothing keeps listening: what a person copies afterwards is theirs.
  const later = { setData: () => found.push('again') };
  document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: later }));
  expect(found).toEqual(held);
});
