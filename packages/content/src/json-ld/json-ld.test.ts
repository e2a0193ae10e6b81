import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLd, jsonLdHtml, jsonLdScript } from './index.ts';

const node = (name: unknown) => ({ '@type': 'Thing', name });

describe('jsonLd', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    'a\u2028b\u2029c',
    'R&D &lt;',
    ']]>',
  ])('keeps %j whole, and the script with it', (name) => {
    const text = jsonLd(node(name));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...node(name) });
  });

  test('gives back everything that JSON can hold, and nothing that HTML reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = jsonLd(node(value));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text).name).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });

  test('makes a graph of several things, of one context', () => {
    expect(JSON.parse(jsonLd(node('a'), undefined, node('b'), null))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [node('a'), node('b')],
    });
    expect(JSON.parse(jsonLd(undefined, node('a')))).toEqual({
      '@context': 'https://schema.org',
      ...node('a'),
    });
  });
});

test('jsonLdScript has what React spreads, with a nonce where there is one', () => {
  expect(jsonLdScript(node('<'))).toEqual({
    type: 'application/ld+json',
    dangerouslySetInnerHTML: { __html: jsonLd(node('<')) },
  });
  expect(jsonLdScript([node('a'), null], { nonce: 'abc' })).toMatchObject({
    nonce: 'abc',
    dangerouslySetInnerHTML: { __html: jsonLd(node('a')) },
  });
});

describe('jsonLdHtml', () => {
  test('is one element, whatever stands in it', () => {
    const html = jsonLdHtml(node('</script><!--'), { nonce: 'YWJj+/==' });
    expect(html).toMatch(
      /^<script type="application\/ld\+json" nonce="YWJj\+\/==">\{[^<]*\}<\/script>$/,
    );
  });

  test('writes no nonce that is none', () => {
    expect(jsonLdHtml(node('a'), { nonce: '"><img>' })).toMatch(/^<script type="[^"]*">\{/);
  });
});
