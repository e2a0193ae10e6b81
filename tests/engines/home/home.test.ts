import { describeInEngines, type EnginePage } from '@internal/browsers';
import { homePage } from '@internal/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHome, type HomeSite } from '../../pages/support/start-home.ts';

describeInEngines('the home page', ({ open }) => {
  let site: HomeSite;
  beforeAll(async () => {
    site = await startHome(19, 'Pacific/Kiritimati');
  });
  afterAll(() => site?.close());

  async function visit(locale = 'en'): Promise<EnginePage> {
    const page = await open();
    await page.goto(`${site.origin}/${locale}`);
    await expect.poll(() => page.evaluate(() => 'recoverableErrors' in window)).toBe(true);
    return page;
  }

  const elsewhere = (page: EnginePage) =>
    page.requests().filter((url) => !url.startsWith(site.origin));

  test.each(['en', 'de', 'ar', 'he'])(
    'hydrates in %s without a recoverable error or a message',
    async (locale) => {
      const page = await visit(locale);
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
      expect(await page.printed()).toEqual([]);
      expect(elsewhere(page)).toEqual([]);
    },
  );

  test('has no axe violation before and after the choice', async () => {
    const page = await visit();
    // The banner, and the skip link after it, stand before the landmarks by design: decision 0053.
    const faults = async () => (await page.axe()).filter((fault) => !fault.startsWith('region'));
    expect(await faults()).toEqual([]);
    await page.click({ role: 'button', name: homePage.consent.labels.rejectAll });
    expect(await faults()).toEqual([]);
  });

  test('opens a section of the menu and closes it by Escape', async () => {
    const page = await visit();
    const isOpen = () => page.evaluate(() => document.querySelector('nav :popover-open') !== null);
    const section = homePage.navigation.find(({ groups }) => groups?.length)!;
    await page.click({ role: 'button', name: section.label });
    await expect.poll(isOpen).toBe(true);
    await page.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });

  test('requests no third party before consent, and one pixel after it', async () => {
    const asked = site.log.length;
    const page = await visit();
    expect(site.log.slice(asked)).toEqual([]);
    await page.click({ role: 'button', name: homePage.consent.labels.acceptAll });
    await expect.poll(() => site.log.slice(asked).length).toBe(1);
  });

  test('links to every article and the next page without JavaScript', async () => {
    const page = await open({ javaScript: false });
    await page.goto(`${site.origin}/en`);
    const hrefs = await page.evaluate(() =>
      Array.from(document.links, (link) => link.getAttribute('href')),
    );
    const wanted = [...homePage.featured, ...homePage.latest].map(({ href }) => href);
    expect(wanted.filter((href) => !hrefs.includes(href))).toEqual([]);
    expect(hrefs).toContain('?page=2');
    expect(elsewhere(page)).toEqual([]);
  });
});
