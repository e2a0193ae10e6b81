import { describeInEngines, type Site } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectEnhanced, watchShifts } from './page-helpers.ts';
import { serveHeader } from './site.ts';

describeInEngines('the sticky header', ({ open, lacks }) => {
  let site: Site;
  let rtl: Site;
  beforeAll(async () => {
    site = await serveHeader('sticky');
    rtl = await serveHeader('header', { dir: 'rtl' });
  });
  afterAll(async () => {
    await site.close();
    await rtl.close();
  });

  test('keeps its height and shifts no layout while the page scrolls', async () => {
    const page = await open();
    await page.goto(site.origin);
    const shifts = await watchShifts(page, lacks);
    const jumps = await page.evaluate(async () => {
      const header = document.querySelector('header')!;
      const found: string[] = [];
      const height = header.offsetHeight;
      for (let y = 0; y <= 100; y += 5) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        if (scrollY !== y) found.push(`at ${scrollY}, not ${y}`);
        if (header.offsetHeight !== height) found.push(`another height at ${y}`);
      }
      const { top, bottom } = header.getBoundingClientRect();
      return { found, top, bottom };
    });
    expect(jumps).toEqual({ found: [], top: -64, bottom: 49 });
    expect(await shifts()).toEqual([]);
  });

  test('never covers what has the focus', async () => {
    const page = await open();
    await page.goto(site.origin);
    await page.press('Tab');
    expect((await page.focused())?.name).toBe('Skip to content');
    await page.press('Enter');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');
    const overlap = () =>
      page.evaluate(() => {
        const { bottom } = document.querySelector('header')!.getBoundingClientRect();
        return bottom - document.activeElement!.getBoundingClientRect().top;
      });
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      document.querySelector<HTMLElement>('a[href="#39"]')!.focus();
    });
    for (let count = 0; count < 30; count += 1) await page.press('Shift+Tab');
    await expect.poll(overlap).toBeLessThanOrEqual(0);
  });

  test('the first row comes back when the focus enters it', async () => {
    const page = await open();
    await page.goto(site.origin);
    await page.evaluate(() => scrollTo(0, 600));
    await page.press('Tab');
    await page.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement!.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
  });

  test('in a right-to-left page ArrowLeft moves forward', async () => {
    const page = await open();
    await page.goto(rtl.origin);
    await expectEnhanced(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav li a')!.focus());
    await page.press('ArrowLeft');
    expect((await page.focused())?.name).toBe('More in Science');
    await page.press('ArrowRight');
    expect((await page.focused())?.name).toBe('Science');
    await page.click({ role: 'button', name: 'More in Science' });
    expect(await page.axe()).toEqual([]);
  });
});
