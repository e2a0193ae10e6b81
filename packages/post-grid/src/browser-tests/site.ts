import {
  buildPage,
  filesOf,
  serve,
  type BuildPageOptions,
  type Resource,
  type Site,
} from '@internal/browsers';
import { pageOf } from './posts.ts';

export interface FeedSite extends Site {
  /** The status codes of the next answers (429 with a `Retry-After` of two seconds), then 200. */
  statuses: number[];
  /** The documents that were requested, by path and query. */
  documents: string[];
}

/** The page of a post. */
export const article = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="/icon.svg"></head><body><h1>A post</h1></body></html>`;

/**
 * A site with a feed on its home page, a page of its own for `?page=2`, and one for each post.
 *
 * @param name which of the pages in this folder is the home page
 * @param nonce lets inline scripts that carry it run
 */
export async function serveFeed(
  name:
    | 'feed'
    | 'infinite-scroll'
    | 'update-url'
    | 'schedules'
    | 'languages'
    | 'activity'
    | 'router'
    | 'long'
    | 'two-feeds'
    | 'strange-page',
  { nonce, ...options }: BuildPageOptions & { nonce?: string } = {},
): Promise<FeedSite> {
  const pageAt = (file: string) => buildPage(`${import.meta.dirname}/${file}.page.tsx`, options);
  const [home, second] = await Promise.all([pageAt(name), pageAt('page-two')]);
  const statuses: number[] = [];
  const documents: string[] = [];
  const posts = [1, 2, 3, 4].flatMap((number) => pageOf(number).items);
  const files: Record<string, Resource> = {
    ...filesOf(home),
    ...second.chunks,
    '/second.js': second.js,
    '/second.css': second.css,
    '/': ({ pathname, search, searchParams }) => {
      documents.push(pathname + search);
      return searchParams.get('page') === '2'
        ? second.html.replaceAll('/page.', '/second.')
        : home.html;
    },
    '/api.json': (url) => {
      const status = statuses.shift() ?? 200;
      return {
        status,
        ...(status === 429 && { headers: { 'retry-after': '2' } }),
        body: JSON.stringify(pageOf(Number(url.searchParams.get('page')))),
      };
    },
    ...Object.fromEntries(posts.map(({ href }) => [href, article])),
  };
  const site = await serve(files, nonce);
  return { ...site, statuses, documents };
}
