import { JSDOM } from 'jsdom';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { settled } from '../pages/support/settled.ts';
import { askedOfThirdParty, sites, inBrowser } from './support/open.ts';

const open = inBrowser();
const off = { javaScriptEnabled: false };

describe.each(['nextBlog', 'staticSite'] as const)('%s', (name) => {
  const origin = sites[name];

  test('opens the menu, navigates, and marks the current page', async () => {
    for (const options of [{}, off]) {
      const { page, close } = await open(origin, options);
      await page.getByRole('button', { name: 'Platforms' }).click();
      // By a key: while the panel fades in, the driver would scroll the page for a click, as nobody does, and miss what moves along.
      await page.getByRole('link', { name: 'Android' }).first().press('Enter');
      await page.waitForURL('**/categories/android');
      await expect
        .poll(() => page.getByRole('heading', { level: 1 }).textContent())
        .toBe('Android');
      const current = page.locator('header [aria-current="page"]');
      await expect.poll(() => current.textContent()).toBe('Android');
      await close();
    }
  });

  test('skips the header with the first link', async () => {
    const { page, close } = await open(origin);
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await close();
  });

  test('answers an unknown URL with 404 and a page that says so', async () => {
    const answer = await fetch(`${origin}/nothing`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is nothing here');
  });

  test('requests a third party only after consent', async () => {
    const { page, trouble, elsewhere, close } = await open(origin);
    const before = (await askedOfThirdParty()).length;
    await page.mouse.wheel(0, 5000);
    await page.getByRole('searchbox').click();
    await settled(page);
    expect(elsewhere).toEqual([]);
    await page.getByRole('button', { name: 'Accept all' }).first().click();
    await expect.poll(() => elsewhere).toEqual([`${sites.thirdParty}/pixel.gif`]);
    await expect
      .poll(async () => (await askedOfThirdParty()).slice(before))
      .toEqual(['/pixel.gif']);
    await page.goto(`${origin}/videos`, { waitUntil: 'networkidle' });
    expect(elsewhere).toHaveLength(2);
    expect(trouble).toEqual([]);
    await close();
  });

  test('requests no third party after a refusal, and keeps the choice', async () => {
    const { page, trouble, elsewhere, close } = await open(origin);
    await page.getByRole('button', { name: 'Reject all' }).first().click();
    await expect.poll(() => isAsking(page)).toBe(false);
    await page.goto(`${origin}/videos`, { waitUntil: 'networkidle' });
    expect(await isAsking(page)).toBe(false);
    expect(elsewhere).toEqual([]);
    expect(trouble).toEqual([]);
    await close();
  });

  test('takes a choice by category, and changes it later', async () => {
    const { page, trouble, elsewhere, close } = await open(`${origin}/privacy`);
    const form = page.locator('main form');
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: 'Save choices' }).click();
    await expect.poll(() => elsewhere).toHaveLength(1);
    await page.goto(`${origin}/privacy`, { waitUntil: 'networkidle' });
    expect(await form.getByRole('checkbox').isChecked()).toBe(true);
    await form.getByRole('button', { name: 'Reject all' }).click();
    await settled(page);
    const asked = elsewhere.length;
    await page.goto(origin, { waitUntil: 'networkidle' });
    expect(elsewhere).toHaveLength(asked);
    expect(trouble).toEqual([]);
    await close();
  });

  test('finds articles by the search', async () => {
    const { page, close } = await open(origin);
    const field = page.getByLabel('Search this site').first();
    await field.fill('sapling');
    await field.press('Enter');
    await page.waitForURL('**/search?q=sapling');
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toBe('1 story on “sapling”');
    expect(await page.getByRole('article').allTextContents()).toHaveLength(1);
    await close();
  });
});

describe('nextBlog', () => {
  const origin = sites.nextBlog;

  test('loads older articles in place, as cards rendered by the server', async () => {
    const { page, trouble, close } = await open(origin);
    const titles = page.getByRole('region', { name: 'The latest' }).locator('article h3');
    expect(await titles.count()).toBe(6);
    await page.getByRole('link', { name: 'Load More' }).click();
    await expect.poll(() => titles.count()).toBe(9);
    expect(page.url()).toBe(`${origin}/`);
    const focused = page.locator('article a:focus');
    await expect.poll(() => focused.textContent()).toContain('Design for Sustainability');
    expect(trouble).toEqual([]);
    await close();
  });

  test('restores the loaded articles and the scroll position on the way back, before the first paint', async () => {
    const { page, trouble, close } = await open(origin);
    const stories = page.getByRole('region', { name: 'The latest' }).locator('article');
    await page.getByRole('link', { name: 'Load More' }).click();
    await expect.poll(() => stories.count()).toBe(9);
    await expect.poll(() => page.evaluate(() => history.state?.broadsheetFeed)).toBeGreaterThan(0);
    await page.goto('about:blank');
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        const list = document.querySelectorAll('[data-broadsheet-component="post-feed"] article');
        if (list[0] && getComputedStyle(list[0]).visibility === 'visible') seen.push(list.length);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goBack();
    const seen = () => page.evaluate(() => [...new Set((globalThis as { seen?: number[] }).seen)]);
    await expect.poll(seen).toEqual([9]);
    expect(await stories.last().isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  test('navigates to older articles and back without JavaScript', async () => {
    const { page, close } = await open(origin, off);
    await page.getByRole('link', { name: 'Load More' }).click();
    await page.waitForURL('**/?page=2');
    expect(await page.getByRole('article').count()).toBe(3);
    await page.getByRole('link', { name: 'Newer stories' }).click();
    await page.waitForURL(`${origin}/`);
    await close();
  });

  test('suggests articles while the user types', async () => {
    const { page, trouble, close } = await open(origin);
    const field = page.getByLabel('Search this site').first();
    await field.pressSequentially('water');
    await page.getByRole('option', { name: 'Video Invisible Watermarking at Scale' }).click();
    await page.waitForURL('**/stories/video-invisible-watermarking-at-scale');
    expect(trouble).toEqual([]);
    await close();
  });

  test('finds articles by the search without JavaScript', async () => {
    const { page, close } = await open(origin, off);
    await page.getByRole('searchbox').fill('privacy');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/search?q=privacy');
    expect(await page.getByRole('article').count()).toBe(1);
    await close();
  });

  test('grants and withdraws consent by a form without JavaScript', async () => {
    const { page, elsewhere, close } = await open(origin, off);
    expect(elsewhere).toEqual([]);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.waitForURL(`${origin}/#consent-saved`);
    expect(await page.getByRole('status').first().textContent()).toContain('Your choice is saved.');
    await expect.poll(() => elsewhere).toEqual([`${sites.thirdParty}/pixel.gif`]);
    await page.getByRole('link', { name: 'Cookie settings' }).click();
    await page.waitForURL('**/privacy');
    const seen = elsewhere.length;
    await page.locator('main form').getByRole('button', { name: 'Reject all' }).click();
    await page.waitForURL('**/privacy#consent-saved');
    await page.goto(origin, { waitUntil: 'networkidle' });
    expect(elsewhere).toHaveLength(seen);
    await close();
  });

  test('opens the consent settings from the footer of every page', async () => {
    const { page, trouble, close } = await open(`${origin}/videos`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save choices' }).click();
    await expect.poll(() => isAsking(page)).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test('sends a new CSP nonce with each response, and allows nothing unsafe', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => (await fetch(origin)).headers.get('content-security-policy')),
    );
    expect(first).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic';/);
    expect(first).not.toBe(second);
    expect(first).not.toContain('unsafe');
  });

  test('has a feed and a sitemap of what is new', async () => {
    const text = async (path: string) => (await fetch(origin + path)).text();
    const feed = xml(await text('/feed.xml'));
    expect(feed('item > title')).toHaveLength(9);
    expect(feed('item > link')[0]).toBe(
      `${origin}/stories/open-source-is-good-for-the-environment`,
    );
    const map = xml(await text('/sitemap.xml'));
    expect(map('loc').filter((address) => address.includes('/stories/'))).toHaveLength(12);
    expect(await text('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});

async function isAsking(page: Page): Promise<boolean> {
  return page.getByRole('region', { name: 'Your privacy' }).isVisible();
}

/** The texts of the elements that a selector finds. Text that is not well-formed throws. */
function xml(text: string): (selector: string) => string[] {
  const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
  return (selector) =>
    Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent.trim());
}
