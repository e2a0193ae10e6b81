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
  const browser = await chromium.launch({ ...chromiumLaunchOptions(), executablePath });
  return {
    open: async ({
      viewport = { width: 1280, height: 800 },
      javaScript = true,
      colorScheme = 'light',
      reducedMotion = false,
      forcedColors = false,
      touch = false,
    } = {}) =>
      playwrightPage(
        await browser.newContext({
          viewport,
          javaScriptEnabled: javaScript,
          colorScheme,
          reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
          forcedColors: forcedColors ? 'active' : 'none',
          hasTouch: touch,
          isMobile: touch,
        }),
      ),
    close: () => browser.close(),
  };
}
