import { createRoot } from 'react-dom/client';
import { parseOpeningTab } from '../taskpane/openingTab';
import { Page } from './Page';
import { xlsxInWorker } from './xlsxInWorker';

const files = xlsxInWorker(() => new Worker(new URL('./xlsxWorker.ts', import.meta.url)));
createRoot(document.getElementById('root')!).render(
  <Page files={files} tab={parseOpeningTab(location.search)} />,
);
