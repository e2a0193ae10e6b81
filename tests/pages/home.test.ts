import { homePage } from '@internal/fixtures';
import { findMarkupErrors } from '@internal/testing';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';
import { measureLayoutShift, settled } from './support/settled.ts';
import { startHome, type HomeSite } from './support/start-home.ts';

// The two machines are 26 hours apart: at no hour do they agree on the date.
const serverZone = 'Pacific/Kiritimati';
const browserZone = 'Pacific/Pago_Pago';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(() => browser.close());

describe.each([19, 18] as const)('the home page with React %d', (react) => {
  let site: HomeSite;

  beforeAll(async () => {
    site = await startHome(react, serverZone);
  });

  afterAll(() => site?.close());

  test.each(['en', 'ar', 'de'])(
    'hydrates in %s, in another time zone, without a recoverable error, a message or a third-party request',
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
    expect(await findMarkupErrors(site.documentOf('en'))).toEqual([]);
  });

  test('renders the same HTML in every time zone', () => {
    expect(site.bodyOf('en', browserZone)).toBe(site.bodyOf('en', serverZone));
  });

  if (react === 18) return;

  test('has every link of the publication without JavaScript', async () => {
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

  test('has no layout shift while it loads', async () => {
    const { page } = await open(`${site.origin}/en`, { viewport: { width: 360, height: 740 } });
    expect(await measureLayoutShift(page)).toBe(0);
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
    'has `sizes` within a tenth of the image widths at %d px',
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

  test('focuses the skip link after the banner, and first of all once the choice is made', async () => {
    const { page } = await open(`${site.origin}/en`);
    const skipLink = page.getByRole('link', { name: 'Skip to content' });
    // What is asked, the two answers and the way to more of them come first: they are about this very page.
    for (let keys = 0; keys < 5; keys += 1) await page.keyboard.press('Tab');
    expect(await skipLink.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Reject all' }).click();
    await page.reload();
    await page.keyboard.press('Tab');
    expect(await skipLink.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skipLink.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.context().close();
  });

  test('requests no third party before consent, and the pixel once after it', async () => {
    site.log.length = 0;
    const { page, trouble } = await open(`${site.origin}/en`);
    await page.waitForFunction(() => window.recoverableErrors !== undefined);
    await page.mouse.wheel(0, 4000);
    await page.getByRole('link', { name: 'Cookie settings' }).last().hover();
    await settled(page);
    expect(site.log).toEqual([]);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByRole('status').filter({ hasText: 'Your choice is saved.' }).waitFor();
    await expect.poll(() => site.log).toEqual(['pixel/seen.gif']);
    await page.reload();
    await page.waitForFunction(() => window.recoverableErrors !== undefined);
    expect(await page.getByRole('region', { name: 'Your privacy' }).count()).toBe(0);
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
    await expect.poll(() => site.log).toEqual(['pixel/seen.gif', 'pixel/seen.gif']);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('refuses without JavaScript, and requests no third party from then on', async () => {
    site.log.length = 0;
    const { page } = await open(`${site.origin}/de`, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Alle ablehnen' }).click();
    await page.getByText('Ihre Wahl ist gespeichert.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/de');
    expect(await page.getByRole('button', { name: 'Alle ablehnen' }).count()).toBe(0);
    const settings = page
      .getByRole('contentinfo')
      .getByRole('link', { name: 'Cookie-Einstellungen' });
    expect(await settings.getAttribute('href')).toBe(homePage.consent.settings.href);
    expect(site.log).toEqual([]);
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
