import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { largeNavigation } from '@internal/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectEnhanced,
  expectFocus,
  expectOpen,
  waitForAnimations,
  scrollsSideways,
  menu,
} from './page-helpers.ts';
import { serveHeader } from './site.ts';

const labels = largeNavigation.map(({ label }) => label);
const politics = { role: 'button', name: 'More in Politics' };
const last = { role: 'button', name: 'More' };
const press = { role: 'link', name: 'Press' };

describeInEngines('a header of 12 sections and 120 links', ({ open, lacks }) => {
  describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
    let site: Site;
    beforeAll(async () => {
      site = await serveHeader('stress', { dir });
    });
    afterAll(() => site.close());

    async function visit(width: number): Promise<EnginePage> {
      const page = await open({ viewport: { width, height: 800 } });
      await page.goto(site.origin);
      await expectEnhanced(page);
      return page;
    }
    /** The text of what is covered or outside of the window after it was scrolled into view. */
    const covered = (page: EnginePage, selector: string) =>
      page.evaluate(async (chosen) => {
        const found: (string | null)[] = [];
        for (const element of document.querySelectorAll(chosen)) {
          element.scrollIntoView({ block: 'nearest' });
          await new Promise(requestAnimationFrame);
          const [box] = element.getClientRects();
          const hit =
            box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const isHit = element.contains(hit ?? null) || hit?.contains(element);
          if (!box || !isHit || box.left < 0 || box.right > innerWidth) {
            found.push(element.textContent);
          }
        }
        return found;
      }, selector);

    test('in a row: shows every section, and every link of every panel can be reached', async () => {
      const page = await visit(1280);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('nav > ul > li')].map(
          (item) => item.querySelector('[data-arrow-key-stop]')!.textContent,
        ),
      );
      expect(shown).toEqual(labels);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await covered(page, 'nav > ul > li > [data-arrow-key-stop]')).toEqual([]);
      for (let index = 0; index < labels.length; index += 1) {
        await page.evaluate(
          (place) =>
            document.querySelectorAll<HTMLElement>('nav > ul > li > button')[place]!.click(),
          index,
        );
        await expectOpen(page, [labels[index]!]);
        await waitForAnimations(page);
        expect(await covered(page, 'li > :popover-open ul a')).toEqual([]);
        const count = 'li > :popover-open ul a';
        expect(await page.evaluate((all) => document.querySelectorAll(all).length, count)).toBe(10);
        expect(await scrollsSideways(page)).toBe(false);
      }
      await page.click(politics);
      await expectOpen(page, ['Politics']);
      await waitForAnimations(page);
      // Before axe, whose messages to the frame Firefox complains about.
      expect(await page.printed()).toEqual([]);
      expect(await page.axe()).toEqual([]);
      await page.press('Escape');
      await page.press('End');
      await expectFocus(page, last);
    });

    test('as a drawer: the last link of the last section can be reached and seen', async () => {
      const page = await visit(lacks.narrowWindow ? 600 : 360);
      expect(await scrollsSideways(page)).toBe(false);
      await page.click(menu);
      await expectOpen(page, ['Main']);
      expect(await covered(page, 'nav > ul > li > [data-arrow-key-stop]')).toEqual([]);
      await page.click(last);
      await expectOpen(page, ['Main', 'More']);
      await waitForAnimations(page);
      expect(await covered(page, 'li > :popover-open ul a')).toEqual([]);
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('li > :popover-open a')].at(-1)!.focus(),
      );
      await expectFocus(page, press);
      await page.click({ role: 'button', name: 'Back' });
      await expectOpen(page, ['Main']);
      await page.click(politics);
      await expectOpen(page, ['Main', 'Politics']);
      await waitForAnimations(page);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await covered(page, 'li > :popover-open ul a')).toEqual([]);
      expect(await page.axe({ without: ['landmark-one-main', 'page-has-heading-one'] })).toEqual(
        [],
      );
    });
  });
});
