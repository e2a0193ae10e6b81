import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';
import { startSite, type ConsentSite } from './support/site.ts';

const region = '[data-broadsheet-component="consent-banner"] section';

describe('Chromium, consent across tabs and domains', () => {
  let site: ConsentSite;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await startSite();
    browser = await chromium.launch(chromiumLaunchOptions());
  });
  afterEach(() => context?.close());
  beforeEach(() => {
    site.log.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function visit(address = site.origin): Promise<Page> {
    const page = await context.newPage();
    await go(page, address);
    return page;
  }

  async function go(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.waitForFunction(() => 'repairs' in globalThis);
  }

  test.each([
    { who: 'a person', args: ['--disable-blink-features=AutomationControlled'], webdriver: false },
    { who: 'an automated browser', args: [], webdriver: true },
  ])('two tabs of $who share a grant and a withdrawal', async ({ args, webdriver }) => {
    const options = chromiumLaunchOptions();
    const own = await chromium.launch({ ...options, args: [...options.args, ...args] });
    context = await own.newContext();
    const [first, second] = [await visit(), await visit()];
    expect(await first.evaluate(() => navigator.webdriver)).toBe(webdriver);
    expect(await first.locator(region).count()).toBe(1);
    expect(site.log).toEqual([]);
    await first.click(`${region} button[value="all"]`);
    await second.waitForSelector(region, { state: 'detached' });
    await second.waitForFunction(() =>
      (globalThis as { order?: string[] }).order?.includes('counter'),
    );
    await second.click('footer [data-broadsheet-component="consent-settings-link"]');
    await second.click('dialog button[value="none"]');
    await first.waitForFunction(() => !('order' in globalThis));
    await second.waitForFunction(() => !('order' in globalThis));
    await first.waitForTimeout(200);
    site.log.length = 0;
    await first.waitForTimeout(600);
    expect(site.log).toEqual([]);
    await own.close();
  });

  test('subdomains share the record by the registrable domain, and a withdrawal clears all of them', async () => {
    const { args, ...options } = chromiumLaunchOptions();
    // The browser knows that `co.uk` is no domain of a site.
    const rules = '--host-resolver-rules=MAP *.example.co.uk 127.0.0.1';
    const own = await chromium.launch({ ...options, args: [...args, rules] });
    context = await own.newContext();
    const { port } = new URL(site.origin);
    const page = await visit(`http://shop.example.co.uk:${port}/?widest`);
    await page.click(`${region} button[value="all"]`);
    await page.waitForFunction(() =>
      (globalThis as { order?: string[] }).order?.includes('counter'),
    );
    await page.evaluate(() => {
      document.cookie = '_count_9=1; Path=/; Domain=example.co.uk';
    });
    await page.click('footer [data-broadsheet-component="consent-settings-link"]');
    await page.click('dialog button[value="none"]');
    await page.waitForFunction(() => !('order' in globalThis) && 'repairs' in globalThis);
    await page.waitForFunction(() => !document.cookie.includes('_count'));
    const sister = `http://www.example.co.uk:${port}/?widest`;
    await go(page, sister);
    expect(await page.locator(region).count()).toBe(0);
    const cookies = await context.cookies(sister);
    expect(cookies.map(({ name, domain }) => [name, domain])).toEqual([
      ['broadsheet-consent', '.example.co.uk'],
    ]);
    await own.close();
  });

  test('where cookies and storage throw, the choice holds for the page, which says so', async () => {
    context = await browser.newContext();
    await context.addInitScript(() => {
      for (const [owner, name] of [
        [Document.prototype, 'cookie'],
        [Window.prototype, 'localStorage'],
      ] as const) {
        Object.defineProperty(owner, name, {
          get() {
            throw new DOMException('No', 'SecurityError');
          },
          set() {
            throw new DOMException('No', 'SecurityError');
          },
        });
      }
    });
    const page = await visit();
    await page.click(`${region} button[value="all"]`);
    await page.getByText('your browser does not keep it').waitFor();
    expect(await page.locator('[data-broadsheet-component="consent-pixel"]').count()).toBe(1);
  });

  test('causes no layout shift on server-rendered and static pages', async () => {
    context = await browser.newContext();
    const page = await visit();
    const shift = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                total += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(total), 300);
          }),
      );
    expect(await shift()).toBe(0);
    await go(page, `${site.origin}/static`);
    expect(await shift()).toBe(0);
    await page.click(`${region} button[value="none"]`);
    await page.waitForSelector(region, { state: 'detached' });
    await go(page, site.origin);
    expect(await shift()).toBe(0);
  });
});
