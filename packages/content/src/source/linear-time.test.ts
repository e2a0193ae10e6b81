import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as ashby from '../ashby/index.ts';
import * as feed from '../feed/index.ts';
import * as ghost from '../ghost/index.ts';
import * as greenhouse from '../greenhouse/index.ts';
import { isSourceError } from '../index.ts';
import * as lever from '../lever/index.ts';
import { findSlow } from '../testing/find-slow.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import * as wordpress from '../wordpress/index.ts';
import * as own from './index.ts';
import type { Source } from './types.ts';

const site = 'https://atlas.example';
const onSkip = () => undefined;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const read = ({ page }: Source<unknown>) =>
  page().catch((error: unknown) => {
    if (!isSourceError(error)) throw error;
  });

/** The options of a source that is answered with JSON. */
const answer = (body: unknown) => ({ fetch: mockFetch(() => json(body)).fetch, onSkip });

const readFeed = (body: string) => {
  const { fetch } = mockFetch(() => new Response(body));
  return read(feed.feedPosts({ url: `${site}/feed`, fetch, onSkip, excerptLength: 1e5 }));
};
const inItem = (content: string) =>
  readFeed(`<rss><channel><item>${content}</item></channel></rss>`);

const ghostPost = (text: string) => ({
  id: text,
  title: text,
  url: `${site}/1`,
  custom_excerpt: text,
  published_at: text,
  feature_image: text,
  tags: [{ name: text, url: text }],
  authors: [{ name: text, url: text }],
});
const wordpressPost = (text: string) => ({
  id: 1,
  link: `${site}/1`,
  title: { rendered: text },
  excerpt: { rendered: text },
  date_gmt: text,
  _embedded: {
    author: [{ name: text, link: text }],
    'wp:term': [[{ taxonomy: 'category', name: text, link: text }]],
    'wp:featuredmedia': [{ source_url: `${site}/${text}`, alt_text: text }],
  },
});
const draft = (text: string) => ({
  id: text,
  title: text,
  href: text,
  publishedAt: text,
  excerpt: own.toExcerpt(text),
  category: { label: text, href: text },
  image: { src: text, alt: text, srcSet: text },
  authors: [{ name: text, href: text }],
});
const jobDraft = (text: string) => ({ id: text, title: text, href: '/1', location: text });

const sources: Record<string, (text: string) => unknown> = {
  'feedPosts, as the whole feed': readFeed,
  'feedPosts, in an item': inItem,
  'feedPosts, in an attribute': (text) => inItem(`<link href='${text}'/>`),
  'feedPosts, in each text': (text) =>
    inItem(
      ['title', 'author', 'dc:creator', 'category', 'pubDate', 'description', 'link']
        .map((name) => `<${name}>${escaped(text.slice(0, text.length / 4))}</${name}>`)
        .join(''),
    ),
  'feedPosts, in each text of Atom': (text) =>
    readFeed(
      `<feed><entry><link href="/1"/>${['title', 'summary', 'content', 'published', 'id']
        .map((name) => `<${name} type="html">${escaped(text.slice(0, text.length / 4))}</${name}>`)
        .join('')}</entry></feed>`,
    ),
  'feedPosts, in each text of a JSON feed': (text) =>
    readFeed(
      JSON.stringify({
        items: [
          {
            id: `${site}/1`,
            title: text,
            summary: text,
            content_html: text,
            date_published: text,
            authors: [{ name: text }],
            tags: [text],
          },
        ],
      }),
    ),
  wordpressPosts: (text) =>
    read(wordpress.wordpressPosts({ url: site, ...answer([wordpressPost(text)]) })),
  'wordpressPosts, in its URL': (text) =>
    read(wordpress.wordpressPosts({ url: `${site}/${text.slice(0, 1000)}`, ...answer([]) })),
  'wordpressPosts, in the header': (text) => {
    const headers = { link: `<a>; ${text.replaceAll(/[^ -~]/g, '')}` };
    const { fetch } = mockFetch(() => json([], { headers }));
    return read(wordpress.wordpressPosts({ url: site, fetch }));
  },
  wordpressCategories: (text) =>
    read(
      wordpress.wordpressCategories({
        url: site,
        ...answer([{ id: 1, slug: text, name: text, description: text, link: `${site}/1` }]),
      }),
    ),
  ghostPosts: (text) =>
    read(ghost.ghostPosts({ url: site, key: '22', ...answer({ posts: [ghostPost(text)] }) })),
  greenhouseJobs: (text) =>
    read(
      greenhouse.greenhouseJobs({
        board: 'atlas',
        ...answer({ jobs: [{ title: text, absolute_url: site, location: { name: text } }] }),
      }),
    ),
  leverJobs: (text) =>
    read(
      lever.leverJobs({
        site: 'atlas',
        ...answer([{ text, hostedUrl: site, categories: { location: text, team: text } }]),
      }),
    ),
  ashbyJobs: (text) =>
    read(
      ashby.ashbyJobs({
        board: 'atlas',
        ...answer({ jobs: [{ title: text, jobUrl: site, location: text, publishedAt: text }] }),
      }),
    ),
  jsonPosts: (text) => read(own.jsonPosts({ url: site, map: draft, ...answer([text]) })),
  'jsonPosts, as the whole response': (text) => {
    const { fetch } = mockFetch(() => new Response(text));
    return read(own.jsonPosts({ url: site, map: draft, fetch, onSkip }));
  },
  jsonJobs: (text) => read(own.jsonJobs({ url: site, map: jobDraft, ...answer([text]) })),
  listPosts: (text) => read(own.listPosts({ read: () => [text], map: draft, onSkip, base: site })),
};

beforeAll(() => {
  // Warnings about texts of 200 kB are as long.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(Object.entries(sources))('%s', (_name, run) => {
  test('takes linear time for 200 kB of every awkward character', async () => {
    expect(await findSlow(run)).toEqual([]);
  });
});

test('every source is measured', () => {
  const entries = [ashby, feed, ghost, greenhouse, lever, wordpress, own];
  const exported = entries.flatMap((entry) => Object.keys(entry));
  const names = exported.filter((name) => /(?:Posts|Jobs|Categories)$/.test(name));
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !(name in sources) && name !== 'feedPosts')).toEqual([]);
});
