import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

const base = 'https://example.org/folder/page';
const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** What a browser makes of a URL on a page; `undefined` when it cannot open it. */
function read(url: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

const words =
  'javascript JavaScript java\tscript java\nscript vbscript data blob file http https HTTPS mailto tel about ' +
  'a a.b xn-- xn--a 1.2.3.4.5 : / // \\ ? # . .. @ [ ] % %00 &colon; &#58; - _ < " ä 日本 🇳🇴 ｊ';
const invisible =
  '\0\u0001\t\n\r \u001F\u007F\u0085\u00A0\u00AD\u200B\u202E\u2028\u3000\uFEFF\uD800\uDC00\uFFFD';
const pieces = fc.constantFrom(...words.split(' '), ...invisible.split(''));
const anything = fc.oneof(
  fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

/** An unsafe scheme in every disguise that a browser sees through: any case, controls before it, tabs and line breaks in it. */
const disguised = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 0x20 })),
    fc.constantFrom('javascript', 'vbscript', 'data', 'blob', 'filesystem', 'a', 'x+y-1.z'),
    fc.infiniteStream(fc.tuple(fc.boolean(), fc.constantFrom('', '', '\t', '\n', '\r\n'))),
    anything,
  )
  .map(([controls, scheme, disguises, rest]) => {
    const letters = Array.from(`${scheme}:`, (letter) => {
      const [isUpper, dropped] = disguises.next().value;
      return (isUpper ? letter.toUpperCase() : letter) + dropped;
    });
    return String.fromCharCode(...controls) + letters.join('') + rest;
  });

describe('safeHref', () => {
  test.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'https://cdn-1.example.org/a_(b)~c.jpg?w=1600',
    'https://ada@example.org:8080/',
    'https://münchen.example/straße',
    'mailto:ada@example.org?subject=Hi',
    'tel:+4712345678',
    '/path',
    'path',
    './a:b',
    '/a:b',
    '?q=a:b',
    '#a:b',
    '#',
    '../up',
    '//example.org/path',
    '/javascript:alert(1)',
    '/مرحبا/日本/🇳🇴',
    'javascript&colon;alert(1)',
    'javascript%3Aalert(1)',
    'ｊavascript:alert(1)',
  ])('returns %j unchanged', (url) => {
    expect(safeHref(url)).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\n:alert(1)',
    ' javascript:alert(1)',
    '\u0000\u0001\u001F javascript:alert(1)',
    '\u00A0javascript:alert(1)',
    '\uFEFFjavascript:alert(1)',
    '\u200B\u200B javascript:alert(1)',
    '\uD800javascript:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/0a1b',
    'filesystem:https://example.org/a',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.org',
    'ftp://example.org',
    'a:b',
    'C:\\windows',
    'localhost:3000',
  ])('returns undefined for %j, which has an unsafe scheme', (url) => {
    expect(safeHref(url)).toBeUndefined();
  });

  test.each([
    'https://',
    'http://',
    '//',
    'https://[',
    'https://a b/',
    'https://example.org:99999/',
  ])('returns undefined for %j, which no browser opens', (url) => {
    expect(safeHref(url)).toBeUndefined();
  });

  test.each([
    '',
    ' ',
    '\n\t',
    '\u00A0',
    '\uFEFF',
    null,
    undefined,
    0,
    true,
    {},
    [],
    ['/a'],
    new URL(base),
  ])('returns undefined for %j, which is no URL', (value) => {
    expect(safeHref(value)).toBeUndefined();
  });

  test.each([
    [' /path\n', '/path'],
    ['\u200Bhttps://example.org/', 'https://example.org/'],
    ['https://exam\nple.org/\tpath', 'https://example.org/path'],
    ['/a b', '/a%20b'],
    ['/a\u0000b', '/a%00b'],
    ['?q=\u00A0', '?q='],
    ['/\u202Ea', '/%E2%80%AEa'],
  ])('normalizes %j as %j', (given, written) => {
    expect(safeHref(given)).toBe(written);
  });

  // A backslash is a slash in http(s) URLs, tabs and line breaks are dropped, and white space around is (URL standard §4.4).
  test.each([
    ['\\path', 'https://example.org/path'],
    ['a\\b', 'https://example.org/folder/a/b'],
    ['\\\\other.example\\a', 'https://other.example/a'],
    ['/\\other.example/a', 'https://other.example/a'],
    ['\\/other.example/a', 'https://other.example/a'],
    ['/\t/other.example/a', 'https://other.example/a'],
    ['/\r\n/other.example/a', 'https://other.example/a'],
    ['\u0000/a', 'https://example.org/a'],
    ['\u001F \t//other.example', 'https://other.example/'],
    ['HtTpS:\\\\OTHER.example', 'https://other.example/'],
    ['ht\ttps://other.example', 'https://other.example/'],
    ['http:\t//other.example', 'http://other.example/'],
    ['https:///other.example', 'https://other.example/'],
    ['https://other.example\\@example.org', 'https://other.example/@example.org'],
    ['https://ｏｔｈｅｒ.example/', 'https://other.example/'],
    ['https://other。example/', 'https://other.example/'],
    ['//xn--mnchen-3ya.example', 'https://xn--mnchen-3ya.example/'],
    ['?\\a', 'https://example.org/folder/page?\\a'],
    ['#\\a', 'https://example.org/folder/page#\\a'],
    ['/a\u00ADb', 'https://example.org/a%C2%ADb'],
    ['MAILTO:ada@example.org', 'mailto:ada@example.org'],
  ])('leads from %j where the URL standard says', (given, target) => {
    expect(read(safeHref(given)!)?.href).toBe(target);
  });

  test('returns undefined for a lone surrogate, which cannot be encoded', () => {
    expect(safeHref('/a\uD83Db')).toBeUndefined();
  });

  test('returns only safe URLs without invisible characters', () => {
    fc.assert(
      fc.property(fc.oneof(anything, disguised), (given) => {
        const url = safeHref(given);
        if (url === undefined) return;
        expect(url).toMatch(/^[^\s\p{C}]+$/u);
        // A host that only looks like one (`https://xn--/`) is let through: it leads nowhere, and looking closer costs time.
        const looksRight = /^https:\/\/[\w.-]+[/?#]/.test(url);
        const protocol = read(url)?.protocol ?? (looksRight ? 'https:' : 'none');
        expect(safeProtocols).toContain(protocol);
      }),
      { numRuns: 3000 },
    );
  });

  test('returns undefined where a browser sees an unsafe scheme', () => {
    fc.assert(
      fc.property(disguised, (given) => {
        expect(safeHref(given)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('leads where the given URL leads, unless something invisible is around it', () => {
    fc.assert(
      fc.property(anything, (given) => {
        fc.pre(!/^[\s\p{C}]|[\s\p{C}]$|\p{Surrogate}/u.test(given));
        const url = safeHref(given);
        // How these percent-encode a space differs between versions of the standard.
        fc.pre(url !== undefined && !/^(mailto|tel):/i.test(url));
        expect(read(url)?.href).toBe(read(given)?.href);
      }),
      { numRuns: 1000 },
    );
  });

  test('returns a URL wherever a browser can follow one safely, unless something invisible is around it', () => {
    fc.assert(
      fc.property(anything, (given) => {
        fc.pre(!/^[\s\p{C}]|[\s\p{C}]$|\p{Surrogate}/u.test(given) && given !== '');
        // URLs without their slashes are read as relative on a page of the same scheme.
        fc.pre(!/^https?:(?!\/\/)/i.test(given));
        const url = read(given);
        fc.pre(url !== undefined);
        expect(safeHref(given) !== undefined).toBe(safeProtocols.includes(url.protocol));
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps every http(s) URL that a browser can open', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(safeHref(url)).toBe(url);
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const url = safeHref(given);
        fc.pre(url !== undefined);
        expect(safeHref(url)).toBe(url);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ' ',
    '\t',
    '\u0000',
    'a',
    'a:',
    '/',
    '\\',
    '\uFEFF',
    'a.',
    '%',
    '\uD83C\uDDF3',
    'https://',
    '-',
    'a ',
  ])('takes time in proportion to the length of %j repeated', (piece) => {
    // Quadratic time would be minutes.
    const start = performance.now();
    safeHref(piece.repeat(1_000_000 / piece.length));
    safeHref(`https://example.org/${piece.repeat(1_000_000 / piece.length)}x`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
