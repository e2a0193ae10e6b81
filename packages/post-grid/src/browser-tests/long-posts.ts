import type { Article, Page } from '@broadsheet/content';

/**
 * Posts in pages of these sizes, with headlines of one line to four, so that no row of cards is as high as another by chance.
 */
export function longFeed(sizes: number[]) {
  const total = sizes.reduce((sum, size) => sum + size);
  const posts: Article[] = Array.from({ length: total }, (_, index) => ({
    id: `${index + 1}`,
    title: `Post ${index + 1}${': notes on the Analytical Engine'.repeat(((index * 7) % 12) >> 1)}`,
    href: `/posts/${index + 1}`,
    publishedAt: '1843-09-01',
    category: { label: 'Mathematics', href: '/mathematics' },
  }));
  const pageAt = (index: number): Page => {
    const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    const next = index + 1;
    return {
      items: posts.slice(before, before + sizes[index]!),
      next: next < sizes.length ? { cursor: `${next}`, href: `?page=${next + 1}` } : null,
      total,
    };
  };
  return { first: pageAt(0), load: async (cursor: string) => pageAt(Number(cursor)) };
}
