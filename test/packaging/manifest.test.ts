/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOpeningTab } from '../../src/taskpane/openingTab';
import { addresses, attributes, elements, projectFolder, readManifest } from './manifestFile';

const manifest = readManifest();
const strings = elements(manifest, 'String');
const text = (id: string | null | undefined) => strings.find((string) => string.id === id);
const vietnamese = (id: string | null | undefined) => text(id)?.getAttribute('DefaultValue');
const english = (id: string | null | undefined) =>
  text(id)?.getElementsByTagNameNS('*', 'Override')[0]?.getAttribute('Value');
const resid = (within: Element, name: string) => elements(within, name)[0]?.getAttribute('resid');
const addressOf = (id: string | null | undefined) =>
  elements(manifest, 'Url')
    .find((url) => url.id === id)
    ?.getAttribute('DefaultValue');

/** Width and height as the PNG itself says them. */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(join(projectFolder, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the ribbon tab Phối hợp holds four buttons, each opening the one pane at its own view', () => {
  const buttons = elements(manifest, 'Control').map((control) => [
    vietnamese(resid(control, 'Label')),
    english(resid(control, 'Label')),
    elements(control, 'TaskpaneId')[0]?.textContent,
    parseOpeningTab(new URL(addressOf(resid(control, 'SourceLocation')) ?? '').search),
  ]);
  expect(buttons).toEqual([
    ['Biểu mẫu', 'Form', 'PhoiHop.Pane', 'form'],
    ['Kiểm tra', 'Check', 'PhoiHop.Pane', 'check'],
    ['Tổng hợp', 'Merge', 'PhoiHop.Pane', 'merge'],
    ['Trợ giúp', 'Help', 'PhoiHop.Pane', 'help'],
  ]);
  const tabLabel = elements(elements(manifest, 'CustomTab')[0]!, 'Label').at(-1)?.getAttribute('resid');
  expect([vietnamese(tabLabel), english(tabLabel)]).toEqual(['Phối hợp', 'Coordination']);
});

test('an old Excel may open the pane, the ribbon needs ExcelApi 1.11', () => {
  const sets = elements(manifest, 'Set').map((set) => [
    set.getAttribute('Name'),
    set.getAttribute('MinVersion'),
  ]);
  expect(sets).toEqual([
    ['ExcelApi', '1.1'],
    ['ExcelApi', '1.11'],
  ]);
  expect(elements(manifest, 'Sets').map((all) => all.prefix)).toEqual([null, 'bt']);
});

describe('resources', () => {
  const namedBy: Record<string, string[]> = {
    Images: ['Image'],
    Urls: ['SourceLocation', 'FunctionFile', 'LearnMoreUrl'],
    ShortStrings: ['Label', 'Title'],
    LongStrings: ['Description'],
  };

  test.each(Object.entries(namedBy))(
    '%s: each is there for every name given, and none is spare',
    (kind, users) => {
      const defined = [...elements(manifest, kind)[0]!.children].map((resource) => resource.id);
      const used = users.flatMap((user) => attributes(manifest, user, 'resid'));
      expect([...defined].sort()).toEqual([...new Set(used)].sort());
    },
  );

  test('all are used by one of the elements above', () => {
    const users = elements(manifest, '*').filter((element) => element.hasAttribute('resid'));
    expect(new Set(users.map((user) => user.localName))).toEqual(new Set(Object.values(namedBy).flat()));
  });

  test('no id is given twice, and none is longer than Office reads', () => {
    const ids = elements(manifest, '*').flatMap((element) => element.getAttribute('id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(attributes(manifest, '*', 'resid').filter((id) => id.length > 32)).toEqual([]);
  });
});

describe('words', () => {
  const worded = [
    ...strings,
    ...elements(manifest, 'DisplayName'),
    ...elements(manifest, 'Description'),
  ].filter((element) => element.hasAttribute('DefaultValue'));

  test('each is Vietnamese by default, in composed letters, with one English override', () => {
    const problems = worded.filter((element) => {
      const overrides = elements(element, 'Override');
      const first = element.getAttribute('DefaultValue')!;
      const second = overrides[0]?.getAttribute('Value')?.trim();
      const locales = overrides.map((override) => override.getAttribute('Locale')).join();
      return locales !== 'en-US' || !second || second === first || first !== first.normalize('NFC');
    });
    expect(worded).toHaveLength(20);
    expect(problems.map((element) => element.outerHTML)).toEqual([]);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
    ['OfficeApp', 250],
  ])('%s are at most %d characters', (kind, limit) => {
    const within = elements(manifest, kind)[0]!;
    const values = [...attributes(within, '*', 'DefaultValue'), ...attributes(within, '*', 'Value')];
    expect(values.filter((value) => value.length > limit)).toEqual([]);
  });

  test('what the ribbon shows is at most 12 characters on a button and 30 in the add-in’s name', () => {
    const labels = elements(manifest, 'Control').map((control) => resid(control, 'Label'));
    const shown = labels.flatMap((id) => [vietnamese(id), english(id)]);
    expect(shown.filter((label) => !label || label.length > 12)).toEqual([]);
    const names = elements(manifest, 'DisplayName')[0]!;
    const all = [...attributes(names, 'Override', 'Value'), names.getAttribute('DefaultValue')!];
    expect(all.filter((name) => name.length > 30)).toEqual([]);
  });
});

describe('addresses', () => {
  test('all are https and on the development server', () => {
    expect(addresses(manifest).filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual(
      [],
    );
  });

  test('pages are those of src, pictures those of assets', () => {
    const paths = new Set(addresses(manifest).map((address) => new URL(address).pathname));
    const files = [...paths].map((path) =>
      path.endsWith('.html') ? `src/${path.slice(1, -'.html'.length)}${path}` : path.slice(1),
    );
    expect(files.filter((file) => !existsSync(join(projectFolder, file)))).toEqual([]);
  });
});

describe('icons', () => {
  const pictures = new Map(
    elements(elements(manifest, 'Images')[0]!, 'Image').map((image) => [
      image.id,
      image.getAttribute('DefaultValue')!,
    ]),
  );
  const placed = elements(manifest, 'Icon').map((icon) =>
    [...icon.children].map((image) => ({
      size: Number(image.getAttribute('size')),
      address: pictures.get(image.getAttribute('resid')!)!,
    })),
  );

  test('every button and group has the four sizes', () => {
    expect(placed).toHaveLength(6);
    expect(placed.filter((icon) => icon.map((image) => image.size).join() !== '16,32,64,80')).toEqual([]);
  });

  test.each([
    ...placed.flat().map((image): [string, number] => [image.address, image.size]),
    [attributes(manifest, 'IconUrl', 'DefaultValue')[0]!, 32],
    [attributes(manifest, 'HighResolutionIconUrl', 'DefaultValue')[0]!, 64],
  ] as [string, number][])('%s is a picture of %d pixels', (address, size) => {
    expect(pngSize(address)).toEqual([size, size]);
  });
});
