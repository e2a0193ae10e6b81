/**
 * What it costs to append 12 cards to a long list beside hand-written JSX with remembered cards, as a ratio, never a time; how many of the
 * old cards are rendered again; and what the feed weighs beside the infinite lists of two data libraries.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/lib/browser.mjs';
import { perPage, type Bench, type Sample } from './bench.ts';

const before = 300;
const rounds = 40;

const react = ['react', 'react/jsx-runtime', 'react-dom'];
const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  legalComments: 'none',
  plugins: [vanillaExtractPlugin({ identifiers: 'debug' })],
} satisfies BuildOptions;

/** What is imported only when it is needed comes on its own, and is weighed on its own. */
const lazyApart: Plugin = {
  name: 'lazy-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: request }) =>
      kind === 'dynamic-import' ? { path: request, external: true } : undefined,
    );
  },
};

await weigh();
await measure();

async function weigh(): Promise<void> {
  const of = (code: string) => bytesOf(code);
  const card = await of(`export { ArticleCard } from '@broadsheet/article-card'`);
  const figures = {
    'PostFeed on top of the card':
      (await of(`export { PostFeed } from '@broadsheet/post-grid'`)) - card,
    'what loads more, brought when it is wanted': await of(
      `export * from '../packages/post-grid/src/feed-engine.ts'`,
    ),
    useLoadMore: await of(`export { useLoadMore } from '@broadsheet/post-grid'`),
    'TanStack Query: useInfiniteQuery': await of(
      `export { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'`,
    ),
    'SWR: useSWRInfinite': await of(`export { default as useSWRInfinite } from 'swr/infinite'`),
  };
  for (const [name, bytes] of Object.entries(figures)) {
    console.log(`${(bytes / 1000).toFixed(2).padStart(6)} kB  ${name}`);
  }
}

async function bytesOf(code: string): Promise<number> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: code, resolveDir: path.join(import.meta.dirname, '..') },
    external: react,
    plugins: [lazyApart, ...options.plugins],
    outdir: '.',
    write: false,
  });
  const script = outputFiles.find((file) => file.path.endsWith('.js'))!;
  return gzipSync(script.contents, { level: 9 }).length;
}

async function measure(): Promise<void> {
  const site = await serve();
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const open = async (name: string) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${site.origin}/${name}`);
      await page.waitForSelector('article');
      await page.evaluate(fill, Math.ceil(before / perPage) - 1);
      return page;
    };
    const counted = await open('ours?count');
    const { renders = 0 } = await append(counted);
    // A card has two links: its own and its category's.
    assert.equal(renders, 2 * perPage, 'None but the new cards may be rendered.');
    console.log(`rendered again of ${before} cards when ${perPage} come: 0`);
    await counted.close();

    const ours = await open('ours');
    const raw = await open('raw');
    assert.equal(await elements(ours), await elements(raw), 'Both must render the same DOM.');
    const ratios: Record<'script' | 'layout', number[]> = { script: [], layout: [] };
    for (let round = 0; round < rounds; round++) {
      // Ours between two of the other, so that a drift of the machine cancels out.
      const first = await append(raw);
      const own = await append(ours);
      const second = await append(raw);
      await append(ours);
      for (const part of ['script', 'layout'] as const) {
        ratios[part].push((2 * own[part]) / (first[part] + second[part]));
      }
    }
    for (const part of ['script', 'layout'] as const) {
      const [low, median, high] = quartiles(ratios[part]);
      console.log(
        `append ${perPage} to ${before}, ${part === 'script' ? 'script' : 'script and layout'}: ${median} times the time of hand-written JSX with remembered cards (quartiles ${low} to ${high}, ${rounds} rounds)`,
      );
    }
  } finally {
    await browser.close();
    site.close();
  }
}

async function fill(pages: number): Promise<void> {
  const { bench } = globalThis as unknown as { bench: Bench };
  for (let page = 0; page < pages; page++) await bench.append();
}

function append(page: Page): Promise<Sample> {
  return page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.append());
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('ul *').length);
}

/** Both pages, from memory, on a free port of this machine. */
async function serve(): Promise<{ origin: string; close: () => void }> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['ours', 'raw'].map((name) => path.join(import.meta.dirname, `${name}.tsx`)),
    splitting: true,
    outdir: '/',
    write: false,
  });
  const files = new Map(outputFiles.map((file) => [file.path, file.text]));
  const server = createServer(({ url = '/' }, response) => {
    const name = url.replace(/\?.*/, '');
    const file = files.get(name);
    const type = name.endsWith('.js')
      ? 'text/javascript'
      : name.endsWith('.css')
        ? 'text/css'
        : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(
      file ??
        (name.includes('.')
          ? ''
          : `<!doctype html><link rel="stylesheet" href="${name}.css"><div id="root"></div><script type="module" src="${name}.js"></script>`),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function quartiles(values: number[]): string[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) =>
    sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(3),
  );
}
