/**
 * How long our sources take for 200 kB of a response, ordinary and awkward, beside `JSON.parse` of as much JSON: a ratio, never a
 * time. Both run in one process in turns, so that whatever else the machine does touches both alike.
 */
import { isSourceError, type Source } from '@broadsheet/content';
import { feedPosts } from '@broadsheet/content/feed';
import { ghostPosts } from '@broadsheet/content/ghost';
import { jsonPosts } from '@broadsheet/content/source';
import { wordpressPosts } from '@broadsheet/content/wordpress';
import { quartiles } from '../quartiles.ts';

process.env.NODE_ENV = 'production';

const size = 200_000;
const rounds = 7;
const url = 'https://atlas.example/';
const words =
  'On what the Analytical Engine weaves, as the Jacquard loom weaves flowers and leaves. ';

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** As many records as make up 200 kB, joined by `join`. */
function records(create: (id: number) => string): string[] {
  const list: string[] = [];
  for (let length = 0; length < size; length += list.at(-1)!.length) list.push(create(list.length));
  return list;
}

const html = `<p>${fill(words, 900)}</p><p><em>It&#8217;s</em> <a href="/a">woven</a>.</p>`;
const rss = (body: (id: number) => string) => {
  const items = records(
    (id) =>
      `<item><title>Note ${id}</title><link>/notes/${id}</link><pubDate>Tue, 11 Nov 2025 09:30:00 GMT</pubDate><description>${body(id)}</description></item>`,
  );
  return `<rss><channel>${items.join('')}</channel></rss>`;
};
const oneItem = (text: string) =>
  `<rss><channel><item><title>T</title><link>/1</link><description>${text}</description></item></channel></rss>`;
const jsonFeed = JSON.stringify({
  items: records((id) =>
    JSON.stringify({ id: `${id}`, url: `/${id}`, title: `Note ${id}`, content_html: html }),
  ).map((item) => JSON.parse(item) as unknown),
});
const wordpress = JSON.stringify(
  records((id) =>
    JSON.stringify({
      id: id + 1,
      link: `${url}${id}`,
      title: { rendered: `Note ${id}` },
      date_gmt: '2025-11-11T09:30:00',
      excerpt: { rendered: html },
      _embedded: {
        author: [{ name: 'Ada Lovelace' }],
        'wp:term': [[{ taxonomy: 'category', name: 'Science' }]],
      },
    }),
  ).map((post) => JSON.parse(post) as unknown),
);
const ghost = JSON.stringify({
  posts: records((id) =>
    JSON.stringify({
      id: `g${id}`,
      url: `${url}${id}/`,
      title: `Note ${id}`,
      excerpt: fill(words, 900),
    }),
  ).map((post) => JSON.parse(post) as unknown),
});

type Create = (fetch: () => Promise<Response>) => Source<unknown>;
const onSkip = () => undefined;
const fromFeed: Create = (fetch) => feedPosts({ url, fetch, onSkip, conditional: false });
const fromOwn: Create = (fetch) =>
  jsonPosts({
    url,
    items: 'items',
    fetch,
    onSkip,
    map: ({ id, title, url: href }) => ({ id, title, href }),
  });

const cases: [name: string, body: string, create: Create][] = [
  ['RSS, ordinary', rss(() => escaped(html)), fromFeed],
  ['JSON Feed, ordinary', jsonFeed, fromFeed],
  [
    'WordPress, ordinary',
    wordpress,
    (fetch) => wordpressPosts({ url, fetch, onSkip, perPage: 100 }),
  ],
  ['Ghost, ordinary', ghost, (fetch) => ghostPosts({ url, key: '22', fetch, onSkip })],
  ['jsonPosts, ordinary', jsonFeed, fromOwn],
  ...[',', '-', '<', '&', '[a ', '&lt;a', '<![CDATA[', '<item>', '<img ', '&lt;!--'].map(
    (piece): [string, string, Create] => [`RSS of ${piece}`, oneItem(fill(piece, size)), fromFeed],
  ),
  ['JSON of {', `${fill('{"a":', size)}`, fromFeed],
];

/** JSON of the same size, of records as an API sends them. */
const plain = JSON.stringify(
  records((id) => JSON.stringify({ id, title: `Note ${id}`, body: words })).map(
    (each) => JSON.parse(each) as unknown,
  ),
);

async function read(create: Create, body: string): Promise<void> {
  try {
    await create(() => Promise.resolve(new Response(body))).page();
  } catch (error) {
    if (!isSourceError(error)) throw error;
  }
}

async function timeOf(run: () => unknown, times: number): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) await run();
  return (performance.now() - start) / times;
}

console.log('times the time of JSON.parse of 200 kB (median, quartiles):');
for (const [name, body, create] of cases) {
  const ratios: number[] = [];
  const scale = size / body.length;
  for (let round = 0; round <= rounds; round += 1) {
    // Ours between two turns of the other, so that a drift of the machine cancels out.
    const before = await timeOf(() => JSON.parse(plain), 10);
    const ours = await timeOf(() => read(create, body), 2);
    const after = await timeOf(() => JSON.parse(plain), 10);
    // The first round warms up.
    if (round > 0) ratios.push(((2 * ours) / (before + after)) * scale * (plain.length / size));
  }
  const [low, median, high] = quartiles(ratios);
  console.log(`${name.padEnd(24)} ${String(median).padStart(8)}   (${low} to ${high})`);
}
