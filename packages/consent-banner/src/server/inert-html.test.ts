// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertHtml } from './inert-html.ts';

const url = 'https://third.example/x';

/** What of a piece of HTML, parsed as a page has it in a template, makes some browser fetch or run. */
function findLive(html: string): string[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  return Array.from(content.querySelectorAll('*')).flatMap((element) => {
    const name = element.localName;
    const live = Array.from(element.attributes, ({ name: key, value }) => ({ key, value })).filter(
      ({ key, value }) =>
        /^(src|srcset|poster|data|background|imagesrcset|lowsrc|dynsrc|srcdoc|style|http-equiv)$/.test(
          key,
        ) ||
        (/^(href|xlink:href)$/.test(key) && !/^(a|area)$/.test(name)) ||
        (/^(fill|filter|mask|clip-path|cursor)$/.test(key) && value.includes('url(')),
    );
    const isRun = /^(script|style)$/.test(name) && element.getAttribute('type') !== 'text/plain';
    return [...live.map(({ key }) => `${name} ${key}`), ...(isRun ? [name] : [])];
  });
}

const fetching = [
  `<script src="${url}"></script>`,
  `<script async defer SRC='${url}'></script>`,
  `<script type=module src=${url}></script>`,
  '<script>fetch("https://third.example")</script>',
  `<link rel=stylesheet href=${url}>`,
  `<link rel="preload" as="image" imagesrcset="${url} 2x" href="${url}">`,
  `<link rel=modulepreload href=${url}>`,
  `<img src=${url}>`,
  `<img src="${url}" srcset="${url} 2x, ${url} 3x" onerror="a>b">`,
  `<image src=${url}>`,
  `<picture><source srcset=${url}><img src=${url}></picture>`,
  `<video src=${url} poster=${url}><source src=${url}><track src=${url}></video>`,
  `<audio src=${url}></audio>`,
  `<iframe src=${url}></iframe>`,
  `<iframe srcdoc="<img src=${url}>"></iframe>`,
  `<embed src=${url}>`,
  `<object data=${url}><param name=a></object>`,
  `<input type=image src=${url}>`,
  `<table background=${url}><td background=${url}></table>`,
  `<p style="background:url(${url})">a</p>`,
  `<style>@import "${url}"; p { background: url(${url}) }</style>`,
  `<svg><image href=${url} /><image xlink:href=${url} /><use href=${url} /></svg>`,
  `<svg><filter><feImage href=${url} /></filter><rect filter="url(${url})"/></svg>`,
  `<svg><style>@import "${url}"</style><script href=${url}></script></svg>`,
  `<svg><style><img src=${url}></style></svg>`,
  `<svg><title><img src=${url}></title></svg>`,
  `<base href=${url}>`,
  `<meta http-equiv=refresh content="0; url=${url}">`,
  `<noscript><img src=${url}></noscript>`,
  `<textarea></textarea><img src=${url}>`,
  `<img alt='a"b' src=${url}>`,
  `<img/src=${url}/>`,
  `<img src = "${url}" src="/own">`,
  `<img data-src="/own" src="${url}">`,
  `<img =src src=${url}>`,
  `<!--><img src=${url}>-->`,
  `<!-- a --!><img src=${url}>`,
  `<!doctype html><img src=${url}>`,
  `<? a ><img src=${url}>`,
  `</ a><img src=${url}>`,
  `<a<img src=${url}>`,
  `<a<link rel=stylesheet href=${url}>`,
  `<custom-element href=${url}></custom-element>`,
  `</template><img src=${url}>`,
  `<template><img src=${url}></template>`,
  `<title><img></title><img src=${url}>`,
  `<script><!--<script></script><img src=${url}>`,
];

describe('HTML made inert', () => {
  test.each(fetching)('fetches and runs nothing: %s', (html) => {
    expect(findLive(inertHtml(html))).toEqual([]);
    // It is the same made inert again, and what follows it is no part of it.
    expect(inertHtml(inertHtml(html))).toBe(inertHtml(html));
  });

  const pieces = fc.constantFrom(
    ...fetching,
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<svg>',
    '</svg>',
    '<style>',
    '</style>',
    '</script>',
    '<textarea>',
    '</textarea>',
    '&amp;',
    'text',
  );

  test('fetches nothing whatever is put together', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        expect(findLive(inertHtml(parts.join('')))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('stays within the template that it is put into', () => {
    for (const html of [
      '</template>',
      '<!-- a',
      '<style>a',
      '<template>',
      '<img alt="',
      '<plaintext>',
    ]) {
      const page = document.createElement('div');
      page.innerHTML = `<template>${inertHtml(html)}</template><b id="after"></b>`;
      expect(page.querySelector('#after')?.parentElement, html).toBe(page);
    }
  });

  test('keeps text, links, order and what it does not know', () => {
    const html =
      '<p class="a b" hidden>1 &lt; 2 <a href="/b?c=1&amp;d=2" onclick="x()">ä</a></p><!-- c --><br/>';
    expect(inertHtml(html)).toBe(html.replace('<br/>', '<br>'));
    expect(inertHtml('<script>if (a < b) c("<img src=d>")</script>')).toBe(
      '<script type="text/plain">if (a < b) c("<img src=d>")</script>',
    );
    expect(inertHtml('<script type="module" src="a.js" nonce="n"></script>')).toBe(
      '<script data-type="module" data-src="a.js" nonce="n" type="text/plain"></script>',
    );
  });

  test.each([
    '<',
    '<a ',
    '<a b=',
    '<a b="',
    '<!--',
    '<style>',
    '<script>',
    '</',
    '<template>',
    '<svg><style>',
    '<img src=a>',
    '"',
    '<a/',
  ])('takes linear time: %s', (piece) => {
    const time = (count: number) => {
      const html = piece.repeat(count);
      const start = performance.now();
      inertHtml(html);
      return performance.now() - start;
    };
    time(1000);
    expect(time(40_000)).toBeLessThan(3000);
  });
});
