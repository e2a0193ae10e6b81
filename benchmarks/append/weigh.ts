import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { production } from './build.ts';

const react = ['react', 'react/jsx-runtime', 'react-dom'];

/** What is imported only when it is needed comes on its own, and is weighed on its own. */
const lazyApart: Plugin = {
  name: 'lazy-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: request }) =>
      kind === 'dynamic-import' ? { path: request, external: true } : undefined,
    );
  },
};

/**
 * What the feed weighs beside the infinite lists of two data libraries, in bytes: minified and gzipped, React left out.
 */
export async function weighAll(): Promise<Record<string, number>> {
  const feed = await bytesOf(`export { PostFeed } from '@broadsheet/post-grid'`);
  const card = await bytesOf(`export { ArticleCard } from '@broadsheet/article-card'`);
  return {
    'PostFeed on top of the card': feed - card,
    'its behavior, loaded when the user is about to need it': await bytesOf(
      `export * from '../packages/post-grid/src/feed/behavior/feed-behavior.ts'`,
    ),
    'its scroll restoration, loaded when there is something to save': await bytesOf(
      `export * from '../packages/post-grid/src/feed/restore/scroll-restoration.ts'`,
    ),
    useLoadMore: await bytesOf(`export { useLoadMore } from '@broadsheet/post-grid'`),
    'TanStack Query: useInfiniteQuery': await bytesOf(
      `export { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'`,
    ),
    'SWR: useSWRInfinite': await bytesOf(
      `export { default as useSWRInfinite } from 'swr/infinite'`,
    ),
  };
}

async function bytesOf(code: string): Promise<number> {
  const { outputFiles } = await build({
    ...production,
    stdin: { contents: code, resolveDir: path.join(import.meta.dirname, '..') },
    external: react,
    plugins: [lazyApart, ...production.plugins],
    outdir: '.',
    write: false,
  });
  const script = outputFiles.find((file) => file.path.endsWith('.js'))!;
  return gzipSync(script.contents, { level: 9 }).length;
}
