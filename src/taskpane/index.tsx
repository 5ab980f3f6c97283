/// <reference types="@microsoft/office-js/dist/office" />
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { parseOpeningTab } from './openingTab';
import type { PaneSurroundings } from './paneActions';
import { unwiredActions } from './unwiredActions';

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
  const surroundings: PaneSurroundings = { kind: 'excel', theme: 'light', ...(tab && { tab }) };
  const language = Office.context.displayLanguage.startsWith('en') ? 'en' : 'vi';
  createRoot(document.getElementById('root')!).render(
    <App actions={unwiredActions} surroundings={surroundings} language={language} />,
  );
}
