import { firefox, type Browser, type Page } from 'playwright';
import type { Engine, OpenOptions } from './engine.ts';
import { emptyPath } from '@internal/node/serve.ts';
import { clearLog, logOf, playwrightPage, type Log } from './playwright-page.ts';
import { startRecordingProxy } from './recording-proxy.ts';

const defaultViewport = { width: 1280, height: 800 };

/** A window with a profile of its own. */
interface Window {
  page: Page;
  log: Log;
  javaScript: boolean;
  close: () => Promise<void>;
}

/**
 * Firefox as its makers ship it, over WebDriver BiDi. It takes media features as preferences only at its start, so each
 * combination of them is a browser of its own, started when it is first asked for. A window with a profile of
 * its own is tidied up and used again: to make one takes three times as long.
 */
export async function startFirefox({
  browser: executablePath,
}: {
  browser: string;
}): Promise<Engine> {
  const plain = keyOf({});
  const browsers = new Map<string, Promise<Browser>>();
  const browserFor = async (options: OpenOptions): Promise<Browser> => {
    const key = keyOf(options);
    const known = browsers.get(key);
    if (known) return known;
    // A Firefox takes 400 MB: beside the plain one, those stay that show a page, and the one that is wanted.
    for (const [other, launched] of browsers) {
      const browser = await launched;
      if (other === plain || browser.contexts().length > 0) continue;
      browsers.delete(other);
      await browser.close();
    }
    const firefoxUserPrefs = preferencesFor(options);
    const launched = firefox.launch({ executablePath, channel: 'moz-firefox', firefoxUserPrefs });
    browsers.set(key, launched);
    return launched;
  };
  const idle: Window[] = [];
  return {
    open: async (options = {}) => {
      const { viewport = defaultViewport, javaScript = true } = options;
      const isPlain = keyOf(options) === plain;
      const window =
        (isPlain ? await takeIdle(idle, javaScript) : undefined) ??
        (await openWindow(await browserFor(options), options));
      await window.page.setViewportSize(viewport);
      clearLog(window.log);
      return playwrightPage(window.page, window.log, async () => {
        const isTidy = isPlain && (await tidyUp(window).then(isTrue, isFalse));
        if (isTidy) idle.push(window);
        else await window.close();
      });
    },
  };
}

/** Takes a window that the keyboard reaches: where it has left the page for the browser's own buttons, the driver cannot lead it back. */
async function takeIdle(idle: Window[], javaScript: boolean): Promise<Window | undefined> {
  const window = idle.find((each) => each.javaScript === javaScript);
  if (!window) return undefined;
  idle.splice(idle.indexOf(window), 1);
  await window.page.bringToFront();
  if (await window.page.evaluate('document.hasFocus()')) return window;
  await window.close();
  return undefined;
}

const isTrue = () => true;
const isFalse = () => false;

async function openWindow(
  browser: Browser,
  { javaScript = true, touch = false }: OpenOptions,
): Promise<Window> {
  const shared = { viewport: defaultViewport, hasTouch: touch };
  // The proxy changes the answers. The driver could too, but sends a form on without what was filled in.
  const proxy = javaScript ? undefined : await startRecordingProxy();
  proxy?.begin(false);
  const context = await browser.newContext({
    ...shared,
    ...(proxy && { proxy: { server: `127.0.0.1:${proxy.port}` } }),
  });
  const log = logOf(context);
  return {
    page: await context.newPage(),
    log,
    javaScript,
    close: async () => {
      await context.close();
      await proxy?.close();
    },
  };
}

/** Leaves the page for an empty one of its origin first, so that nothing writes again what is being cleared. */
async function tidyUp({ page, log: { origins } }: Window): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const origin of origins) {
    if (!origin.startsWith('http')) continue;
    const answer = await page.goto(origin + emptyPath);
    if (!answer?.ok()) throw new Error(`${origin} is not served any more.`);
    await page.evaluate('localStorage.clear(); sessionStorage.clear();');
  }
  await context.clearCookies();
  // Where the mouse rests, the next page would find it.
  await page.mouse.move(0, 0);
}

function keyOf(options: OpenOptions): string {
  return JSON.stringify(preferencesFor(options));
}

function preferencesFor({
  colorScheme,
  reducedMotion,
  forcedColors,
  touch,
  asShipped,
  cookies,
}: OpenOptions) {
  // Bits: 1 a coarse pointer, 2 a fine one, 4 one that hovers. Headless Firefox has neither mouse nor finger by itself.
  const pointer = touch ? 1 : 6;
  return {
    // What is on this machine goes through a proxy too, where there is one.
    'network.proxy.allow_hijacking_localhost': true,
    'ui.primaryPointerCapabilities': pointer,
    'ui.allPointerCapabilities': pointer,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    ...(!asShipped && { 'browser.sessionhistory.max_total_viewers': 0 }),
    ...(cookies === false && { 'network.cookie.cookieBehavior': 2 }),
    ...(forcedColors && { 'browser.display.document_color_use': 2 }),
  };
}
