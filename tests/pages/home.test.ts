import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { directionOf, homePage } from '@internal/fixtures';
import { findMarkupErrors } from '@internal/testing';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/lib/browser.mjs';
import { buildHome, renderHome } from './support/build-home.ts';
import { serve, type Site } from './support/serve.ts';

// The two machines are 26 hours apart: whatever the hour, they never agree on the date.
const serverZone = 'Pacific/Kiritimati';
const browserZone = 'Pacific/Pago_Pago';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(() => browser.close());

describe.each([19, 18] as const)('the home page with React %d', (react) => {
  let folder: string;
  let site: Site;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'home-'));
    await buildHome(react, folder);
    site = await serve(path.join(folder, 'client'), ({ pathname, searchParams }) => {
      const locale = /^\/(?<locale>\w{2})$/.exec(pathname)?.groups?.locale;
      return locale && documentOf(locale, folder, Object.fromEntries(searchParams));
    });
  });

  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  test.each(['en', 'ar', 'de'])(
    'hydrates in %s, half a world away, without a repair, a message or a request elsewhere',
    async (locale) => {
      const { page, trouble, requests } = await open(`${site.origin}/${locale}`);
      await page.waitForFunction(() => window.recoverableErrors !== undefined);
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
      expect(trouble).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
      await page.context().close();
    },
  );

  test('is valid HTML', async () => {
    expect(await findMarkupErrors(documentOf('en', folder, {}))).toEqual([]);
  });

  test('says the same in every zone', () => {
    expect(renderHome(folder, 'en', browserZone)).toBe(renderHome(folder, 'en', serverZone));
  });

  if (react === 18) return;

  test('holds every link of the publication with JavaScript off', async () => {
    const { page } = await open(`${site.origin}/en`, { javaScriptEnabled: false });
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const wanted = [
      ...[...homePage.featured, ...homePage.latest].flatMap(({ href, category }) => [
        href,
        category!.href,
      ]),
      ...homePage.navigation.flatMap(({ href, groups = [] }) => [
        ...(href ? [href] : []),
        ...groups.flatMap(({ links }) => links.map((link) => link.href)),
      ]),
      ...homePage.positions.jobs.map(({ href }) => href),
      homePage.positions.seeAll.href,
      ...homePage.channels.items.flatMap(({ href }) => (href ? [href] : [])),
      ...homePage.footer.links.map(({ href }) => href),
      ...homePage.footer.legal.map(({ href }) => href),
      '?page=2',
    ];
    expect(wanted.filter((href) => !hrefs.includes(href!))).toEqual([]);
    await page.context().close();
  });

  test('moves nothing while it loads', async () => {
    const { page } = await open(`${site.origin}/en`, { viewport: { width: 360, height: 740 } });
    const shift = await page.evaluate(async () => {
      let total = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          total += (entry as unknown as { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      for (let top = 0; top < document.body.scrollHeight; top += 400) {
        window.scrollTo(0, top);
        await new Promise((done) => {
          setTimeout(done, 40);
        });
      }
      return total;
    });
    expect(shift).toBe(0);
    await page.context().close();
  });

  // 320 px is a phone of 2016, and a window of 1280 px at 400 % (WCAG 1.4.10).
  test.each([
    { theme: 'editorial', locale: 'en' },
    { theme: 'engineering', locale: 'de' },
    { theme: 'editorial', locale: 'ar' },
  ])('never scrolls sideways at 320 px: $theme, $locale', async ({ theme, locale }) => {
    const { page } = await open(`${site.origin}/${locale}?theme=${theme}`, {
      viewport: { width: 320, height: 640 },
    });
    const { content, view } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }));
    // A gutter that is kept for a scrollbar makes the content narrower than the view.
    expect(content).toBeLessThanOrEqual(view);
    await page.context().close();
  });

  test.each([360, 768, 1280, 1920])(
    'tells the browser the measure of its pictures at %d px, to a tenth',
    async (width) => {
      const { page } = await open(`${site.origin}/en`, { viewport: { width, height: 900 } });
      const measures = await page.locator('article img').evaluateAll((images) =>
        images.map((image) => {
          const { sizes } = image as HTMLImageElement;
          // The first part whose condition holds, as the browser reads it.
          const [, said] = sizes
            .replace(/^auto, /, '')
            .split(', ')
            .map((part) => /^(?:(?<condition>\(.*\)) )?(?<length>\S+)$/.exec(part)!.groups!)
            .map(
              ({ condition = 'all', length }) => [matchMedia(condition).matches, length] as const,
            )
            .find(([matches]) => matches)!;
          const ruler = document.createElement('div');
          ruler.style.width = said!;
          document.body.append(ruler);
          return {
            shown: image.getBoundingClientRect().width,
            said: ruler.getBoundingClientRect().width,
          };
        }),
      );
      expect(measures.length).toBe(12);
      for (const { shown, said } of measures) {
        expect(Math.abs(said / shown - 1)).toBeLessThan(0.1);
      }
      await page.context().close();
    },
  );

  test('leads past the header with its first key', async () => {
    const { page } = await open(`${site.origin}/en`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.context().close();
  });
});

/** A page in a window of its own, and all that goes wrong in it. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ timezoneId: browserZone, ...options });
  const page: Page = await context.newPage();
  const trouble: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // React greets developers; that is no trouble.
    if (message.type() !== 'info') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, trouble, requests };
}

function documentOf(locale: string, folder: string, { theme = 'editorial' }: { theme?: string }) {
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}" dir="${directionOf(locale)}" data-bs-theme="${theme}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Engineering at Meta</title><link rel="icon" href="/pictures/mosaic.svg">',
    '<link rel="stylesheet" href="/style.css"><script type="module" src="/client.js"></script></head>',
    `<body><div id="root">${renderHome(folder, locale, serverZone)}</div></body></html>`,
  ].join('');
}
