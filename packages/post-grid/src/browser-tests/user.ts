import type { EnginePage } from '@internal/browsers';
import { expect } from 'vitest';
import type { FeedSite } from './site.ts';

/** Opens the home page of a site and waits until it is hydrated. */
export async function visit(page: EnginePage, site: FeedSite, path = '/'): Promise<EnginePage> {
  await page.goto(site.origin + path);
  await expect
    .poll(() => page.evaluate(() => typeof (globalThis as { hydrate?: unknown }).hydrate))
    .toBe('function');
  return page;
}

export function countPosts(page: EnginePage): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('article').length);
}

export async function expectPosts(page: EnginePage, count: number): Promise<void> {
  await expect.poll(() => countPosts(page)).toBe(count);
}

/** The requests for pages of posts so far. */
export function getPageRequests(page: EnginePage): string[] {
  return page.requests().filter((url) => url.includes('/api.json'));
}

/** Answers wait from now on… */
export async function closeGate(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    const global = globalThis as { gate?: Promise<void>; openGate?: () => void };
    global.gate = new Promise((resolve) => (global.openGate = resolve));
  });
}

/** … until now. */
export async function openGate(page: EnginePage): Promise<void> {
  await page.evaluate(() => (globalThis as { openGate?: () => void }).openGate!());
}

/** Whether the feed has stamped the session history for scroll restoration. */
export function isSaved(page: EnginePage): Promise<boolean> {
  return page.evaluate(() => history.state?.broadsheetFeed > 0);
}

/** Goes back after a moment, so that the driver has its answer before the page is gone. */
export async function goBack(page: EnginePage): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back(), 50));
}
