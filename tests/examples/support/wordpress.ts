import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Served } from '@internal/node/listen.ts';
import { serve } from '@internal/node/serve.ts';

const recorded = path.resolve(import.meta.dirname, '../../../packages/content/recorded/wordpress');

/** A WordPress that answers what a real one answered. */
export function startWordPress(): Promise<Served> {
  return serve(({ url }) => {
    const { pathname, searchParams } = new URL(url);
    const name = answerTo(pathname, searchParams);
    const json = { 'content-type': 'application/json' };
    if (!name) return new Response('{}', { status: 404, headers: json });
    const total = name.startsWith('posts-embed')
      ? { 'x-wp-total': '27', 'x-wp-totalpages': '3' }
      : undefined;
    const body = name === about ? name : readFileSync(path.join(recorded, name), 'utf8');
    const status = name === pastEnd ? 400 : 200;
    return new Response(body, { status, headers: { ...json, ...total } });
  });
}

/** What WordPress says of a page after the last. */
const pastEnd = 'posts-page-6-past-end.json';

const about = JSON.stringify({
  name: 'Notes of the Analytical Engine',
  description: 'On computing.',
});

function answerTo(pathname: string, query: URLSearchParams): string | undefined {
  if (pathname === '/wp-json/') return about;
  if (pathname === '/wp-json/wp/v2/categories') return 'categories.json';
  if (pathname !== '/wp-json/wp/v2/posts') return undefined;
  if (query.get('sticky') === 'true' || query.get('search') === 'nothing')
    return 'posts-empty.json';
  const page = query.get('page') ?? '1';
  return ['1', '2', '3'].includes(page) ? `posts-embed-page-${page}.json` : pastEnd;
}
