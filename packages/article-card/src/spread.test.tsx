import { classics } from '@internal/fixtures';
import { hydrate } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ArticleCard } from './article-card.tsx';
import type { ArticleCardProps } from './types.ts';

const { id: _id, ...article } = classics[0]!;

/** A card of a record as a CMS sends it, which TypeScript has not seen. */
function renderRecord(record: Record<string, unknown>): string {
  return renderToString(<ArticleCard {...({ ...article, ...record } as ArticleCardProps)} />);
}

describe('a record of a CMS, spread on a card', () => {
  test('writes no field that the card does not know', () => {
    const record = {
      slug: 'notes',
      body: '<p>…</p>',
      status: 'publish',
      type: 'post',
      content: { rendered: '<p>…</p>' },
      tags: ['a'],
      sticky: true,
      seo_title: 'Notes',
      color: '#fff',
      dangerouslySetInnerHTML: { __html: '<script>alert(1)</script>' },
      onclick: 'alert(1)',
      onClick: 'alert(1)',
      style: 'opinion',
      ref: 'main',
      'data-record': { id: 1 },
      'aria-label': ['a'],
    };
    expect(renderRecord(record)).toBe(renderRecord({}));
  });

  test('never throws, whatever its fields are', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('style', 'ref', 'onClick', 'dir', 'role', 'slot', 'tabIndex', 'hidden'),
      fc.constantFrom('dangerouslySetInnerHTML', 'linkComponent', 'imageComponent', 'innerHTML'),
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    fc.assert(
      fc.property(fc.dictionary(name, value), (record) => {
        expect(renderRecord(record)).toMatch(/^<article/);
      }),
    );
  });

  test('still passes what HTML knows', () => {
    const onClick = vi.fn<() => void>();
    render(
      <ArticleCard
        {...article}
        id="lead"
        tabIndex={-1}
        dir="rtl"
        hidden={false}
        style={{ order: 2 }}
        data-track="lead"
        aria-label="Lead"
        onClick={onClick}
      />,
    );
    const card = screen.getByRole('article', { name: 'Lead' });
    card.click();
    expect(onClick).toHaveBeenCalledOnce();
    expect([card.id, card.tabIndex, card.dir, card.style.order, card.dataset.track]).toEqual([
      'lead',
      -1,
      'rtl',
      '2',
      'lead',
    ]);
  });

  test.each(['script', 'iframe', 'style', 'object', {}, [], 1, true, null, ''])(
    'never makes an element of the name %j',
    (component) => {
      const record = {
        image: { src: '/a.js' },
        linkComponent: component,
        imageComponent: component,
      };
      expect(renderRecord(record)).toBe(renderRecord({ image: { src: '/a.js' } }));
    },
  );

  test('hydrates without a mismatch', async () => {
    const record = { slug: 'notes', style: 'opinion', linkComponent: 'script' };
    const { recoverableErrors } = await hydrate(
      <ArticleCard {...article} {...(record as unknown as Partial<ArticleCardProps>)} />,
    );
    expect(recoverableErrors).toEqual([]);
  });
});
