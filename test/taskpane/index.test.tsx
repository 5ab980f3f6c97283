import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';

type Shown = { surroundings: { tab: string }; language: string };
const App = ({ surroundings, language }: Shown) => <p>{`pane at ${surroundings.tab} in ${language}`}</p>;
// What the pane then does in Excel is tested against the in-memory Excel; here it only has to open.
jest.mock('../../src/taskpane/excelActions', () => ({ excelActions: () => ({}) }));
jest.mock('../../src/adapters/excel/excelHost', () => ({ excelHost: () => ({}) }));
jest.mock('../../src/taskpane/App', () => ({ App: (shown: Shown) => App(shown) }));

const source = (file: string) => readFileSync(join(__dirname, '../../src/taskpane', file), 'utf8');
const oldHost = () => document.getElementById('old-host')!;

/** The page as the browser has it before the pane's own code: markup, then oldHost.js. */
function openPage() {
  const page = new DOMParser().parseFromString(source('taskpane.html'), 'text/html');
  document.body.innerHTML = page.body.innerHTML;
  jest.isolateModules(() => require('../../src/taskpane/oldHost'));
}

/** Office as office.js leaves it in a host; a plain browser gives no requirements at all. */
const officeWith = (
  requirements?: { isSetSupported: (set: string, version: string) => boolean },
  displayLanguage = 'vi-VN',
) => ({
  onReady: () => Promise.resolve({ host: 'Excel' }),
  context: { requirements, displayLanguage },
});

const startPane = () => jest.isolateModules(() => require('../../src/taskpane/index'));
const finishLoading = () => window.dispatchEvent(new Event('load'));

beforeEach(() => {
  history.replaceState(null, '', '/taskpane.html?tab=check&_host_Info=Excel');
  openPage();
});
afterEach(() => {
  window.onload = null;
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['vi-VN', 'pane at check in vi'],
  ['en-US', 'pane at check in en'],
  ['fr-FR', 'pane at check in vi'],
])('in an Excel in %s that has ExcelApi 1.11 the pane opens: %s', async (displayLanguage, pane) => {
  const isSetSupported = (set: string, version: string) => `${set} ${version}` === 'ExcelApi 1.11';
  Object.assign(globalThis, { Office: officeWith({ isSetSupported }, displayLanguage) });
  startPane();
  finishLoading();
  await screen.findByText(pane);
  expect(oldHost().hidden).toBe(true);
});

test.each([
  ['an older Excel', officeWith({ isSetSupported: () => false })],
  ['a plain browser', officeWith()],
])('in %s the plain sentence stands instead', async (_, Office) => {
  Object.assign(globalThis, { Office });
  startPane();
  finishLoading();
  await waitFor(() => expect(oldHost().hidden).toBe(false));
  expect(document.getElementById('root')?.childElementCount).toBe(0);
});

test.each([
  ['the bundle cannot be parsed', () => {}],
  ['office.js is missing', () => expect(startPane).toThrow()],
])('where %s the sentence shows once loading ends', (_, attempt) => {
  attempt();
  expect(oldHost().hidden).toBe(true);
  finishLoading();
  expect(oldHost().hidden).toBe(false);
  expect(oldHost().textContent).toContain('cần Excel 2021 hoặc Microsoft 365');
});

test('oldHost.js keeps to the words of ES5', () => {
  const code = source('oldHost.js').replace(/\/\/.*/g, '');
  expect(code.match(/=>|`|\?\.|\?\?|\b(?:const|let|class|async|await|import|export|of)\b/g)).toBeNull();
});
