import { describeInEngines, type EnginePage } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countPosts, expectPosts, visit } from './user.ts';
import { serveFeed, type FeedSite } from './site.ts';

interface Counts {
  /** The URLs of the links that were rendered: by the links themselves, and by React's Profiler. */
  told: string[];
  seen: string[];
}

const clickMore = (page: EnginePage) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.click());
const painted = (page: EnginePage) =>
  page.evaluate(
    () => new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve))),
  );

describeInEngines('a feed of five thousand posts', ({ open, lacks }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('long');
  });
  afterAll(() => site.close());

  test.skipIf(lacks.layoutCount)(
    'renders and lays out none of them again when twelve are added',
    async () => {
      const page = await visit(await open(), site);
      for (const count of [1674, 3337, 5000]) {
        await clickMore(page);
        await expectPosts(page, count);
      }
      await painted(page);
      await page.evaluate(() => {
        const counts = globalThis as unknown as Counts;
        counts.told.length = counts.seen.length = 0;
      });
      const append = async (count: number) => {
        await clickMore(page);
        await expectPosts(page, count);
        await painted(page);
      };
      const { due, all } = await page.countLayout(() => append(5012));

      const { told, seen, links } = await page.evaluate(() => {
        const counts = globalThis as unknown as Counts;
        const cards = [...document.querySelectorAll('article')].slice(-12);
        const urls = cards.flatMap((card) =>
          [...card.querySelectorAll('a')].map((link) => link.getAttribute('href')!),
        );
        return {
          told: [...new Set(counts.told)].toSorted(),
          seen: [...new Set(counts.seen)].toSorted(),
          links: [...new Set(urls)].toSorted(),
        };
      });
      // Twelve posts, and their one category.
      expect(links).toHaveLength(13);
      expect(told).toEqual(links);
      expect(seen).toEqual(links);

      // Twelve skeletons, then twelve posts; and what is round them: the list, its section, the link, the labels.
      expect(due).toBeLessThan(100);
      // A post that is out of sight has one box, and nothing in it to lay out.
      expect(all).toBeLessThan(2 * 5012);

      // Where everything is laid out, there are the boxes of everything.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('li { content-visibility: visible !important }');
        document.adoptedStyleSheets = [sheet];
      });
      await painted(page);
      const whole = await page.countLayout(() => append(5024));
      expect(whole.all).toBeGreaterThan(10 * 5024);
      expect(await countPosts(page)).toBe(5024);
    },
    120_000,
  );
});
