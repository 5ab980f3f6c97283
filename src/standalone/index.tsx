import { createRoot } from 'react-dom/client';
import { parseOpeningTab } from '../taskpane/openingTab';
import type { PaneSurroundings } from '../taskpane/paneActions';
import { Page } from './Page';

const tab = parseOpeningTab(location.search);
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const isContrast = matchMedia('(forced-colors: active)').matches;
const theme = isContrast ? 'contrast' : isDark ? 'dark' : 'light';
const surroundings: PaneSurroundings = { kind: 'page', theme, ...(tab && { tab }) };

createRoot(document.getElementById('root')!).render(<Page surroundings={surroundings} />);
