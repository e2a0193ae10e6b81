import { htmlText } from '../text/html-to-text.ts';
import { countOf, fieldsOf } from '../record/read-unknown.ts';
import { webAddress } from '../url/to-web-url.ts';
import type { Entry, Feed } from './types.ts';
import { feedDate } from './parse-feed-date.ts';
import { attribute, nodes, text } from './xml.ts';

/**
 * RSS 2.0 and its predecessors, with the extensions that are in use: Dublin Core, `content:encoded`, Media RSS and iTunes.
 *
 * @param root the tree of the document
 * @returns `undefined` for a document of another kind
 */
export function readRss(root: unknown): Feed | undefined {
  const { rss, 'rdf:RDF': rdf } = fieldsOf(root);
  const outer = fieldsOf(rss ?? rdf);
  const [first] = nodes(outer.channel);
  if (first === undefined) return undefined;
  const channel = fieldsOf(first);
  const links = [...nodes(channel['atom:link']), ...nodes(channel.link)];
  const language = text(channel.language);
  return {
    // RSS 1.0 keeps them beside the channel.
    entries: nodes(rss === undefined ? outer.item : channel.item),
    read: (item) => readItem(item, language),
    next: attribute(
      links.find((link) => attribute(link, 'rel') === 'next'),
      'href',
    ),
    isOfWordPress: /^https?:\/\/wordpress\.org\//.test(text(channel.generator)),
  };
}

function readItem(value: unknown, language: string): Entry {
  const item = fieldsOf(value);
  const guid = text(item.guid);
  const isPermalink = attribute(nodes(item.guid)[0], 'isPermaLink') !== 'false';
  const link = text(item.link) || text(item['atom:link']);
  const href = webAddress(link) ?? (isPermalink ? webAddress(guid) : undefined);
  return {
    id: guid || href,
    href,
    // Whether a title is text or HTML, the specification leaves open, and publishers escape both.
    title: htmlText(text(item.title)),
    summary: text(item.description),
    body: text(item['content:encoded']) || text(item.description),
    publishedAt: feedDate(text(item.pubDate) || text(item['dc:date'])),
    updatedAt: undefined,
    categories: [...nodes(item.category), ...nodes(item['dc:subject'])]
      .map((node) => htmlText(text(node)))
      .filter((name) => name !== ''),
    authors: authorsOf(nodes(item['dc:creator']), nodes(item.author)),
    image: imageOf(item),
    lang: text(item['dc:language']) || language,
  };
}

/** RSS's own author is an address of mail, with the name in brackets. The address is nobody's business. */
function authorsOf(creators: readonly unknown[], authors: readonly unknown[]): Entry['authors'] {
  const names = creators.length
    ? creators.map((node) => htmlText(text(node)))
    : authors.map((node) => {
        const author = htmlText(text(node));
        return /\(([^()]+)\)\s*$/.exec(author)?.[1] ?? (author.includes('@') ? '' : author);
      });
  return names.filter((name) => name !== '').map((name) => ({ name, href: undefined }));
}

function imageOf(item: ReturnType<typeof fieldsOf>): Entry['image'] {
  const groups = nodes(item['media:group']).flatMap((group) =>
    nodes(fieldsOf(group)['media:content']),
  );
  const contents = [...nodes(item['media:content']), ...groups, ...nodes(item.enclosure)].filter(
    (node) => attribute(node, 'medium') === 'image' || attribute(node, 'type').startsWith('image/'),
  );
  for (const node of [
    ...contents,
    ...nodes(item['media:thumbnail']),
    ...nodes(item['itunes:image']),
  ]) {
    const src = webAddress(attribute(node, 'url') || attribute(node, 'href'));
    const [width, height] = ['width', 'height'].map((name) =>
      countOf(Number(attribute(node, name))),
    );
    if (src) return width && height ? { src, width, height } : { src };
  }
  return undefined;
}
