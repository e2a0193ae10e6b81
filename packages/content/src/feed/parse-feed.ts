import { parseJsonText } from '../source/http/parse-json-text.ts';
import type { TextResponse } from '../source/http/request.ts';
import { toCutOffError, toSourceError } from '../source/http/response-error.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { parseAtom } from './parse-atom.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseRss } from './parse-rss.ts';
import type { Entry, Feed, FeedEntry, ParsedFeed } from './types.ts';
import { parseXml } from './xml.ts';

/**
 * The feed of a response. The format is detected by content, as servers send feeds with many media types.
 *
 * @throws a `SourceError` of code `badShape` for everything that is not a feed, and for one that is cut off before its first entry
 */
export function parseFeed(response: TextResponse): Feed {
  const { text, url } = response;
  const isJson = /^\s*[{[]/.test(text);
  // JSON with a notice in front of it looks like markup.
  const feed: WholeOrNot | undefined =
    (isJson ? undefined : parseXmlFeed(text, url)) ?? parseJsonFeed(parseJsonText(text), url);
  if (!feed) throw toSourceError(response);
  const { entries, parseEntry, next, isWordPress, isWhole } = feed;
  if (entries.length === 0 && isWhole === false) throw toCutOffError(response);
  return {
    entries: withUniqueIds(entries.map((record) => ({ record, entry: parseEntry(record) }))),
    next: toWebUrl(next, url),
    isWordPress,
  };
}

type WholeOrNot = ParsedFeed & { isWhole?: boolean };

function parseXmlFeed(xml: string, base: string): WholeOrNot | undefined {
  const root = parseXml(xml, base);
  const feed = root && (parseRss(root) ?? parseAtom(root));
  return feed && { ...feed, isWhole: root.isWhole };
}

/** Some feeds have one id for all entries. Then the link is the id. */
function withUniqueIds(entries: readonly FeedEntry[]): FeedEntry[] {
  const links = new Map<unknown, string | undefined>();
  const shared = new Set<unknown>();
  for (const { entry } of entries) {
    if (typeof entry === 'string') continue;
    if (links.has(entry.id) && links.get(entry.id) !== entry.href) shared.add(entry.id);
    else links.set(entry.id, entry.href);
  }
  const withId = (entry: Entry): Entry =>
    shared.has(entry.id) ? { ...entry, id: entry.href } : entry;
  return entries.map(({ record, entry }) => ({
    record,
    entry: typeof entry === 'string' ? entry : withId(entry),
  }));
}
