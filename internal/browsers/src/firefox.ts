import { firefox, type Browser } from 'playwright';
import type { Engine, OpenOptions } from './engine.ts';
import { playwrightPage } from './playwright-page.ts';
import { startRecordingProxy } from './recording-proxy.ts';

/**
 * Firefox as its makers ship it, over WebDriver BiDi. It takes media features as preferences at its start alone, so each
 * combination of them is a browser of its own, started when it is first asked for. Each page has a profile of its own in it.
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
  return {
    open: async (options = {}) => {
      const { viewport = { width: 1280, height: 800 }, javaScript = true, touch = false } = options;
      const browser = await browserFor(options);
      const shared = { viewport, hasTouch: touch };
      if (javaScript) return playwrightPage(await browser.newContext(shared));
      // The proxy changes the answers. The driver could too, but sends a form on without what was filled in.
      const proxy = await startRecordingProxy();
      proxy.begin(javaScript);
      const server = `127.0.0.1:${proxy.port}`;
      return playwrightPage(
        await browser.newContext({ ...shared, proxy: { server } }),
        proxy.close,
      );
    },
  };
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
