import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';

export const sites = inject('sites');

/** A page in a browser of its own kind, and all that a visitor or a developer could complain of. */
export interface Opened {
  page: Page;
  /** What was printed, thrown, or refused by the content security policy. */
  trouble: string[];
  /** Where requests went that left the site. */
  elsewhere: string[];
  close: () => Promise<void>;
}

/**
 * Starts a browser for the tests of a file.
 *
 * @returns opens an address in a context of its own, and waits until it is loaded
 */
export function inBrowser(): (address: string, options?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions());
  });
  afterAll(() => browser.close());

  return async (address, options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const trouble: string[] = [];
    const elsewhere: string[] = [];
    // Violations of the policy are printed as well.
    page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) elsewhere.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return { page, trouble, elsewhere, close: () => context.close() };
  };
}

/** What the third party has been asked for since the tests began. */
export async function askedOfThirdParty(): Promise<string[]> {
  return (await (await fetch(`${sites.thirdParty}/asked`)).json()) as string[];
}
