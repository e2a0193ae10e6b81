import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Source, SourceFetchInit } from './index.ts';
import { expectSafePage } from './testing/expect-safe-page.ts';
import { readRecording } from './testing/recordings.ts';
import { runExample } from './testing/run-example.ts';

const document = readFileSync(new URL('../../../docs/recipes.md', import.meta.url), 'utf8');
const recipes = Array.from(
  document.matchAll(/^## (.+)\n[^]*?^```ts\n([^]*?)^```/gm),
  ([, name = '', code = '']): [string, string] => [name, code],
);

interface Exchange {
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
  answer: unknown;
  answerHeaders?: Record<string, string>;
}

/** What a system answers, and what becomes of it. */
interface Recording {
  exchanges: Exchange[];
  items: { id: string }[];
  files?: Record<string, string>;
  skippedFor?: Record<string, number>;
}

function readAnswers(name: string): Recording {
  const file = name.toLowerCase().replaceAll(' ', '-');
  return JSON.parse(readRecording(`recipes/${file}.json`)) as Recording;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Equal URLs, however they are encoded. */
function normalize(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  // A query in a language of its own is a long text, of which the parameters say enough.
  searchParams.delete('query');
  return `${origin}${pathname}?${searchParams.toString()}`;
}

/** Answers what was recorded, once each, and nothing else. */
function stubFetch(exchanges: Exchange[]): Exchange[] {
  const left = [...exchanges];
  vi.stubGlobal('fetch', async (url: string, { body = 'null', headers }: SourceFetchInit) => {
    const [next] = left;
    expect(normalize(url)).toBe(normalize(next?.url ?? 'https://nothing.example'));
    expect(JSON.parse(body)).toEqual(next?.body ?? null);
    expect(headers).toMatchObject(next?.headers ?? {});
    left.shift();
    return new Response(JSON.stringify(next?.answer), { headers: next?.answerHeaders });
  });
  return left;
}

/** Writes the files into a folder, and returns the example with that folder in place of its own. */
function inFolder(code: string, files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'recipe-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return { folder, code: code.replace("'content/blog'", `'${path.join(folder, 'content/blog')}'`) };
}

async function readAll({ page }: Source) {
  const pages = [await page()];
  while (pages.at(-1)!.next) pages.push(await page(pages.at(-1)!.next!.cursor));
  return pages;
}

test('there is a recipe for each of these', () => {
  const wanted =
    'Sanity|Contentful|Storyblok|Strapi|Payload|Drupal|Notion|Markdown and MDX|SmartRecruiters|Workable|Recruitee|Personio';
  const names = recipes.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(wanted.split('|')));
});

test.each(recipes)('the recipe for %s runs as it stands in the document', async (name, code) => {
  const { exchanges, items, files = {}, skippedFor } = readAnswers(name);
  const left = stubFetch(exchanges);
  const example = inFolder(code, files);
  try {
    const { posts, jobs } = await runExample(example.code);
    const pages = await readAll((posts ?? jobs) as Source);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages[0]?.skippedFor).toEqual(skippedFor);
    expect(left).toEqual([]);
    for (const page of pages) {
      const absolute = page.items.map((item) => ({
        ...item,
        href: new URL(item.href, 'https://example.org').href,
      }));
      expectSafePage({ ...page, items: absolute });
    }
  } finally {
    rmSync(example.folder, { recursive: true });
  }
});

test.each(recipes)('the recipe for %s is short', (_name, code) => {
  const [, options = ''] =
    /(?:json|list|wordpress)(?:Posts|Jobs)\(\{\n([^]*?)^\}\);/m.exec(code) ?? [];
  const lines = options.split('\n').filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.length).toBeLessThanOrEqual(30);
});
