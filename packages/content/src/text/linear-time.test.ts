import { describe, expect, test } from 'vitest';
import { isSourceError, toText, safeHref, hasText, formatDate } from '../index.ts';
import { feedPosts } from '../feed/index.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { getBodyImage } from '../feed/html-images.ts';
import { parseLinkHeader } from '../wordpress/parse-link-header.ts';
import { wordpressPosts } from '../wordpress/index.ts';
import { parseRetryAfter } from '../source/http/parse-retry-after.ts';
import { parseJsonText } from '../source/http/parse-json-text.ts';
import { decodeBody } from '../source/http/decode-body.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { excerptToText } from './excerpt-to-text.ts';
import { htmlToText, toPlainText } from './html-to-text.ts';
import { toPersonName } from './person-name.ts';
import { replaceEnd } from './replace-end.ts';
import { truncate } from './truncate.ts';

const length = 200_000;

/** One character or a short run of them, so often that the text has the length. */
const fill = (piece: string, size = length) => piece.repeat(Math.ceil(size / piece.length));

const awkward = [
  ...', ; : - – … . / \\ < > & # [ ] ( ) { } " \' = @ + * _ | 7 a A \u00A0 \u3000 é 中 \u0000 \u200B \uD800 %'.split(
    ' ',
  ),
  ' ',
  '\t',
  '\n',
  '<a',
  '</a',
  '<a ',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<p>',
  '<img ',
  '<img src=',
  '<img src="',
  '<a href="<a" ',
  '="',
  '&amp',
  '&#x',
  '&lt;a',
  '[a ',
  '[a_',
  '[/a',
  '(a',
  'a@',
  '@a',
  'a\n ',
  '<title>',
  '<item>',
  '</item>',
  '<title><![CDATA[a]]>',
  '{"a":',
  '[{',
  '<math><mi>',
  '</b></i>',
  '<o:p>',
];

/** In milliseconds of the processor: a busy machine makes a process wait, and not compute. */
async function measure(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How much longer the double takes: the least of some, so that a pause of the machine does not count. */
async function measureGrowth(run: (size: number) => unknown): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 5 && least > 3; round += 1) {
    const half = await measure(() => run(length / 2));
    least = Math.min(least, (await measure(() => run(length))) / half);
  }
  return least;
}

const ignoreSourceError = (error: unknown) => {
  if (!isSourceError(error)) throw error;
};

const page = (body: string) => {
  const fetch = () => Promise.resolve(new Response(body));
  return feedPosts({
    url: 'https://atlas.example/feed',
    fetch,
    onSkip: () => undefined,
    excerptLength: 1e5,
  })
    .page()
    .catch(ignoreSourceError);
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const functions: Record<string, (text: string) => unknown> = {
  toText,
  htmlToText,
  toPlainText,
  excerptToText,
  toPersonName,
  truncate: (text) => truncate(`${text}word`, text.length),
  'truncate to a short text': (text) => truncate(`${text}word`, 300),
  replaceEnd: (text) => replaceEnd(text, '/', '/a'),
  hasText,
  safeHref,
  formatDate,
  parseFeedDate,
  parseRetryAfter,
  parseLinkHeader,
  'parseLinkHeader, parameters': (text) => parseLinkHeader(`<a>; ${text}`),
  parseJsonText,
  getBodyImage: (text) => getBodyImage(text, 'https://atlas.example/'),
  'getBodyImage, attributes': (text) => getBodyImage(`<img ${text}>`, 'https://atlas.example/'),
  decodeBody: (text) => decodeBody(new TextEncoder().encode(text), null),
  'decodeBody, header': (text) => decodeBody(new Uint8Array(9), `text/xml; charset=${text}`),
  'a feed of it': page,
  'a feed with it in an item': (text) => page(`<rss><channel><item>${text}</item></channel></rss>`),
  'a feed with it in an attribute': (text) =>
    page(`<rss><channel><item><link href='${text}'/></item></channel></rss>`),
  'a feed with it in each text': (text) =>
    page(
      `<rss><channel><item>${[
        'title',
        'author',
        'dc:creator',
        'category',
        'pubDate',
        'description',
        'link',
      ]
        .map((name) => `<${name}>${escaped(text.slice(0, text.length / 4))}</${name}>`)
        .join('')}</item></channel></rss>`,
    ),
  'a JSON feed with it in each text': (text) =>
    page(
      JSON.stringify({
        items: [
          {
            id: 'https://atlas.example/1',
            title: text,
            summary: text,
            content_html: text,
            date_published: text,
          },
        ],
      }),
    ),
  'a post of WordPress with it in each text': (text) => {
    const rendered = { rendered: text };
    const link = 'https://atlas.example/1';
    const { fetch } = mockFetch(() =>
      json([{ id: 1, link, title: rendered, excerpt: rendered, date_gmt: text }]),
    );
    return wordpressPosts({
      url: `https://atlas.example/${text.slice(0, 1000)}`,
      fetch,
      onSkip: () => undefined,
    })
      .page()
      .catch(ignoreSourceError);
  },
};

describe.each(Object.entries(functions))('%s', (_name, run) => {
  test('takes linear time for 200 kB of every awkward character', async () => {
    const slow: unknown[] = [];
    for (const piece of awkward) {
      const time = await measure(() => run(fill(piece)));
      // Quadratic time would be seconds at this length.
      if (time < 300) continue;
      const growth = await measureGrowth((size) => run(fill(piece, size)));
      if (growth > 3) slow.push([piece, time, growth]);
    }
    expect(slow).toEqual([]);
  });
});
