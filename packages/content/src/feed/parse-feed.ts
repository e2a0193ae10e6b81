import { parseJson } from '../source/http/request-json.ts';
import { toSourceError, type TextResponse } from '../source/http/request.ts';
import { parseAtom } from './parse-atom.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseRss } from './parse-rss.ts';
import type { Feed } from './types.ts';
import { parseXml } from './xml.ts';

/**
 * The feed of a response. The format is detected by content, as servers send feeds with many media types.
 *
 * @throws a `SourceError` of code `badShape` for everything that is not a feed
 */
export async function parseFeed(response: TextResponse): Promise<Feed> {
  const isJson = /^\s*\{/.test(response.text);
  const feed = isJson ? parseJsonFeed(parseJson(response)) : await parseXmlFeed(response.text);
  if (!feed) throw toSourceError(response);
  return feed;
}

async function parseXmlFeed(xml: string): Promise<Feed | undefined> {
  const root = await parseXml(xml);
  return parseRss(root) ?? parseAtom(root);
}
