import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toDate } from '../date/to-date.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { getBodyImage, replaceEmojiImages } from '../feed/html-images.ts';
import { getTitleOfProtected, isUncategorized } from '../feed/wordpress-words.ts';
import { parseXml } from '../feed/xml.ts';
import * as images from '../images/index.ts';
import * as main from '../index.ts';
import * as jsonLd from '../json-ld/index.ts';
import { parseCursor } from '../source/pagination.ts';
import { decodeBody } from '../source/http/decode-body.ts';
import { isCutOffJson, parseJsonText } from '../source/http/parse-json-text.ts';
import { parseRetryAfter } from '../source/http/parse-retry-after.ts';
import { toSourceError } from '../source/http/response-error.ts';
import { findSlow } from '../testing/find-slow.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { getPostTerms } from '../wordpress/index.ts';
import { parseLinkHeader } from '../wordpress/parse-link-header.ts';
import { decodeCharacterReferences } from './decode-character-references.ts';
import { escapeHtml } from './escape-html.ts';
import { excerptToText } from './excerpt-to-text.ts';
import { htmlToText, toPlainText } from './html-to-text.ts';
import { collapseWhitespace, removeControlCharacters } from './normalize-text.ts';
import { toPersonName } from './person-name.ts';
import { replaceEnd } from './replace-end.ts';
import { stripTags } from './strip-tags.ts';
import { toExcerpt } from './to-excerpt.ts';
import { truncate } from './truncate.ts';

const base = 'https://atlas.example/';
const response = (text: string, status = 200) => ({
  requested: base,
  url: base,
  status,
  headers: new Headers(),
  text,
});
const entryOf = (text: string) => ({
  id: text,
  href: base,
  title: text,
  summary: text,
  body: text,
  base,
  publishedAt: text,
  updatedAt: text,
  categories: [text],
  authors: [],
  images: [],
  lang: text,
});
const article = (text: string) => ({
  id: text,
  title: text,
  href: text,
  image: { src: text, alt: text },
  publishedAt: text,
  excerpt: text,
});
const job = (text: string) => ({ title: text, href: `${base}1`, location: text });
const image = (src: string) => ({ src: `${base}${src}`, width: 2000, height: 1000 });
const { formatDate, formatPlural, hasText, safeHref, safeImageSrc, toText } = main;

const functions: Record<string, (text: string) => unknown> = {
  toText,
  hasText,
  safeHref,
  safeImageSrc,
  formatDate,
  'formatDate, locale': (text) => formatDate('2025-11-11', { locale: text, timeZone: text }),
  formatPlural: (text) => formatPlural(text, 1, 'en', { a: text }),
  'formatPlural, values': (text) => formatPlural(`{a}${text}`, 1, text, { a: text }),
  htmlToText,
  toPlainText,
  excerptToText,
  toExcerpt: (text) => toExcerpt(text, 1e5),
  toPersonName,
  stripTags,
  decodeCharacterReferences,
  escapeHtml,
  collapseWhitespace,
  removeControlCharacters,
  truncate: (text) => truncate(`${text}word`, text.length),
  'truncate to a short text': (text) => truncate(`${text}word`, 300),
  replaceEnd: (text) => replaceEnd(text, '/', '/a'),
  toDate: (text) => toDate(text, 'Z'),
  parseFeedDate,
  toWebUrl: (text) => toWebUrl(text, base),
  parseCursor: (text) => attempt(() => parseCursor(text)),
  parseRetryAfter,
  parseLinkHeader,
  'parseLinkHeader, parameters': (text) => parseLinkHeader(`<a>; ${text}`),
  parseJsonText,
  isCutOffJson: (text) => isCutOffJson(`[${text}`),
  parseXml: (text) => parseXml(text, base),
  'toSourceError, a text': (text) => toSourceError(response(text)),
  'toSourceError, a page': (text) => toSourceError(response(`<html>${text}`, 403)),
  getBodyImage: (text) => getBodyImage(text, base),
  'getBodyImage, attributes': (text) => getBodyImage(`<img ${text}>`, base),
  replaceEmojiImages,
  isUncategorized,
  getTitleOfProtected: (text) => getTitleOfProtected(entryOf(text)),
  'getTitleOfProtected, a form': (text) =>
    getTitleOfProtected(entryOf(`${text}class="${text}post-password-form`)),
  decodeBody: (text) => decodeBody(new TextEncoder().encode(text), null),
  'decodeBody, header': (text) => decodeBody(new Uint8Array(9), `text/xml; charset=${text}`),
  'decodeBody, declaration': (text) => decodeBody(new TextEncoder().encode(`<?xml ${text}`), null),
  getPostTerms: (text) =>
    getPostTerms({ _embedded: { 'wp:term': [[{ taxonomy: 'a', name: text, link: text }]] } }, 'a'),
  photonLoader: (text) => images.photonLoader({ ...image(text), width: 100 }),
  imgixLoader: (text) => images.imgixLoader({ ...image(text), width: 100 }),
  cloudinaryLoader: (text) =>
    images.cloudinaryLoader({ ...image(`image/upload/${text}`), width: 100 }),
  unpicLoader: (text) => images.unpicLoader(() => text)({ ...image(text), width: 100 }),
  responsiveImage: (text) => images.responsiveImage(image(text), images.photonLoader),
  article: (text) => jsonLd.article(article(text), { base }),
  breadcrumbs: (text) => jsonLd.breadcrumbs([{ label: text, href: text }], { base }),
  collectionPage: (text) =>
    jsonLd.collectionPage({ name: text, url: base, page: { items: [article(text)], next: null } }),
  itemList: (text) => jsonLd.itemList([article(text)], { base }),
  jobPosting: (text) =>
    jsonLd.jobPosting(job(text), {
      description: text,
      organization: { name: text, url: base },
    } as never),
  jsonLd: (text) => jsonLd.jsonLd({ '@type': 'WebSite', name: text } as never),
  jsonLdHtml: (text) =>
    jsonLd.jsonLdHtml({ '@type': 'WebSite', name: text } as never, { nonce: text }),
  jsonLdScript: (text) => jsonLd.jsonLdScript({ '@type': 'WebSite', name: text } as never),
  organization: (text) => jsonLd.organization({ name: text, url: base, logo: text }),
  website: (text) => jsonLd.website({ name: text, url: `${base}${text}` }),
};

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return undefined;
  }
}

beforeAll(() => {
  // Warnings about texts of 200 kB are as long.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(Object.entries(functions))('%s', (_name, run) => {
  test('takes linear time for 200 kB of every awkward character', async () => {
    expect(await findSlow(run)).toEqual([]);
  });
});

test('every function that is exported and takes a text is measured', () => {
  const others = ['isSourceError', 'warnInDevelopment'];
  const exported = [main, images, jsonLd].flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? name : [])),
  );
  const missing = exported.filter((name) => !(name in functions) && !others.includes(name));
  expect(missing).toEqual([]);
});
