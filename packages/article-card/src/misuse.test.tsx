import { classics } from '@internal/fixtures';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ArticleCard } from './article-card.tsx';
import type { ArticleCardProps } from './types.ts';

const { id: _id, ...article } = classics[0]!;

function renderRecord(record: Record<string, unknown>): string {
  return renderToString(<ArticleCard {...({ ...article, ...record } as ArticleCardProps)} />);
}

describe('misuse is said in development', () => {
  test.each([
    ['image', '/a.jpg', /image.*\{ src/],
    ['image', { src: 'javascript:alert(1)' }, /image/],
    ['category', 'News', /category.*\{ label/],
    ['authors', ['Ada Lovelace'], /author.*\{ name/],
    ['authors', 'Grace Hopper', /author.*\{ name/],
    ['title', 7, /title/],
    ['publishedAt', 'Tue, 11 Nov 2025 09:30:00 GMT', /publishedAt/],
    ['publishedAt', '2025-11-11T09:30:00', /publishedAt/],
    ['publishedAt', 1_762_853_400, /publishedAt/],
    ['headingLevel', 1, /headingLevel/],
    ['headingLevel', 7, /headingLevel/],
  ])('%s={%j}', (name, value, sentence) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderRecord({ [name]: value });
    expect(warn.mock.calls.flat()).toEqual([expect.stringMatching(sentence)]);
  });

  test.each([
    ['image', null],
    ['image', undefined],
    ['category', null],
    ['authors', null],
    ['publishedAt', null],
    ['publishedAt', ''],
    ['focalPoint', null],
  ])('but not that %s is %j', (name, value) => {
    expect(() => renderRecord({ [name]: value })).not.toThrow();
  });
});
