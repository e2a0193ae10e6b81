import {
  describeInEngines,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectEnhanced, expectOpen, phone } from './page-helpers.ts';
import { serveHeader } from './site.ts';

const css = '#ticker { block-size: 40px } body { margin: 0 }';

describeInEngines('the page under a sticky header', ({ open, lacks }) => {
  let oneRow: Site;
  let twoRows: Site;
  beforeAll(async () => {
    const head = '<link rel="stylesheet" href="/ticker.css">';
    oneRow = await serveHeader('matrix', { head }, { '/ticker.css': css });
    twoRows = await serveHeader('many', { head }, { '/ticker.css': css });
  });
  afterAll(async () => {
    await oneRow.close();
    await twoRows.close();
  });

  async function visit(site: Site, options: OpenOptions = {}, path = '/'): Promise<EnginePage> {
    const page = await open(options);
    await page.goto(site.origin + path);
    if (options.javaScript ?? true) await expectEnhanced(page);
    // A window that no key has reached yet has no focus in some engines.
    await page.press('Shift');
    return page;
  }

  test('stays where it is while someone types into the search', async () => {
    const page = await visit(oneRow);
    await page.evaluate(() => scrollTo(0, 1500));
    // A click of the driver would scroll by itself.
    await page.evaluate(() => document.querySelector('input')!.focus());
    await page.type('climate');
    expect(await page.evaluate(() => [scrollY, document.querySelector('input')!.value])).toEqual([
      1500,
      'climate',
    ]);
  });

  test.each(['wide', 'narrow'])(
    'stays where it is while the focus moves through the header, %s',
    async (width) => {
      const page = await visit(oneRow, width === 'wide' ? {} : phone(lacks));
      const moved = await page.evaluate(async () => {
        const found: string[] = [];
        const controls = document.querySelectorAll<HTMLElement>('header :is(a, button, input)');
        for (const control of controls) {
          if (!control.getClientRects().length) continue;
          (document.activeElement as HTMLElement).blur();
          scrollTo(0, 1500);
          await new Promise((resolve) => requestAnimationFrame(resolve));
          control.focus();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (scrollY !== 1500) found.push(`${control.outerHTML.slice(0, 80)} to ${scrollY}`);
        }
        return found;
      });
      expect(moved).toEqual([]);
    },
  );

  describe.each([1, 2])('with %i rows of sections', (rows) => {
    const site = () => (rows === 1 ? oneRow : twoRows);
    const getCovered = (page: EnginePage) =>
      page.evaluate(() => {
        const { bottom } = document.querySelector('header')!.getBoundingClientRect();
        const { activeElement, body } = document;
        const seen = activeElement === body ? document.querySelector(':target') : activeElement;
        return bottom - seen!.getBoundingClientRect().top;
      });

    test.each([true, false])(
      'shows the target of a fragment, JavaScript: %s',
      async (javaScript) => {
        const page = await visit(site(), { javaScript }, '/#p60');
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
        expect(await getCovered(page)).toBeLessThanOrEqual(0);
      },
    );

    test.each(['the browser', 'a router'])(
      'shows the target of a fragment that a link of the header leads to, by %s',
      async (follower) => {
        const page = await visit(site());
        await page.evaluate((isRouter) => {
          const link = document.querySelector<HTMLAnchorElement>('header a')!;
          link.href = '#p70';
          link.addEventListener('click', (event) => {
            if (!isRouter) return;
            event.preventDefault();
            history.pushState(null, '', '#p70');
            document.getElementById('p70')!.scrollIntoView();
          });
          link.focus();
          link.click();
        }, follower === 'a router');
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
        const covered = await page.evaluate(
          () =>
            document.querySelector('header')!.getBoundingClientRect().bottom -
            document.getElementById('p70')!.getBoundingClientRect().top,
        );
        expect(covered).toBeLessThanOrEqual(0);
      },
    );

    test('shows what Shift+Tab comes to', async () => {
      const page = await visit(site());
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        document.querySelector<HTMLElement>('#p100 a')!.focus();
      });
      for (let count = 0; count < 30; count += 1) {
        await page.press('Shift+Tab');
        expect(await getCovered(page), `after ${count}`).toBeLessThanOrEqual(0);
      }
    });
  });

  describe.each([true, false])('behind the drawer, JavaScript: %s', (javaScript) => {
    test.each(['', 'html', 'body'])(
      'stays where it is and does not scroll, with overflow-x hidden on "%s"',
      async (selector) => {
        const page = await visit(oneRow, { ...phone(lacks), javaScript });
        await page.evaluate((elements) => {
          if (elements)
            for (const one of document.querySelectorAll<HTMLElement>(elements))
              one.style.overflowX = 'hidden';
          scrollTo(0, 500);
        }, selector);
        const where = () =>
          page.evaluate(() => ({
            scrollY,
            header: document.querySelector('header')!.getBoundingClientRect().top,
          }));
        /** The `overflow` of the window: the root's, or else the body's. */
        const getOverflow = () =>
          page.evaluate(() => {
            const [ofRoot, ofBody] = [document.documentElement, document.body].map(
              (element) => getComputedStyle(element).overflowY,
            );
            return ofRoot === 'visible' ? ofBody : ofRoot;
          });
        expect(await where()).toEqual({ scrollY: 500, header: 0 });
        await page.evaluate(toggleDrawer);
        await expectOpen(page, ['Main']);
        await expect.poll(getOverflow).toBe('hidden');
        expect(await where()).toEqual({ scrollY: 500, header: 0 });
        await page.evaluate(toggleDrawer);
        await expectOpen(page, []);
        await expect.poll(getOverflow).not.toBe('hidden');
        await page.evaluate(() => scrollBy(0, 10));
        await expect.poll(where).toEqual({ scrollY: 510, header: 0 });
      },
    );
  });
});

/** A click of the driver would scroll by itself. */
function toggleDrawer(): void {
  document.querySelector<HTMLElement>('header button[popovertarget$=nav]')!.click();
}
