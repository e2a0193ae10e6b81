import { findMarkupErrors } from '@internal/testing';
import { homePage } from '@internal/fixtures';
import { beforeAll, describe, expect, test } from 'vitest';
import { crawl, linksOf, structuredDataOf, type CrawledPage } from './support/crawl.ts';
import { sites } from './support/open.ts';

const stories = [...homePage.featured, ...homePage.latest];

describe.each(['nextBlog', 'staticSite'] as const)('%s without JavaScript', (name) => {
  const origin = sites[name];
  let pages: Map<string, CrawledPage>;

  beforeAll(async () => {
    pages = await crawl(origin, '/');
  });

  test('has no broken internal link', () => {
    const dead = [...pages.values()].filter(({ status }) => status !== 200);
    expect(dead.map(({ address }) => address)).toEqual([]);
    expect(pages.size).toBeGreaterThan(30);
  });

  test('links to every article, and from each article back to the home page', () => {
    const originals = [...pages.values()]
      .filter(({ address }) => address.startsWith('/stories/'))
      .flatMap(({ document }) => linksOf(document));
    for (const { href } of stories) expect(originals).toContain(href);
  });

  test('reaches every older article only by the pagination links', async () => {
    const titles = new Set<string>();
    for (let href: string | null = '/'; href;) {
      const { document }: CrawledPage = pages.get(href)!;
      for (const heading of document.querySelectorAll('article :is(h2, h3)')) {
        titles.add(heading.textContent);
      }
      href = document.querySelector('main a[rel="next"]')?.getAttribute('href') ?? null;
    }
    expect([...titles].toSorted()).toEqual(stories.map(({ title }) => title).toSorted());
  });

  test('keeps every external link of the publication', () => {
    const hrefs = linksOf(pages.get('/')!.document);
    const leaving = [
      ...homePage.navigation.flatMap(({ groups = [] }) => groups.flatMap(({ links }) => links)),
      ...homePage.positions.jobs,
      homePage.positions.seeAll,
      ...homePage.channels.items,
      ...homePage.footer.links,
      ...homePage.footer.legal,
    ]
      .flatMap(({ href }) => href ?? [])
      .filter((href) => href.startsWith('https:') && !href.includes('//engineering.fb.com'));
    expect(leaving.length).toBeGreaterThan(15);
    expect(leaving.filter((href) => !hrefs.includes(href))).toEqual([]);
  });

  test('links to no fragment without a target', () => {
    const broken = [...pages.values()].flatMap(({ address, document }) =>
      linksOf(document)
        .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1)))
        .map((href) => address + href),
    );
    expect(broken).toEqual([]);
  });

  test('is valid HTML on every page', async () => {
    const faults: string[] = [];
    for (const { address, html } of pages.values()) {
      for (const fault of await findMarkupErrors(html)) {
        // A picture that waits for consent has its address elsewhere: Firefox asks for it while it parses the page.
        if (!/missing required "src".*> template > img/.test(fault))
          faults.push(`${address}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('has structured data that names every listed article, in order', () => {
    const lists = [...pages.values()].filter(({ address }) =>
      /^\/($|\?|page|categories)/.test(address),
    );
    expect(lists.length).toBeGreaterThan(15);
    for (const { address, document } of lists) {
      const nodes = structuredDataOf(document);
      const page = nodes.find((node) => node['@type'] === 'CollectionPage');
      const { itemListElement } = page!.mainEntity as { itemListElement: { name: string }[] };
      const shown = Array.from(
        document.querySelectorAll('article :is(h2, h3)'),
        (heading) => heading.textContent,
      );
      // An empty category shows the newest stories of all, which it does not claim for itself.
      const isEmpty = document.querySelector('.lead') !== null;
      expect(
        itemListElement.map((item) => item.name),
        address,
      ).toEqual(isEmpty ? [] : shown);
    }
  });

  test('describes every article in structured data, with its breadcrumb', () => {
    const told = [...pages.values()].filter(({ address }) => address.startsWith('/stories/'));
    for (const { address, document } of told) {
      const nodes = structuredDataOf(document);
      expect(
        nodes.map((node) => node['@type']),
        address,
      ).toEqual(['BlogPosting', 'BreadcrumbList']);
      expect(nodes[0]!.headline).toBe(document.querySelector('h1')!.textContent);
    }
  });

  test('gives each page a title of its own', () => {
    const titles = [...pages.values()].map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
