import type { Article, Page } from '@broadsheet/content';

/** Fourteen posts, each with a page of its own. */
const posts: Article[] = Array.from({ length: 14 }, (_, index) => ({
  id: `${index + 1}`,
  title: `Post ${index + 1}`,
  href: `/posts/${index + 1}`,
  publishedAt: '1843-09-01',
}));

/** Pages of four; the second half of them arrive at `?page=N` as well. */
export function pageOf(number: number): Page {
  const hasNext = number * 4 < posts.length;
  return {
    items: posts.slice((number - 1) * 4, number * 4),
    next: hasNext ? { cursor: `${number + 1}`, href: `?page=${number + 1}` } : null,
    total: posts.length,
  };
}

/** Requests a page; where there is a `gate`, answers after it opens. */
export async function loadPage(cursor: string, { signal }: { signal: AbortSignal }): Promise<Page> {
  const response = await fetch(`/api.json?page=${cursor}`, { signal });
  await (globalThis as { gate?: Promise<void> }).gate;
  if (!response.ok) {
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
    throw Object.assign(new Error(response.statusText), { status: response.status, retryAfter });
  }
  return (await response.json()) as Page;
}
