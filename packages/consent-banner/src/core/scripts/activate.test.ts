// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStorage } from '../../fixtures.ts';
import { inertHtml } from '../../server/inert-html.ts';
import type { ConsentConfig } from '../../types.ts';
import type { Consent } from '../consent.ts';
import { createConsent } from '../create-consent.ts';
import { activate } from './activate.ts';

const config: ConsentConfig = {
  categories: [
    { id: 'necessary', label: 'Necessary', regime: 'essential', hosts: { script: ['n.example'] } },
    {
      id: 'ads',
      label: 'Ads',
      hosts: { script: ['https://ads.example', '*.cdn.example:8443'] },
      services: [{ id: 'pixel', label: 'Pixel', hosts: { script: ['pixel.example'] } }],
    },
    { id: 'other', label: 'Other', hosts: { script: ['https://other.example'] } },
  ],
};

let consent: Consent;
let ends: (() => void)[];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  consent = createConsent(config, { storage: createStorage([]) });
  ends = [consent.start()];
});

afterEach(() => {
  for (const end of ends) end();
});

async function show(html: string, options = {}): Promise<void> {
  document.body.innerHTML = html;
  ends.push(activate(consent, options));
  await consent.decide('all');
  await vi.waitFor(() => undefined);
  await settle();
}

/** Scripts of jsdom never load: the queue goes on without them here. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
    for (const script of document.querySelectorAll('script:not([type="text/plain"])'))
      script.dispatchEvent(new Event('load'));
  }
}

const scripts = () =>
  Array.from(
    document.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])'),
    (script) => script.src || script.text,
  );

describe('a script in the markup', () => {
  const inert = (src: string, ids = 'ads', more = '') =>
    `<script type="text/plain" data-consent="${ids}" data-src="${src}" ${more}></script>`;

  test.each([
    ['https://ads.example/a.js', 'ads'],
    ['https://a.b.cdn.example:8443/a.js', 'ads'],
    ['https://pixel.example/a.js', 'ads'],
    ['https://pixel.example/a.js', 'pixel'],
    ['https://other.example/a.js', 'ads other'],
  ])('runs from %s, which is named for %s', async (src, ids) => {
    for (const html of [
      inert(src, ids),
      `<template data-consent="${ids}"><script src="${src}"></script></template>`,
      `<template data-consent="${ids}">${inertHtml(`<script src="${src}"></script>`)}</template>`,
    ]) {
      await show(html);
      expect(scripts()).toEqual([src]);
      document.head.innerHTML = '';
    }
  });

  test.each([
    ['https://evil.example/a.js', 'ads'],
    ['http://ads.example/a.js', 'ads'],
    ['https://ads.example.evil/a.js', 'ads'],
    ['https://ads.example@evil.example/a.js', 'ads'],
    ['//evil.example/a.js', 'ads'],
    ['https://cdn.example:8443/a.js', 'ads'],
    ['https://other.example/a.js', 'ads'],
    ['https://ads.example/a.js', 'pixel'],
    ['https://n.example/a.js', 'necessary'],
    ['https://n.example/a.js', 'necessary ads'],
    ['https://ads.example/a.js', ''],
    ['https://ads.example/a.js', 'unknown'],
    ['javascript:alert(1)', 'ads'],
    ['data:text/javascript,alert(1)', 'ads'],
    ['/own.js', 'ads'],
  ])('never runs from %s for %j', async (src, ids) => {
    for (const more of ['', 'nonce="guessed"', 'nonce']) {
      await show(inert(src, ids, more));
      await show(
        `<template data-consent="${ids}"><script src="${src}" ${more}></script></template>`,
      );
      await show(`<template data-consent="${ids}">${inert(src, ids, more)}</template>`);
    }
    expect(scripts()).toEqual([]);
  });

  test('runs from anywhere, and inline, with the nonce of the page', async () => {
    document.head.innerHTML = '<script type="application/json" nonce="n0">{}</script>';
    await show(
      `<template data-consent="ads"><script nonce="n0">void 1</script><script nonce="n0" src="https://b.example/"></script>
        <script nonce="n1">void 2</script><script>void 3</script></template>`,
    );
    expect(scripts().slice(1)).toEqual(['void 1', 'https://b.example/']);
  });

  test('keeps its type and attributes, and leaves event handlers out', async () => {
    await show(
      inert(
        'https://ads.example/a.js',
        'ads',
        'data-type="module" data-key="1" onload="x()" async',
      ),
    );
    const [script] = document.querySelectorAll<HTMLScriptElement>('head script');
    expect(script!.outerHTML).toBe(
      '<script data-key="1" async="" type="module" src="https://ads.example/a.js"></script>',
    );
    await show(inert('https://ads.example/b.js', 'ads', 'data-type="importmap"'));
    expect(scripts()).toHaveLength(1);
  });
});

describe('a template', () => {
  const inTemplate = (html: string) => `<template data-consent="ads">${html}</template>`;

  test.each([
    ['<img data-src="/a.gif" alt="">', 'img', 'src', '/a.gif'],
    ['<img data-srcset="/a.gif 2x, /b.gif 3x">', 'img', 'srcset', '/a.gif 2x, /b.gif 3x'],
    ['<video data-poster="/a.jpg" data-src="/a.mp4"></video>', 'video', 'poster', '/a.jpg'],
    ['<audio data-src="/a.mp3"></audio>', 'audio', 'src', '/a.mp3'],
    ['<picture><source data-srcset="/a"><img></picture>', 'source', 'srcset', '/a'],
    ['<video><track data-src="/a.vtt"></video>', 'track', 'src', '/a.vtt'],
    ['<iframe data-src="https://b.example/"></iframe>', 'iframe', 'src', 'https://b.example/'],
    ['<embed data-src="https://b.example/">', 'embed', 'src', 'https://b.example/'],
    ['<object data-data="https://b.example/"></object>', 'object', 'data', 'https://b.example/'],
    ['<input type="image" data-src="/a">', 'input', 'src', '/a'],
    ['<link rel="stylesheet" data-href="/a.css">', 'link', 'href', '/a.css'],
    ['<svg><image data-href="/a" /></svg>', 'image', 'href', '/a'],
    ['<svg><use data-href="/a#b" /></svg>', 'use', 'href', '/a#b'],
    ['<p data-style="color: red">a</p>', 'p', 'style', 'color: red'],
  ])('brings its URLs back: %s', async (html, element, name, value) => {
    await show(inTemplate(html));
    expect(document.querySelector(element)?.getAttribute(name)).toBe(value);
  });

  const hostile = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://a/b',
    'vbscript:a',
    'about:blank',
    '',
  ];
  const frames = ['iframe src', 'embed src', 'object data', 'frame src'];
  test.each(frames.flatMap((frame) => hostile.map((url) => [frame, url] as const)))(
    'opens no %s of %j',
    async (frame, url) => {
      const [element = '', name = ''] = frame.split(' ');
      for (const prefix of ['', 'data-']) {
        await show('<template data-consent="ads"></template>');
        document.body.innerHTML = '';
        const template = document.createElement('template');
        template.dataset.consent = 'ads';
        const child = template.content.ownerDocument.createElement(element);
        child.setAttribute(prefix + name, url);
        template.content.append(child);
        document.body.append(template);
        await settle();
        expect(document.querySelector(element)?.hasAttribute(name)).toBe(false);
      }
    },
  );

  test('is activated once, however often activation begins', async () => {
    document.body.innerHTML = inTemplate('<img data-src="/a.gif">');
    await consent.decide('all');
    for (let time = 0; time < 3; time += 1) {
      const end = activate(consent);
      await settle();
      end();
    }
    expect(document.querySelectorAll('img')).toHaveLength(1);
  });

  test('that comes later by innerHTML is found, with its scripts', async () => {
    await show('<main></main>');
    document.querySelector('main')!.innerHTML = inTemplate(
      '<img data-src="/a.gif"><script src="https://ads.example/a.js"></script>',
    );
    await settle();
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(scripts()).toEqual(['https://ads.example/a.js']);
  });

  test.each([
    ['<div data-broadsheet-untrusted>', {}],
    ['<div class="comments">', { untrusted: '.comments' }],
  ])('stays inert in %s, which is not the site’s own HTML', async (open, options) => {
    await show(`${open}${inTemplate('<img data-src="/a">')}</div>`, options);
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });

  test('with a live URL is told of in development, with what to write', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await show(inTemplate('<video poster="/a.jpg"></video>'));
    expect(warn.mock.calls.join()).toContain('data-poster');
  });

  test('brings back what inertHtml made of a piece of HTML', async () => {
    const html =
      '<p style="color: red"><img src="/a.gif" srcset="/b 2x" alt="A"></p><iframe src="https://b.example/"></iframe><svg><image href="/c"></image></svg>';
    await show(inTemplate(inertHtml(html)));
    document.querySelectorAll('template').forEach((template) => template.remove());
    const inertAttribute = / data-(src|srcset|href|style)="[^"]*"/g;
    const sorted = (text: string) =>
      text.match(/<[^>]*>/g)!.map((tag) =>
        tag
          .match(/[^\s<>]+/g)!
          .toSorted()
          .join(' '),
      );
    expect(sorted(document.body.innerHTML.replace(inertAttribute, ''))).toEqual(sorted(html));
  });
});

test('document.write of what waited writes nothing', async () => {
  const { write } = document;
  await show('<template data-consent="ads"><b></b></template><i></i>');
  document.write('gone');
  document.writeln('gone');
  expect(document.querySelectorAll('i')).toHaveLength(1);
  expect(document.write).not.toBe(write);
});
