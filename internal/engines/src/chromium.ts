import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../../scripts/lib/browser.mjs';
import type { Engine } from './engine.ts';
import { playwrightPage } from './playwright-page.ts';

/**
 * Chromium, or Chrome: one browser, and a profile of its own for each page.
 */
export async function startChromium({
  browser: executablePath,
}: {
  browser: string;
}): Promise<Engine> {
  const launch = (options?: { ignoreDefaultArgs: string[] }) =>
    chromium.launch({ ...chromiumLaunchOptions(), executablePath, ...options });
  const browser = await launch();
  let caching: ReturnType<typeof launch> | undefined;
  return {
    open: async ({
      viewport = { width: 1280, height: 800 },
      javaScript = true,
      colorScheme = 'light',
      reducedMotion = false,
      forcedColors = false,
      touch = false,
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
    },
  };
}
