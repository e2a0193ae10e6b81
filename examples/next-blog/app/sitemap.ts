import type { Article } from '@broadsheet/content';
import type { MetadataRoute } from 'next';
import { siteUrl } from '../components/site-url.ts';
import { source } from '../content/index.ts';

// Rendered on request, not at build time.
export const dynamic = 'force-dynamic';

/** The pages of the site, the newest hundred stories among them. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const stories = await newest(100);
  const categories = new Set(stories.flatMap(({ category }) => category?.href ?? []));
  return [
    ...['/', ...categories].map((href) => ({ url: absolute(href) })),
    ...stories.map(({ href, updatedAt, publishedAt }) => ({
      url: absolute(href),
      lastModified: updatedAt ?? publishedAt ?? undefined,
    })),
  ];
}

async function newest(count: number): Promise<Article[]> {
  const found: Article[] = [];
  for (let number = 1; found.length < count; number += 1) {
    const { items, next } = await source.latest(number);
    found.push(...items);
    if (!next) break;
  }
  return found.slice(0, count);
}

function absolute(href: string): string {
  return new URL(href, siteUrl).href;
}
