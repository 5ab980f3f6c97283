/// <reference types="@microsoft/office-js/dist/office" />
import { createRoot } from 'react-dom/client';
import { excelHost } from '../adapters/excel/excelHost';
import { App } from './App';
import { excelActions } from './excelActions';
import { parseOpeningTab } from './openingTab';
import type { PaneSurroundings } from './paneActions';

const ready = Office.onReady();
// The engine can run this file, so oldHost.js need not speak for it; Excel itself may still be too old.
window.onload = null;

void ready.then(() => {
  // In a plain browser office.js answers without any requirements, whatever its types say.
  if (Office.context.requirements?.isSetSupported('ExcelApi', '1.11')) {
    openPane();
  } else {
    document.getElementById('old-host')!.hidden = false;
  }
});

function openPane() {
  const tab = parseOpeningTab(location.search);
  const surroundings: PaneSurroundings = { kind: 'excel', theme: officeTheme(), ...(tab && { tab }) };
  const language = Office.context.displayLanguage.startsWith('en') ? 'en' : 'vi';
  createRoot(document.getElementById('root')!).render(
    <App actions={excelActions(excelHost())} surroundings={surroundings} language={language} />,
  );
}

/** The theme Office is in; where it does not tell, as Excel on the web, the system's. Dark is a dark background. */
function officeTheme(): PaneSurroundings['theme'] {
  const prefers = (query: string) => globalThis.matchMedia?.(query).matches;
  if (prefers('(forced-colors: active)')) return 'contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (!background) return prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [red = 255, green = 255, blue = 255] = (background.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    Number.parseInt(hex, 16),
  );
  return red + green + blue < 384 ? 'dark' : 'light';
}
