import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';
import type { Engine, OpenOptions } from './engine.ts';
import { clearLog, logOf, playwrightPage, type Log } from './playwright-page.ts';

/** What Playwright adds to a Chromium, and people do not have. */
const ignoreDefaultArgs = ['--hide-scrollbars', '--disable-back-forward-cache'];

const defaultViewport = { width: 1280, height: 800 };

/** A profile without a page. */
interface Profile {
  context: BrowserContext;
  log: Log;
}

/**
 * Chromium, or Chrome: one browser, and a second one, as it is shipped, when it is first asked for. A profile is emptied and used again:
 * to make one takes twice as long as to open a page in it.
 */
export async function startChromium({
  browser: executablePath,
}: {
  browser: string;
}): Promise<Engine> {
  const options = { ...chromiumLaunchOptions(), executablePath };
  const browser = await chromium.launch(options);
  let shipped: Promise<Browser> | undefined;
  const idle = new Map<string, Profile[]>();
  return {
    open: async ({ viewport = defaultViewport, ...wanted } = {}) => {
      const key = JSON.stringify(contextOptions(wanted)) + String(wanted.asShipped);
      const launched = wanted.asShipped
        ? await (shipped ??= chromium.launch({ ...options, ignoreDefaultArgs }))
        : browser;
      const profile = idle.get(key)?.pop() ?? (await createProfile(launched, wanted));
      const page = await profile.context.newPage();
      await page.setViewportSize(viewport);
      await empty(profile, page);
      return playwrightPage(page, profile.log, async () => {
        for (const opened of profile.context.pages()) await opened.close();
        idle.set(key, [...(idle.get(key) ?? []), profile]);
      });
    },
  };
}

function contextOptions({
  javaScript = true,
  colorScheme = 'light',
  reducedMotion = false,
  forcedColors = false,
  touch = false,
}: OpenOptions) {
  return {
    viewport: defaultViewport,
    javaScriptEnabled: javaScript,
    colorScheme,
    reducedMotion: reducedMotion ? ('reduce' as const) : ('no-preference' as const),
    forcedColors: forcedColors ? ('active' as const) : ('none' as const),
    hasTouch: touch,
    isMobile: touch,
  };
}

async function createProfile(browser: Browser, options: OpenOptions): Promise<Profile> {
  const context = await browser.newContext(contextOptions(options));
  return { context, log: logOf(context) };
}

/** Takes away what the last page has stored, now that it cannot store anything any more. */
async function empty({ context, log }: Profile, page: Page): Promise<void> {
  if (log.origins.size > 0) {
    await context.clearCookies();
    const session = await context.newCDPSession(page);
    for (const origin of log.origins) {
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    }
    await session.detach();
  }
  clearLog(log);
}
