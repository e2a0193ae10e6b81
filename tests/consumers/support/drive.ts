import { chromium, type Browser, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';

/**
 * Starts the browser that all browser tests of the workspace use.
 */
export function launch(): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions());
}

/** A page, and everything that it printed as a warning or an error. */
export interface Visit {
  page: Page;
  /** Messages on the console, errors, answers that are none, requests to other hosts. */
  trouble: string[];
  /** The scripts that it has asked for. */
  scripts: Promise<string>[];
}

/** What React says to every developer, on every page. */
const advertisement = /^%cDownload the React DevTools/;

/**
 * Opens an address in a window as wide as a desk has it.
 */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const { origin } = new URL(address);
  const trouble: string[] = [];
  const scripts: Promise<string>[] = [];
  page.on('console', (message) => {
    if (!advertisement.test(message.text())) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) trouble.push(`elsewhere: ${request.url()}`);
  });
  // Browsers ask for it unasked; none of the apps has one.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  return { page, trouble, scripts };
}

/**
 * Opens and closes the menu as a person with a keyboard would. What only the script adds tells that the header is awake:
 * the state of its buttons, and the focus that comes back.
 */
export async function driveHeader(page: Page): Promise<void> {
  const header = page.getByRole('banner');
  const button = header.getByRole('button', { name: 'More in Science' });
  const link = header.getByRole('link', { name: 'Astronomy' });
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
  expect(await link.isVisible()).toBe(false);

  await button.press('Enter');
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
  expect(await link.isVisible()).toBe(true);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => link.isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
}

/**
 * Loads the feed to its end, in place: each page adds its posts, the focus goes to the first of them, and the address stays.
 *
 * @param sizes how many posts there are after each page, the first included
 */
export async function driveFeed(page: Page, sizes: number[]): Promise<void> {
  const feed = page.getByRole('region', { name: 'The latest' });
  const posts = feed.getByRole('article');
  const address = page.url();
  expect(await posts.count()).toBe(sizes[0]);
  for (const size of sizes.slice(1)) {
    const before = await posts.count();
    await feed.getByRole('link', { name: 'Show more posts' }).click();
    await expect.poll(() => posts.count()).toBe(size);
    await expect
      .poll(() => posts.nth(before).evaluate((article) => article.contains(document.activeElement)))
      .toBe(true);
  }
  await expect.poll(() => feed.textContent()).toContain('You have reached the end.');
  expect(page.url()).toBe(address);
}
