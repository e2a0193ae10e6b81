import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { listen, type Served } from '@internal/node/listen.ts';

const recorded = path.resolve(import.meta.dirname, '../../../packages/content/recorded/wordpress');

/** A WordPress that answers what a real one answered. */
export async function startWordPress(): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = answerTo(pathname, searchParams);
    if (!name) return response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    const total = name.startsWith('posts-embed')
      ? { 'x-wp-total': '27', 'x-wp-totalpages': '3' }
      : {};
    return response
      .writeHead(200, { 'content-type': 'application/json', ...total })
      .end(name === about ? name : readFileSync(path.join(recorded, name)));
  });
  return listen(server);
}

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
  return ['1', '2', '3'].includes(page) ? `posts-embed-page-${page}.json` : undefined;
}
