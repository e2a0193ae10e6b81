import { JSDOM } from 'jsdom';

/** A page as a crawler gets it. */
export interface CrawledPage {
  /** Path and query. */
  address: string;
  status: number;
  html: string;
  document: Document;
}

/** Follows every link that stays on the site, without a browser and so without JavaScript, from one page on. */
export async function crawl(origin: string, from: string): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const wanted = [from];
  for (let address = wanted.pop(); address !== undefined; address = wanted.pop()) {
    if (pages.has(address)) continue;
    const response = await fetch(new URL(address, origin));
    const html = await response.text();
    const { document } = new JSDOM(html).window;
    pages.set(address, { address, status: response.status, html, document });
    for (const href of linksOf(document)) {
      const url = new URL(href, new URL(address, origin));
      if (url.origin === origin) wanted.push(url.pathname + url.search);
    }
  }
  return pages;
}

/** The addresses of all links, as they are written. */
export function linksOf(document: Document): string[] {
  return Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href')).filter(
    (href) => href !== null,
  );
}

/** The blocks of structured data of a page, parsed: every node of every block. */
export function structuredDataOf(document: Document): Record<string, unknown>[] {
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(blocks).flatMap((block) => {
    const data = JSON.parse(block.textContent) as Record<string, unknown>;
    return (data['@graph'] as Record<string, unknown>[] | undefined) ?? [data];
  });
}
