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
  ])('keeps %j unchanged, inside one script element', (name) => {
    const text = jsonLd(node(name));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...node(name) });
  });

  test('round-trips every JSON value, without a character that HTML parses', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = jsonLd(node(value));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text).name).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });

  test('writes several nodes as a graph with one context', () => {
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

test('jsonLdScript returns the props of script, with a nonce if given', () => {
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
  test('is one element for every content', () => {
    const html = jsonLdHtml(node('</script><!--'), { nonce: 'YWJj+/==' });
    expect(html).toMatch(
      /^<script type="application\/ld\+json" nonce="YWJj\+\/==">\{[^<]*\}<\/script>$/,
    );
  });

  test('writes no invalid nonce', () => {
    expect(jsonLdHtml(node('a'), { nonce: '"><img>' })).toMatch(/^<script type="[^"]*">\{/);
  });
});
