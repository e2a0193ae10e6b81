import { decodeRecord, type ConsentRecord } from '@broadsheet/consent-banner/core';
import type { EnginePage, InEngine, OpenOptions } from '@internal/browsers';
import { emptyPath } from '@internal/node/serve.ts';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { startSite, type ConsentSite } from './site.ts';

export const acceptAll = { role: 'button', name: 'Accept all' };
export const rejectAll = { role: 'button', name: 'Reject all' };

/** The way back to the choice that stands in the footer. */
export const settings = 'footer [data-broadsheet-component="consent-settings-link"]';

/** What asks. */
export const region = '[data-broadsheet-component="consent-banner"] section';

/** What the checks of one engine share. */
export interface Visit extends InEngine {
  /** The publication. Its logs begin anew with each test. */
  readonly site: ConsentSite;
  /** A page of it that is awake. */
  visit: (path?: string, options?: OpenOptions) => Promise<EnginePage>;
  goTo: (page: EnginePage, path: string) => Promise<void>;
  /** The record in the browser's cookie, whatever the day. */
  kept: (page: EnginePage) => Promise<ConsentRecord | null>;
  /** Every address on another host that the browser has asked for. */
  elsewhere: (page: EnginePage) => string[];
  /** What third parties were asked for. The beacons of a page that is just being left may still come in. */
  asked: () => string[];
}

/**
 * Starts the publication for the tests of one engine.
 */
export function useSite(given: InEngine): Visit {
  let site: ConsentSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.close());
  beforeEach(() => {
    site.log.length = 0;
    site.connections.length = 0;
    site.receipts.length = 0;
    site.told.length = 0;
  });

  async function goTo(page: EnginePage, path: string): Promise<void> {
    await page.goto(site.origin + path);
    await isAwake(page);
  }

  return {
    ...given,
    get site() {
      return site;
    },
    async visit(path = '/', options = {}) {
      const page = await given.open(options);
      await goTo(page, path);
      return page;
    },
    goTo,
    async kept(page) {
      const cookies = await page.evaluate(() => document.cookie);
      return decodeRecord(/broadsheet-consent=([^;]*)/.exec(cookies)?.[1], Date.now() + 1e12);
    },
    elsewhere: (page) => page.requests().filter((address) => !address.startsWith(site.origin)),
    asked: () => site.log.filter((line) => !line.endsWith('/beacon')),
  };
}

/** Waits until the effects of everything in the page have run. */
async function isAwake(page: EnginePage): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => 'repairs' in globalThis || 'consent' in globalThis))
    .toBe(true);
}

export function isAsking(page: EnginePage): Promise<boolean> {
  return page.isVisible(region);
}

/** Opens the preferences by the link in the footer. */
export async function openPreferences(page: EnginePage): Promise<void> {
  await page.click(settings);
  await expect.poll(() => page.isVisible('dialog')).toBe(true);
}

/** Withdraws everything, by the footer and one button, and waits until the page has been loaded anew. */
export async function withdraw(page: EnginePage): Promise<void> {
  await openPreferences(page);
  await loadedAnew(page, () => page.click('dialog button[value="none"]'));
}

/** Does what has the page loaded anew, and waits until it is awake again. */
export async function loadedAnew(page: EnginePage, action: () => Promise<void>): Promise<void> {
  // The next document has the same address; this one is known by its mark.
  await page.evaluate(() => void ((globalThis as { isMarked?: true }).isMarked = true));
  await action();
  await expect
    .poll(() => page.evaluate(() => !('isMarked' in globalThis) && 'repairs' in globalThis))
    .toBe(true);
}

/** The scripts that ran, in their order. */
export function ran(page: EnginePage): Promise<string[]> {
  return page.evaluate(() => (globalThis as { order?: string[] }).order ?? []);
}

/** Where the pixels come from. */
export function pixelOf({ config }: ConsentSite): string {
  const ads = config.categories.find(({ id }) => id === 'ads');
  return ads?.services?.[0]?.hosts?.img?.[0] ?? '';
}

/** Waits until all that the page had begun has had its turn: two frames, a task of an idle moment, and a request. */
export async function settled(page: EnginePage): Promise<void> {
  await page.evaluate(async (url) => {
    const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 1000 });
      else setTimeout(resolve);
    });
    await fetch(url);
  }, emptyPath);
}

/** For what must not happen later on, by a timer for example: there is nothing else to wait for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
