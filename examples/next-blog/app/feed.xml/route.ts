import { Feed } from 'feed';
import { siteUrl } from '../../components/site-url.ts';
import { source } from '../../content/index.ts';

/** The latest stories as RSS 2.0. */
export async function GET(): Promise<Response> {
  const [site, { items }] = await Promise.all([source.site(), source.latest(1)]);
  const feed = new Feed({
    title: site.name,
    description: site.description,
    id: siteUrl.href,
    link: siteUrl.href,
    feedLinks: { rss: new URL('/feed.xml', siteUrl).href },
    language: 'en',
    copyright: site.footer.copyright ?? '',
  });
  for (const { title, href, excerpt, publishedAt, category } of items) {
    const link = new URL(href, siteUrl).href;
    feed.addItem({
      title,
      id: link,
      link,
      description: excerpt ?? undefined,
      // A story whose date is not shown has one all the same; a feed cannot do without.
      date: new Date(publishedAt ?? items.find((item) => item.publishedAt)?.publishedAt ?? 0),
      category: category ? [{ name: category.label }] : [],
    });
  }
  return new Response(feed.rss2(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
