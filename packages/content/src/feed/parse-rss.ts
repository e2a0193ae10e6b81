import { toPositiveInteger, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import type { Entry, Feed } from './types.ts';
import { getAttribute, getNodes, getText } from './xml.ts';

/**
 * RSS 2.0 and its predecessors, with common extensions: Dublin Core, `content:encoded`, Media RSS and iTunes.
 *
 * @param root the parsed XML
 * @returns `undefined` for a document of another kind
 */
export function parseRss(root: unknown): Feed | undefined {
  const { rss, 'rdf:RDF': rdf } = toRecord(root);
  const outer = toRecord(rss ?? rdf);
  const [first] = getNodes(outer.channel);
  if (first === undefined) return undefined;
  const channel = toRecord(first);
  const links = [...getNodes(channel['atom:link']), ...getNodes(channel.link)];
  const nextLink = links.find((link) => getAttribute(link, 'rel') === 'next');
  const language = getText(channel.language);
  return {
    // In RSS 1.0 items are beside the channel.
    entries: getNodes(rss === undefined ? outer.item : channel.item),
    parseEntry: (item) => parseItem(toRecord(item), language),
    next: getAttribute(nextLink, 'href'),
    isWordPress: /^https?:\/\/wordpress\.org\//.test(getText(channel.generator)),
  };
}

function parseItem(item: UnknownRecord, language: string): Entry {
  const guid = getText(item.guid);
  const isPermalink = getAttribute(getNodes(item.guid)[0], 'isPermaLink') !== 'false';
  const link = getText(item.link) || getText(item['atom:link']);
  const href = toWebUrl(link) ?? (isPermalink ? toWebUrl(guid) : undefined);
  return {
    id: guid || href,
    href,
    // The specification does not say whether a title is text or HTML; publishers escape both.
    title: htmlToText(getText(item.title)),
    summary: getText(item.description),
    body: getText(item['content:encoded']) || getText(item.description),
    publishedAt: parseFeedDate(getText(item.pubDate) || getText(item['dc:date'])),
    updatedAt: undefined,
    categories: [...getNodes(item.category), ...getNodes(item['dc:subject'])]
      .map((node) => htmlToText(getText(node)))
      .filter((name) => name !== ''),
    authors: getAuthors(getNodes(item['dc:creator']), getNodes(item.author)),
    image: getImage(item),
    lang: getText(item['dc:language']) || language,
  };
}

/** RSS's own author is an email address, which is private, with the name in brackets. */
function getAuthors(creators: readonly unknown[], authors: readonly unknown[]): Entry['authors'] {
  const names = creators.length
    ? creators.map((node) => htmlToText(getText(node)))
    : authors.map((node) => {
        const author = htmlToText(getText(node));
        return /\(([^()]+)\)\s*$/.exec(author)?.[1] ?? (author.includes('@') ? '' : author);
      });
  return names.filter((name) => name !== '').map((name) => ({ name, href: undefined }));
}

function getImage(item: UnknownRecord): Entry['image'] {
  const groups = getNodes(item['media:group']).flatMap((group) =>
    getNodes(toRecord(group)['media:content']),
  );
  const media = [...getNodes(item['media:content']), ...groups, ...getNodes(item.enclosure)];
  const candidates = [
    ...media.filter(isImage),
    ...getNodes(item['media:thumbnail']),
    ...getNodes(item['itunes:image']),
  ];
  for (const node of candidates) {
    const src = toWebUrl(getAttribute(node, 'url') || getAttribute(node, 'href'));
    const [width, height] = ['width', 'height'].map((name) =>
      toPositiveInteger(Number(getAttribute(node, name))),
    );
    if (src) return width && height ? { src, width, height } : { src };
  }
  return undefined;
}

function isImage(node: unknown): boolean {
  return (
    getAttribute(node, 'medium') === 'image' || getAttribute(node, 'type').startsWith('image/')
  );
}
