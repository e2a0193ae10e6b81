import { toSourceError, type TextResponse } from '../source/http/request.ts';
import { parseJson } from '../source/http/request-json.ts';
import { parseAtom } from './parse-atom.ts';
import type { Feed } from './types.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseRss } from './parse-rss.ts';
import { parseXml } from './xml.ts';

/**
 * The feed that an answer holds. Its content decides, for servers call feeds by many types.
 *
 * @throws a `SourceError` of code `badShape` for everything that is no feed
 */
export async function parseFeed(answer: TextResponse): Promise<Feed> {
  const isJson = /^\s*\{/.test(answer.text);
  const feed = isJson ? parseJsonFeed(parseJson(answer)) : await readXmlFeed(answer.text);
  if (!feed) throw toSourceError(answer);
  return feed;
}

async function readXmlFeed(xml: string): Promise<Feed | undefined> {
  const root = await parseXml(xml);
  return parseRss(root) ?? parseAtom(root);
}
