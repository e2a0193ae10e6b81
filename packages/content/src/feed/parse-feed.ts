import { failureOf, type Answer } from '../source/http/request.ts';
import { jsonOf } from '../source/http/request-json.ts';
import { readAtom } from './parse-atom.ts';
import type { Feed } from './types.ts';
import { readJsonFeed } from './parse-json-feed.ts';
import { readRss } from './parse-rss.ts';
import { parseXml } from './xml.ts';

/**
 * The feed that an answer holds. Its content decides, for servers call feeds by many types.
 *
 * @throws a `SourceError` of code `badShape` for everything that is no feed
 */
export async function readFeed(answer: Answer): Promise<Feed> {
  const isJson = /^\s*\{/.test(answer.text);
  const feed = isJson ? readJsonFeed(jsonOf(answer)) : await readXmlFeed(answer.text);
  if (!feed) throw failureOf(answer);
  return feed;
}

async function readXmlFeed(xml: string): Promise<Feed | undefined> {
  const root = await parseXml(xml);
  return readRss(root) ?? readAtom(root);
}
