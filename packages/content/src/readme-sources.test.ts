import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordedResponse, readRecording } from './testing/recordings.ts';
import { runExample } from './testing/run-example.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = Array.from(
  readme.matchAll(/^```ts\n([^`]*?from '@broadsheet\/content\/[\s\S]*?)^```/gm),
)
  .map(([, code = '']) => code)
  .map((code): [string, string] => [/content\/([\w-]+)'/.exec(code)?.[1] ?? '', code]);

const answers: Record<string, () => Response> = {
  'example.org/feed': () => recordedResponse('wordpress/feed.rss.xml'),
  'example.org/wp-json/wp/v2/categories': () => recordedResponse('wordpress/categories.json'),
  'cms.example.org': () =>
    Response.json({ data: { posts: [{ id: 1, headline: 'A', slug: 'a' }], total: 1 } }),
  'example.org': () => recordedResponse('wordpress/posts-fields-lean.json'),
  'example.ghost.io': () => new Response(readRecording('ghost/posts-page-1.json')),
  'boards-api.greenhouse.io': () => new Response(readRecording('greenhouse/jobs-content.json')),
  'api.eu.lever.co': () => new Response(readRecording('lever/postings.json')),
  'api.ashbyhq.com': () => new Response(readRecording('ashby/job-board.json')),
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const { host, pathname } = new URL(url);
    // Example sites have one category called engineering; the recorded one has more.
    if (url.includes('slug=engineering')) return new Response('[{"id":5}]');
    const [, answer] = Object.entries(answers).find(([start]) =>
      (host + pathname).startsWith(start),
    )!;
    return answer();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the README has an example of every entry', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Record<string, string> };
  const entries = Object.keys(exports).filter((entry) => !['.', './package.json'].includes(entry));
  const missing = entries.filter(
    (entry) => !readme.includes(`'@broadsheet/content/${entry.slice(2)}'`),
  );
  expect(missing).toEqual([]);
  expect(examples.length).toBeGreaterThanOrEqual(8);
});

test.each(examples)('the example of %s runs unchanged', async (_name, code) => {
  const made = await runExample(code);
  const pages = Object.entries(made).filter(([name]) =>
    /^(page|second|jobs|navigation)$/.test(name),
  );
  for (const [, value] of pages) {
    const { items = value } = value as { items?: unknown };
    expect(items).not.toHaveLength(0);
  }
  expect(Object.values(made)).not.toContain(undefined);
});
