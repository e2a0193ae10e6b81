import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { crawl } from './support/crawl.ts';
import { sites } from './support/open.ts';

const origin = sites.wordpressBlog;

describe('nextBlog with the articles of a WordPress, by one environment variable', () => {
  test('shows its name, its sections and its posts', async () => {
    const { document } = await read('/');
    expect(document.querySelector('h1')?.textContent).toBe('Notes of the Analytical Engine');
    expect(document.querySelectorAll('article').length).toBeGreaterThan(2);
    expect(document.querySelectorAll('header nav a').length).toBeGreaterThan(2);
    expect(document.querySelector('[rel="next"]')?.getAttribute('href')).toBe('/?page=2');
  });

  test('has no broken internal link, and no section that links away', async () => {
    const pages = await crawl(origin, '/');
    expect([...pages.values()].filter(({ status }) => status !== 200)).toEqual([]);
    expect(
      [...pages.keys()].filter((address) => address.startsWith('/categories/')).length,
    ).toBeGreaterThan(2);
  });

  test('shows the search results, or that there are none', async () => {
    expect((await read('/search?q=nothing')).document.querySelectorAll('article')).toHaveLength(0);
    expect(
      (await read('/search?q=engine')).document.querySelectorAll('article').length,
    ).toBeGreaterThan(2);
  });

  test('answers 404 for a page past the last', async () => {
    expect((await read('/?page=9')).status).toBe(404);
  });
});

async function read(path: string) {
  const answer = await fetch(origin + path);
  return { status: answer.status, document: new JSDOM(await answer.text()).window.document };
}
