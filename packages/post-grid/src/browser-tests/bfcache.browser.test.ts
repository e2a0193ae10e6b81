import { describeInEngines } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countPosts, expectPosts, getPageRequests, goBack, isSaved, visit } from './user.ts';
import { serveFeed, type FeedSite } from './site.ts';

const more = { role: 'link', name: 'Show more posts' };

describeInEngines('the back/forward cache (bfcache)', ({ open }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('feed');
  });
  afterAll(() => site.close());

  test('restores the page as it was, and the feed goes on', async () => {
    const page = await visit(await open({ asShipped: true }), site);
    await page.click(more);
    await expectPosts(page, 8);
    // Firefox caches no page that still loads something, as the chunk of scroll restoration.
    await expect.poll(() => isSaved(page)).toBe(true);
    // The page itself compares the scroll positions: a driver may scroll before it clicks.
    // In the first frame: WebKit scrolls a cached page after `pageshow`.
    await page.evaluate(() => {
      const top = () => document.querySelectorAll('article')[5]!.getBoundingClientRect().top;
      let left: number;
      addEventListener('pagehide', () => void (left = top()));
      addEventListener('pageshow', ({ persisted }) => {
        requestAnimationFrame(() => {
          document.title = `Kept: ${persisted}, moved: ${Math.round(top() - left)}`;
        });
      });
      document.querySelector('li:nth-child(6)')!.scrollIntoView();
    });
    await page.click({ role: 'link', name: 'Post 6' });
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/6');
    await goBack(page);
    await expect.poll(() => page.evaluate(() => document.title)).toBe('Kept: true, moved: 0');
    expect(await countPosts(page)).toBe(8);
    await page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.click());
    await expectPosts(page, 12);
    expect(getPageRequests(page)).toHaveLength(2);
  });
});
