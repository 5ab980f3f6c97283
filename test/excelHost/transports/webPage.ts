import type { Page } from 'playwright-core';
import type { Host } from '../host';
import { frameName, type WebPage, webHost } from './webHost';

/**
 * Where the imagined Excel on the web stands: the library trusts no other site with an add-in. Requests to it are
 * answered by the test: nothing leaves the machine.
 */
const ORIGIN = 'https://excel.officeapps.live.com';

/** Where the add-in is served: another site than Excel's, as it always is. */
const ADDIN = 'https://addin.test';

/** The page that frames the pane: nothing else is in it, so the pane is as large as the page. */
const BOOK = '<!doctype html><title>Excel</title><body style="margin:0">';

/** A file of the add-in, by path; undefined for one it does not have. */
export type Files = (path: string) => { readonly body: Buffer | string; readonly type: string } | undefined;

/**
 * Opens a pane in a browser page as Excel on the web does: framed, told by messages, its host in this process.
 * Returns the addresses asked for that are neither the page's nor the add-in's: there should be none.
 */
export async function openInWebPage(
  page: Page,
  host: Host,
  pane: { readonly path: string; readonly files: Files },
  announced: Pick<WebPage, 'language' | 'apiVersion'>,
): Promise<readonly string[]> {
  const web: WebPage = { ...announced, platform: 'OfficeOnline', origin: ORIGIN, path: '/book' };
  const strangers = await serve(page, pane.files);
  const receive = webHost(host, web, (text) => {
    void page
      .evaluate((message) => window.postMessage({ toPane: message }, '*'), text)
      .catch(() => undefined);
  });
  await page.exposeFunction('tellHost', receive);
  await page.goto(`${ORIGIN}/book`);
  await page.evaluate(framePane, { name: frameName(web), addin: ADDIN, path: pane.path });
  return strangers;
}

async function serve(page: Page, files: Files): Promise<string[]> {
  const strangers: string[] = [];
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === ORIGIN && pathname === '/book') {
      return route.fulfill({ contentType: 'text/html', body: BOOK });
    }
    if (origin !== ADDIN) strangers.push(route.request().url());
    const file = origin === ADDIN ? files(pathname) : undefined;
    if (!file) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: file.type, body: file.body });
  });
  return strangers;
}

/** Runs in the browser: frames the pane and passes messages between it and the host. */
function framePane({ name, addin, path }: Readonly<Record<'name' | 'addin' | 'path', string>>): void {
  const frame = document.createElement('iframe');
  // The library reads the name once, when the frame loads.
  frame.name = name;
  frame.src = addin + path;
  frame.title = 'Pane';
  frame.style.cssText = 'display:block;border:0;width:100%;height:100vh';
  window.addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) {
      (window as unknown as { tellHost: (text: string) => void }).tellHost(String(data));
    } else if (typeof data?.toPane === 'string') {
      frame.contentWindow?.postMessage(data.toPane, addin);
    }
  });
  document.body.append(frame);
}
