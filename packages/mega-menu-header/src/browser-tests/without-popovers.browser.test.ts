import {
  describeInEngines,
  serve,
  type EnginePage,
  type Resource,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTooWide } from './reader.ts';
import { filesOfHeader, serveHeader } from './site.ts';

/** Takes from the page's script what a browser from before popovers does not have. */
const forget = `for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'onbeforetoggle'])
  delete HTMLElement.prototype[name];
for (const name of ['popoverTargetElement', 'popoverTargetAction']) delete HTMLButtonElement.prototype[name];`;

const wake = `import { enhanceHeader } from '../enhance.ts';
  enhanceHeader(document.querySelector('[data-broadsheet-component="mega-menu-header"]'));
  document.documentElement.dataset.awake = '';`;

describeInEngines('the header where there are no popovers', ({ open, lacks }) => {
  /** Everything inline: each link can be followed, nothing that opens is left, and nothing is wider than the window. */
  async function expectInline(page: EnginePage): Promise<void> {
    for (const width of [1280, 600]) {
      await page.resize({ width, height: 800 });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      const found = await page.evaluate(() => {
        const isSeen = (element: Element) =>
          element.checkVisibility() && element.getClientRects().length > 0;
        const links = [...document.querySelectorAll('nav a')].filter(
          (link) => !link.textContent.startsWith('All '),
        );
        const covered = links.filter((link) => {
          link.scrollIntoView({ block: 'center' });
          const { left, top, width: inline, height } = link.getBoundingClientRect();
          const hit = document.elementFromPoint(left + inline / 2, top + height / 2);
          return !link.contains(hit) && !hit?.contains(link);
        });
        return {
          links: links.filter(isSeen).length,
          covered: covered.map((link) => link.textContent),
          field: isSeen(document.querySelector('input')!),
          buttons: [...document.querySelectorAll('header button')]
            .filter(isSeen)
            .map((button) => button.ariaLabel ?? button.textContent),
        };
      });
      expect(found).toEqual({
        links: 71,
        covered: [],
        field: true,
        // A section without a page of its own is named by its button.
        buttons: ['Search', 'Culture'],
      });
      expect(await isTooWide(page)).toBe(false);
    }
  }

  /** Without JavaScript axe cannot run, and the browser prints what it refused. Axe comes last: Firefox complains about it. */
  async function expectFaultless(page: EnginePage): Promise<void> {
    expect(await page.printed()).toEqual([]);
    expect(await page.axe()).toEqual([]);
  }

  // The parser is given attributes that it does not know, the stylesheet a pseudo-class that it does not know, and the script a
  // platform without the methods: all that an old browser would see differently.
  describe('because the page hides them from the browser', () => {
    let site: Site;
    beforeAll(async () => {
      const files = await filesOfHeader('header', {
        script: wake,
        head: '<script src="/forget.js"></script>',
      });
      site = await serve({ ...forgetPopovers(files), '/forget.js': forget });
    });
    afterAll(() => site.close());

    test.each([true, false])('all of it stands in the page, JavaScript: %s', async (javaScript) => {
      const page = await open({ javaScript });
      await page.goto(site.origin);
      await expect
        .poll(() => page.evaluate(() => 'awake' in document.documentElement.dataset))
        .toBe(javaScript);
      await expectInline(page);
      if (javaScript) await expectFaultless(page);
    });
  });

  describe('because the browser is told to have none', () => {
    let site: Site;
    beforeAll(async () => {
      site = await serveHeader('header');
    });
    afterAll(() => site.close());

    test.skipIf(lacks.noPopovers).each([true, false])(
      'all of it stands in the page, JavaScript: %s',
      async (javaScript) => {
        const page = await open({ popovers: false, javaScript });
        await page.goto(site.origin);
        expect(await page.evaluate(() => 'showPopover' in document.body)).toBe(false);
        expect(await page.evaluate(() => CSS.supports('selector(:popover-open)'))).toBe(false);
        await expectInline(page);
        if (javaScript) await expectFaultless(page);
      },
    );
  });
});

function forgetPopovers(files: Record<string, Resource>): Record<string, Resource> {
  return {
    ...files,
    '/': String(files['/']).replaceAll(/ (?=popover(target|targetaction)?=)/g, ' data-'),
    '/page.css': String(files['/page.css'])
      .replaceAll(':popover-open', ':no-such-thing')
      .replaceAll('[popover]', '[data-popover]'),
  };
}
