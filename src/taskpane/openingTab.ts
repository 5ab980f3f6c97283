/** The views that a ribbon button opens, as written after `?tab=` in manifest.xml. */
const tabs = ['form', 'check', 'merge', 'help'] as const;

export type OpeningTab = (typeof tabs)[number];

/** The view asked for in a page's query (`?tab=check&…`), or undefined when the workbook is to decide. */
export function parseOpeningTab(query: string): OpeningTab | undefined {
  const asked = new URLSearchParams(query).get('tab');
  return tabs.find((tab) => tab === asked);
}
