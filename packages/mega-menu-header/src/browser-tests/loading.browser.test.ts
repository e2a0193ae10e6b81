import {
  describeInEngines,
  serve,
  type EnginePage,
  type Resource,
  type Site,
} from '@internal/browsers';
import { afterEach, expect, test } from 'vitest';
import { expectExpandedInSync, expectFocus, expectOpen, opinion, science } from './page-helpers.ts';
import { buildHeaderFiles } from './site.ts';

describeInEngines('the behavior, loaded when the header is first used', ({ open, engine }) => {
  let site: Site;
  afterEach(() => site.close());

  /** @param answer what the server answers to a request for the behavior, given its text */
  async function visit(answer: (code: string) => ReturnType<Exclude<Resource, string>>) {
    const files = await buildHeaderFiles('header');
    const [file, code] = Object.entries(files).find(([path]) => path.includes('header-behavior'))!;
    site = await serve({ ...files, [file]: () => answer(String(code)) });
    const page = await open();
    await page.goto(site.origin);
    await expect
      .poll(() => page.evaluate(() => !!document.querySelector('[aria-expanded]')))
      .toBe(true);
    return page;
  }
  const getRequests = (page: EnginePage) =>
    page.requests().filter((url) => url.includes('header-behavior'));

  test('is not loaded before, and once', async () => {
    const page = await visit((code) => code);
    expect(getRequests(page)).toEqual([]);
    await page.click(science);
    await expectOpen(page, ['Science']);
    await expectExpandedInSync(page);
    await page.click(opinion);
    expect(getRequests(page)).toHaveLength(1);
  });

  test('brings the header up to date where it comes after the first click', async () => {
    let send = () => {};
    const isSent = new Promise<void>((resolve) => (send = resolve));
    const page = await visit((code) => isSent.then(() => code));
    await page.click(science);
    await expectOpen(page, ['Science']);
    send();
    await expectExpandedInSync(page);
    await page.evaluate(() => history.pushState(null, '', '/opinion'));
    await expectOpen(page, []);
    await expectFocus(page, science);
  });

  test('opens and closes without it, and the next use tries again', async () => {
    let isLost = true;
    const page = await visit((code) => (isLost ? { status: 404, body: '' } : code));
    await page.click(science);
    await expectOpen(page, ['Science']);
    await page.press('Escape');
    await expectOpen(page, []);
    isLost = false;
    await page.click(science);
    await expectOpen(page, ['Science']);
    // Firefox remembers that an import has failed.
    if (engine !== 'Firefox') await expectExpandedInSync(page);
  });
});
