import { chromium, type Browser } from 'playwright';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';
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
  const options = { ...chromiumLaunchOptions(), executablePath };
  const browser = await chromium.launch(options);
  let shipped: Promise<Browser> | undefined;
  return {
    open: async ({
      viewport = { width: 1280, height: 800 },
      javaScript = true,
      colorScheme = 'light',
      reducedMotion = false,
      forcedColors = false,
      touch = false,
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
  };
}
