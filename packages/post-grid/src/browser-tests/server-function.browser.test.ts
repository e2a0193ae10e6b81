import { describeInEngines, serve, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectPosts, goBack, isSaved } from './user.ts';
import { article } from './site.ts';
import { buildServerAndClient, type ServerAndClient } from './server-function/build.ts';

const more = { role: 'link', name: 'Show more posts' };

describeInEngines('a feed of server components', ({ open }) => {
  let built: ServerAndClient;
  let site: Site;
  beforeAll(async () => {
    built = await buildServerAndClient();
    const posts = Array.from({ length: 14 }, (_, index) => [`/posts/${index + 1}`, article]);
    site = await serve({
      '/': `<!doctype html><html lang="en"><head><title>Posts</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script></head><body><div id="root"></div></body></html>`,
      '/page.css': built.css,
      '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '/home.flight': () => built.renderHome(),
      '/call.flight': (_url, body) => built.callMorePosts(body),
      ...built.scripts,
      ...Object.fromEntries(posts),
    });
  });
  afterAll(() => site.close());

  const calls = (page: EnginePage) => page.requests().filter((url) => url.includes('/call.flight'));
  const visit = async () => {
    const page = await open();
    await page.goto(site.origin);
    await expectPosts(page, 4);
    return page;
  };

  test('sends the browser the code of the feed, and none of cards', () => {
    const sources = built.clientSources.join('\n');
    expect(sources).toMatch(/feed-list\.tsx/);
    expect(sources).toMatch(/feed-behavior\.ts/);
    expect(sources).not.toMatch(/article-card|category-tag|post-card|render-posts|post-feed\.tsx/);
    expect(Object.values(built.scripts).join('')).not.toContain('article-card');
  });

  test('loads more by a server function, which answers with cards', async () => {
    expect(await built.callMorePosts('["2"]')).toMatch(/"article",null,.*"Post 5"/);
    const page = await visit();
    await page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.focus());
    for (const [count, first] of [
      [8, 5],
      [12, 9],
      [14, 13],
    ] as const) {
      await page.evaluate(() => document.querySelector<HTMLElement>('[rel="next"]')!.focus());
      await page.press('Enter');
      await expectPosts(page, count);
      await expect.poll(() => page.focused()).toEqual({ role: 'link', name: `Post ${first}` });
    }
    expect(calls(page)).toHaveLength(3);
    expect(await page.axe()).toEqual([]);
    expect(await page.printed()).toEqual([]);
  });

  test('restores the scroll position on Back, and requests the cards again', async () => {
    const page = await visit();
    for (const count of [8, 12]) {
      await page.click(more);
      await expectPosts(page, count);
    }
    await expect.poll(() => isSaved(page)).toBe(true);
    const top = () =>
      page.evaluate(() =>
        Math.round(document.querySelectorAll('article')[9]!.getBoundingClientRect().top),
      );
    await page.evaluate(() => document.querySelectorAll('article')[9]!.scrollIntoView());
    const before = await top();
    await page.click({ role: 'link', name: 'Post 10' });
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/posts/10');
    await goBack(page);
    await expectPosts(page, 12);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
    const titles = await page.evaluate(() =>
      [...document.querySelectorAll('article a')].map((link) => link.textContent),
    );
    expect(titles).toEqual(Array.from({ length: 12 }, (_, index) => `Post ${index + 1}`));
    expect(calls(page)).toHaveLength(4);
    await page.click(more);
    await expectPosts(page, 14);
    expect(await page.printed()).toEqual([]);
  });
});
