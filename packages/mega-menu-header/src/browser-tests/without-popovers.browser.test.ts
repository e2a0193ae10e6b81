import {
  describeInEngines,
  serve,
  type EnginePage,
  type Resource,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scrollsSideways } from './page-helpers.ts';
import { buildHeaderFiles, serveHeader } from './site.ts';

/** Deletes the popover API, as in a browser from before popovers. */
const removePopoverApi = `for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'onbeforetoggle'])
  delete HTMLElement.prototype[name];
for (const name of ['popoverTargetElement', 'popoverTargetAction']) delete HTMLButtonElement.prototype[name];`;

const enhanceScript = `import { enhanceHeader } from '../enhance.ts';
  enhanceHeader(document.querySelector('[data-broadsheet-component="mega-menu-header"]'));
  document.documentElement.dataset.enhanced = '';`;

describeInEngines('the header in a browser without popovers', ({ open, lacks }) => {
  /** Everything is inline: each link can be clicked, no button that opens is left, and nothing scrolls sideways. */
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
        // The name of a section without a page is a button.
        buttons: ['Search', 'Culture'],
      });
      expect(await scrollsSideways(page)).toBe(false);
    }
  }

  /** For pages with JavaScript: axe needs it. Axe comes last, because Firefox logs its messages. */
  async function expectNoViolations(page: EnginePage): Promise<void> {
    expect(await page.printed()).toEqual([]);
    expect(await page.axe()).toEqual([]);
  }

  // The attributes are renamed, the pseudo-class is replaced by an unknown one, and the methods are deleted: all that an old
  // browser would see differently.
  describe('simulated by the page', () => {
    let site: Site;
    beforeAll(async () => {
      const files = await buildHeaderFiles('header', {
        script: enhanceScript,
        head: '<script src="/remove-popover-api.js"></script>',
      });
      site = await serve({ ...withoutPopovers(files), '/remove-popover-api.js': removePopoverApi });
    });
    afterAll(() => site.close());

    test.each([true, false])(
      'everything stands in the page, JavaScript: %s',
      async (javaScript) => {
        const page = await open({ javaScript });
        await page.goto(site.origin);
        await expect
          .poll(() => page.evaluate(() => 'enhanced' in document.documentElement.dataset))
          .toBe(javaScript);
        await expectInline(page);
        if (javaScript) await expectNoViolations(page);
      },
    );
  });

  describe('disabled in the browser', () => {
    let site: Site;
    beforeAll(async () => {
      site = await serveHeader('header');
    });
    afterAll(() => site.close());

    test.skipIf(lacks.noPopovers).each([true, false])(
      'everything stands in the page, JavaScript: %s',
      async (javaScript) => {
        const page = await open({ popovers: false, javaScript });
        await page.goto(site.origin);
        expect(await page.evaluate(() => 'showPopover' in document.body)).toBe(false);
        expect(await page.evaluate(() => CSS.supports('selector(:popover-open)'))).toBe(false);
        await expectInline(page);
        if (javaScript) await expectNoViolations(page);
      },
    );
  });
});

function withoutPopovers(files: Record<string, Resource>): Record<string, Resource> {
  return {
    ...files,
    '/': String(files['/']).replaceAll(/ (?=popover(target|targetaction)?=)/g, ' data-'),
    '/page.css': String(files['/page.css'])
      .replaceAll(':popover-open', ':no-such-thing')
      .replaceAll('[popover]', '[data-popover]'),
  };
}
