import { failureOf, type Answer } from '../source/request.ts';
import { jsonOf } from '../source/json.ts';
import { readAtom } from './atom.ts';
import type { Feed } from './entry.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRss } from './rss.ts';
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
