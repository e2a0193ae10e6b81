import { expect } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Image } from '../model/image.ts';
import type { Job } from '../model/job.ts';
import type { Page } from '../model/page.ts';
import { safeHref } from '../url/safe-href.ts';

/**
 * Checks what every source guarantees for a page of articles or jobs: each has an id, a title and a safe URL; all strings are
 * normalized text; other URLs are safe or missing; dates are valid; ids are unique.
 */
export function expectSafePage({ items, next }: Page<Article | Job>): void {
  // A job may have none.
  const ids = items.map(({ id, href }) => id ?? href);
  expect(new Set(ids).size).toBe(ids.length);
  if (next) expect(next.cursor).toMatch(/^[1-9]\d*$/);
  for (const item of items) {
    expect(item.id ?? item.href).toMatch(/\S/);
    expect(item.title).toMatch(/[^\s\p{C}]/u);
    expectUrl(item.href);
    for (const text of textsIn(item)) expectText(text);
    for (const href of urlsIn(item)) expectUrl(href);
    if ('image' in item && item.image) expectImage(item.image);
    for (const date of datesIn(item)) expect(Date.parse(date)).not.toBeNaN();
  }
}

/**
 * Checks that texts that were HTML have no markup left: no tag with an attribute, and none that loads or runs something. Alternative
 * texts were never HTML, and may be about it.
 */
export function expectNoMarkup({ items }: Page<Article | Job>): void {
  for (const item of items) {
    const { alt } = (item as Article).image ?? {};
    for (const text of textsIn(item).filter((each) => each !== alt)) {
      expect(text).not.toMatch(
        /<(?:(?:script|img|svg|a|iframe)\b[^<>]*|[a-z][^<>\s]*\s[^<>]*=[^<>]*)>/,
      );
    }
  }
}

function textsIn(item: Article | Job): string[] {
  const { category, excerpt, authors = [], image } = item as Article;
  const { location, department, employmentType } = item as Job;
  const names = authors.map(({ name }) => name);
  const texts = [item.title, category?.label, excerpt, image?.alt, location, department];
  return [...texts, employmentType, ...names].filter((text) => typeof text === 'string');
}

function urlsIn(item: Article | Job): string[] {
  const { category, authors = [] } = item as Article;
  return [category?.href, ...authors.map(({ href }) => href)].filter(
    (href) => typeof href === 'string',
  );
}

function datesIn(item: Article | Job): string[] {
  const { publishedAt, updatedAt } = item as Article;
  const dates = [publishedAt, updatedAt, (item as Job).postedAt];
  return dates.filter((date) => typeof date === 'string');
}

function expectText(text: string): void {
  expect(text).toBe(text.replace(/\s+/g, ' ').trim());
  expect(text).not.toMatch(/\p{Cc}|\p{Surrogate}/u);
}

function expectUrl(href: string): void {
  expect(href).toMatch(/^https?:\/\/[^\s/]/);
  expect(safeHref(href)).toBe(href);
}

function expectImage({ src, srcSet = '', width, height }: Image): void {
  expectUrl(src);
  // As HTML parses it (§4.8.4.2): URLs without white space, each with one width.
  for (const candidate of srcSet === '' ? [] : srcSet.split(', ')) {
    expect(candidate).toMatch(/^https?:\/\/\S*[^\s,] [1-9]\d*w$/);
  }
  for (const measure of [width, height])
    if (measure !== undefined) expect(measure).toBeGreaterThan(0);
}
