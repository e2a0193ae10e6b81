import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from './to-text.ts';

const fragments = [
  ...'< > & ; # " \' = / ! - -- <!-- --> --!> <! <? ]]> <![CDATA[ </ </> <3 a b p x script'.split(
    ' ',
  ),
  ...'<b> </b> <p> </p> <br/> <i title=" <i title=\'> <x-y> <img src=x onerror=alert(1)> <svg/onload=a>'.split(
    ' ',
  ),
  ...'<script> </script> <style> </style> <iframe> <SCRIPT > </ScRiPt > <a href="htt &lt; &gt; &amp; &quot;'.split(
    ' ',
  ),
  ...'&amp;lt; &amp;gt; &amp;amp; &#60; &#x3C; &#62 &lt;b&gt; &lt;/b&gt; &lt;p&gt; &lt;!-- &nbsp; &#8; &#0; &#xD800;'.split(
    ' ',
  ),
  ...' \n\u00A0\0\b\u007F\uD800\uDC00\u200Bä日🇳🇴'.split(''),
];
const htmlish = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

describe('toText', () => {
  test.each([
    ['AT&amp;T &#8217;s <em>GPU</em>', 'AT&T ’s GPU'],
    ['AT&amp;amp;T', 'AT&T'],
    ['Don&#8217;t &#8220;panic&#8221; &#8211; ever&#8230;', 'Don’t “panic” – ever…'],
    ['Caf&eacute; &Eacute;t&eacute; &szlig;&yuml;&thinsp;&euro;&rsquo;', 'Café Été ßÿ €’'],
    ['&LT;&GT;&AMP;&QUOT;', '<>&"'],
    ['&#x48;&#X69;&#33', 'Hi!'],
  ])('decodes %j as %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  test.each([
    ['a < b'],
    ['a <b and c'],
    ['5 > 3'],
    ['I <3 it'],
    ['</3'],
    ['<>'],
    ['Tom & Jerry'],
    ['R&D &c.'],
    ['?a=1&copy=2&lt=3'],
    ['AT&T; &unknown; &constructor; &;'],
    ['&#; &#x; &#xg;'],
    ['100 % “quoted” – Ünïcödé 🇳🇴 مرحبا'],
  ])('keeps the text %j', (text) => {
    expect(toText(text)).toBe(text);
  });

  test.each([
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One Two'],
    ['One<br>Two<BR/>Three', 'One Two Three'],
    ['H<sub>2</sub>O, <b>bo</b>ld and <a href="/">li</a>nk', 'H2O, bold and link'],
    ['a<!-- b -->c<!---->d<!-->e<!-- --!>f', 'acdef'],
    ['a <!-- never closed', 'a'],
    ['<!DOCTYPE html><?xml version="1.0"?>a', 'a'],
    ['<script>if (a < b) document.write("<p>")</script>a', 'a'],
    ['<STYLE>a > b {}</style >a<style>never closed', 'a'],
    ['<script src="a"/>a', 'a'],
    ['<iframe src="https://example.org">No frames here.</iframe>a', 'a'],
    ['<a title="1 > 0">a</a>', 'a'],
    ["<a title = '<b>'>a</a>", 'a'],
    ['<a title=">never closed', 'never closed'],
    ['Read <a href="https://exam', 'Read'],
    ['Read <stro', 'Read'],
    ['<o:p></o:p><my-element>a</my-element>', 'a'],
    ['<<i></i>b>', '< b>'],
    ['<scr<script>ipt>alert(1)</script>', 'ipt>alert(1)'],
  ])('strips the tags of %j: %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  test.each([
    ['&lt;p&gt;Hello &amp;amp; bye&lt;/p&gt;', 'Hello & bye'],
    ['&lt;p&gt;We are hiring a', 'We are hiring a'],
    ['&lt;div class=&quot;intro&quot;&gt;&lt;b&gt;Hi&amp;nbsp;there', 'Hi there'],
    ['One&lt;br /&gt;Two', 'One Two'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', ''],
    ['&lt;img src=x onerror=alert(1)&gt;', ''],
    ['&amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt;', 'bold'],
    ['&lt;!-- secret --&gt;a', 'a'],
    ['&#60;&#8;script>alert(1)&#60;/script>', ''],
  ])('strips the encoded markup %j to %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  test.each([
    ['The &lt;dialog&gt; element', 'The <dialog> element'],
    ['Never use &lt;b&gt;, use `&lt;p&gt;`', 'Never use <b>, use `<p>`'],
    ['Vec&lt;u8&gt; and Map&lt;string, List&lt;A&gt;&gt;', 'Vec<u8> and Map<string, List<A>>'],
    ['&lt;Suspense /&gt; explained', '<Suspense /> explained'],
    ['if a &lt; b &amp;&amp; c &gt; d', 'if a < b && c > d'],
    ['a &amp;lt; b', 'a < b'],
  ])('keeps text about markup in %j: %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  test('decodes at most twice', () => {
    expect(toText('&amp;amp;amp;')).toBe('&amp;');
  });

  test.each([
    ['&#128;&#150;&#x99;', '€–™'],
    ['a&#0;b&#xD800;c&#x110000;d&#99999999999;', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD'],
    ['a&#8;b&#x81;c', 'abc'],
    ['&#x1F1F3;&#x1F1F4;', '🇳🇴'],
  ])('decodes the numeric references in %j as HTML does: %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  test.each([
    [' \n a \t\r\n b\u00A0\u00A0&nbsp;&emsp;c\u2028\uFEFF ', 'a b c'],
    ['T\bit\0le\u007F\u0085', 'Title'],
    ['a\uD83Db', 'a\uFFFDb'],
    ['🇳🇴', '🇳🇴'],
    ['می\u200Cخواهم soft\u00ADhyphen', 'می\u200Cخواهم soft\u00ADhyphen'],
  ])('normalizes white space and control characters of %j to %j', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  test.each([
    [2024, '2024'],
    [-0.5, '-0.5'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [null, ''],
    [undefined, ''],
    [true, ''],
    [{ rendered: 'a' }, ''],
    [['a'], ''],
    [Symbol('a'), ''],
  ])('converts %o to %j', (value, text) => {
    expect(toText(value)).toBe(text);
  });

  test('decodes the named references of all of ISO 8859-1', () => {
    const first = ['nbsp', 'iexcl', 'cent', 'pound', 'curren', 'yen', 'brvbar', 'sect'];
    const last = ['oslash', 'ugrave', 'uacute', 'ucirc', 'uuml', 'yacute', 'thorn', 'yuml'];
    const decode = (names: string[]) => names.map((name) => toText(`_&${name};_`)).join('');
    expect(decode(first)).toBe('_ __¡__¢__£__¤__¥__¦__§_');
    expect(decode(last)).toBe('_ø__ù__ú__û__ü__ý__þ__ÿ_');
  });

  test('round-trips any escaped text without markup', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[&<]/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const tidy = text.replace(/\s+/g, ' ').trim();
        expect(toText(escape(text))).toBe(tidy);
        expect(toText(escape(escape(text)))).toBe(tidy);
        expect(toText(`<p class="a>b">${escape(text)}</p>`)).toBe(tidy);
      }),
    );
  });

  test('leaves no tag, comment, control character or extra space in any input', () => {
    fc.assert(
      fc.property(htmlish, (html) => {
        const text = toText(html);
        expect(text).not.toMatch(/<(\/[a-z]|!--)[^>]*>/i);
        expect(text).not.toMatch(/<[a-z][^<>=]*=[^<>]*>/i);
        expect(text).not.toMatch(/<(script|style|p|b|br|i|img)>(?=\w)/);
        expect(text).not.toMatch(/\p{Cc}|\p{Surrogate}/u);
        expect(text).not.toMatch(/^\s|\s\s|[^\S ]|\s$/);
      }),
      { numRuns: 5000 },
    );
  });

  test('keeps the text between tags, in order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 });
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<br/>',
      '<!-- -->',
      '<a href="/?a>b">',
      '</a>',
      '\n',
    );
    fc.assert(
      fc.property(words, fc.infiniteStream(tags), (given, between) => {
        const html = given.map((word) => `${between.next().value} ${word}`).join('');
        expect(toText(html)).toBe(given.join(' '));
      }),
    );
  });

  test.each(
    '<|&|<a|<a |<!--|<![|</|<script>|<iframe>|<a title="|<a =\'<a ="|<p|&lt;|&amp;lt;|&lt;a =|&lt;p&gt;|&lt;!--|&a|&x;|&#1|= |"|<i> | |\uD800'.split(
      '|',
    ),
  )('takes time in proportion to the length of %j repeated', (piece) => {
    // Quadratic time would be minutes.
    const start = performance.now();
    toText(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
