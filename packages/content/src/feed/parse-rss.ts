import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { toPersonName } from '../text/person-name.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { getElementImages } from './element-images.ts';
import { getFirstDate } from './first-date.ts';
import { maxAuthors, type Entry, type ParsedFeed } from './types.ts';
import type { XmlElement } from './xml.ts';
import { getAttribute, getChildren, getChildText, getText, getUrl } from './xml-values.ts';

/**
 * RSS 2.0 and its predecessors, with common extensions: Dublin Core, `content:encoded`, Media RSS, iTunes and Atom.
 *
 * @returns `undefined` for a document of another kind
 */
export function parseRss(root: XmlElement): ParsedFeed | undefined {
  if (!['rss', 'RDF', 'rdf:RDF', 'channel'].includes(root.name)) return undefined;
  const channel = root.name === 'channel' ? root : getChildren(root, 'channel')[0];
  if (!channel) return undefined;
  const nextLink = getChildren(channel, 'atom:link', 'link').find(
    (link) => getAttribute(link, 'rel') === 'next',
  );
  const language = getChildText(channel, 'language', 'dc:language');
  return {
    // In RSS 1.0 items are beside the channel.
    entries: [
      ...getChildren(channel, 'item'),
      ...(root === channel ? [] : getChildren(root, 'item')),
    ],
    parseEntry: (item) => parseItem(item as XmlElement, language),
    next: getUrl(nextLink, 'href'),
    isWordPress: /^https?:\/\/wordpress\.(?:org|com)\//.test(getChildText(channel, 'generator')),
  };
}

function parseItem(item: XmlElement, language: string): Entry | string {
  if (!item.isWhole) return 'the response is cut off in it';
  const href = getHref(item);
  const description = getChildText(item, 'description', 'itunes:summary', 'media:description');
  const body = getChildText(item, 'content:encoded') || description;
  return {
    id: getChildText(item, 'guid') || href,
    href,
    // The specification does not say whether a title is text or HTML; publishers escape both.
    title: htmlToText(getChildText(item, 'title', 'media:title')),
    summary: description,
    body,
    base: href ?? item.base,
    publishedAt: getFirstDate(
      item,
      'pubDate',
      'dc:date',
      'dcterms:created',
      'dcterms:issued',
      'atom:published',
      'atom:updated',
      'dcterms:modified',
    ),
    updatedAt: getFirstDate(item, 'atom:updated', 'dcterms:modified'),
    categories: getChildren(item, 'category', 'dc:subject')
      .slice(0, maxAuthors)
      .map((element) => htmlToText(getText(element)))
      .filter((name) => name !== ''),
    authors: getAuthors(item),
    images: getElementImages(item),
    lang: getChildText(item, 'dc:language') || language,
  };
}

/** The page of an item, wherever it is written; at last the file of an episode. */
function getHref(item: XmlElement): string | undefined {
  const links = getChildren(item, 'link', 'atom:link').filter((link) =>
    ['', 'alternate'].includes(getAttribute(link, 'rel')),
  );
  const guid = getChildren(item, 'guid')[0];
  const isPermalink = getAttribute(guid, 'isPermaLink').toLowerCase() !== 'false';
  const candidates = [
    ...links.map((link) => toWebUrl(getText(link), link.base) ?? getUrl(link, 'href')),
    // Only an absolute one: an id is seldom a path.
    isPermalink ? toWebUrl(getText(guid)) : undefined,
    getUrl(getChildren(item, 'enclosure')[0], 'url'),
    getUrl(getChildren(item, 'media:content')[0], 'url'),
  ];
  return candidates.find((href) => href !== undefined);
}

/** RSS's own author is an email address, which is private, with a name in brackets. */
function getAuthors(item: XmlElement): Entry['authors'] {
  for (const name of ['dc:creator', 'author', 'atom:author', 'itunes:author']) {
    const authors = getChildren(item, name).slice(0, maxAuthors).flatMap(toAuthor);
    if (authors.length > 0) return authors;
  }
  return [];
}

function toAuthor(element: XmlElement): Entry['authors'] {
  const [written] = getChildren(element, 'name', 'atom:name');
  // An address in angle brackets would be taken for a tag.
  const text = written
    ? getText(written)
    : toPersonName(decodeCharacterReferences(getText(element)));
  const name = toPersonName(htmlToText(text));
  const href = getChildren(element, 'uri', 'atom:uri').map((uri) =>
    toWebUrl(getText(uri), uri.base),
  )[0];
  return name ? [{ name, href }] : [];
}
