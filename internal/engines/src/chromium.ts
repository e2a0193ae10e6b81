import { chromium, type Browser } from 'playwright';
import { chromiumLaunchOptions } from '../../../scripts/lib/browser.mjs';
import type { Engine } from './engine.ts';
import { playwrightPage } from './playwright-page.ts';

/** What Playwright adds to a Chromium, and people do not have. */
const ignoreDefaultArgs = ['--hide-scrollbars', '--disable-back-forward-cache'];

/**
 * Chromium, or Chrome: one browser, and a profile of its own for each page. A second one, as it is shipped, is started when it
 * is first asked for.
 */
export async function startChromium({
  browser: executablePath,
}: {
  browser: string;
}): Promise<Engine> {
<<<<<<< HEAD
  const launch = (options?: { ignoreDefaultArgs: string[] }) =>
    chromium.launch({ ...chromiumLaunchOptions(), executablePath, ...options });
  const browser = await launch();
  let caching: ReturnType<typeof launch> | undefined;
=======
  const options = { ...chromiumLaunchOptions(), executablePath };
  const browser = await chromium.launch(options);
  let shipped: Promise<Browser> | undefined;
>>>>>>> main
  return {
    open: async ({
      viewport = { width: 1280, height: 800 },
      javaScript = true,
      colorScheme = 'light',
      reducedMotion = false,
      forcedColors = false,
      touch = false,
<<<<<<< HEAD
      pageCache = false,
    } = {}) => {
      // Playwright turns the page cache off for the whole browser.
      if (pageCache) caching ??= launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
      return playwrightPage(
        await (pageCache ? await caching! : browser).newContext({
          viewport,
          javaScriptEnabled: javaScript,
          colorScheme,
          reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
          forcedColors: forcedColors ? 'active' : 'none',
          hasTouch: touch,
          isMobile: touch,
        }),
      );
    },
    close: async () => {
      await browser.close();
      await (await caching)?.close();
=======
      asShipped = false,
    } = {}) => {
      const launched = asShipped
        ? await (shipped ??= chromium.launch({ ...options, ignoreDefaultArgs }))
        : browser;
      const context = await launched.newContext({
        viewport,
        javaScriptEnabled: javaScript,
        colorScheme,
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: forcedColors ? 'active' : 'none',
        hasTouch: touch,
        isMobile: touch,
      });
      return playwrightPage(context);
    },
    close: async () => {
      await (await shipped)?.close();
      await browser.close();
>>>>>>> main
    },
  };
}
