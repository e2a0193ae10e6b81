import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText, toPlainText } from './html-to-text.ts';
import { truncate } from './truncate.ts';

describe('htmlText', () => {
  test.each([
    ['AT&amp;T &#8217;s <em>GPU</em>', 'AT&T ’s GPU'],
    ['The &lt;dialog&gt; element', 'The <dialog> element'],
    ['&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    ['Fish &amp;amp; Chips', 'Fish &amp; Chips'],
    ['Understanding <Suspense> boundaries', 'Understanding <Suspense> boundaries'],
    ['The new <Button /> and <Form>', 'The new <Button /> and <Form>'],
    ['Vec<u8>, Map<string, List<A>>', 'Vec<u8>, Map<string, List<A>>'],
    ['A <b>bold</b> <B>one</B> and <h2>two</h2>', 'A bold one and two'],
    ['a < b, c > d, <3', 'a < b, c > d, <3'],
    ['Broken <img src=x onerror=alert(1)> title', 'Broken title'],
    ['<Suspense onclick=alert(1)>', ''],
    ['<x-y>a</x-y> <svg/onload=alert(1)>', 'a'],
    ['<Script>alert(1)</Script>a<STYLE>b</STYLE>', '<Script>alert(1)</Script>a'],
    ['<script>alert(1)</script>', ''],
    ['a</c<script>alert(1)</script>b', 'a alert(1) b'],
    ['a <foo <script>alert(1)</script>b', 'a alert(1) b'],
    ['<!-- no --> a\u0000\uD83D', 'a\uFFFD'],
    ['&nbsp;', ''],
  ])('parses %j as %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each([null, undefined, 7, {}, ['a'], true])('%j is no text', (value) => {
    expect(htmlToText(value)).toBe('');
  });

  test('leaves no tag with an attribute in any input, except escaped ones', () => {
    const pieces = fc.constantFrom(
      ...'< > <b <b> </b> <img <img/src=x " \' = <Suspense> <u8> <x-y <!-- --> / a <svg/onload=alert(1)> <a/href=javascript:a>'.split(
        ' ',
      ),
      ' ',
      '<img src=x onerror=alert(1)>',
      '<Card title="a>b">',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(htmlToText(parts.join(''))).not.toMatch(/<[a-z][^<>\s]*[\s/][^<>=]*=[^<>]*>/i);
      }),
      { numRuns: 5000 },
    );
  });
});

test('toPlainText keeps everything that looks like markup', () => {
  expect(toPlainText(' Why <script> & &amp;\n block\u0000s ')).toBe('Why <script> & &amp; blocks');
  expect(toPlainText(7)).toBe('');
});

describe('shorten', () => {
  test.each([
    ['short enough', 12, 'short enough'],
    ['one two three', 12, 'one two…'],
    ['one two', 6, 'one…'],
    ['one, two', 7, 'one…'],
    ['Donaudampfschifffahrt', 8, 'Donauda…'],
    ['新しい基盤を作りました', 8, '新しい基盤を…'],
  ])('truncates %j to %i characters as %j', (text, most, short) => {
    expect(truncate(text, most)).toBe(short);
  });

  test('never exceeds the limit, and never splits a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, most) => {
          const short = truncate(text, most);
          expect(short.length).toBeLessThanOrEqual(Math.max(most, text.length <= most ? most : 1));
          expect(short).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
