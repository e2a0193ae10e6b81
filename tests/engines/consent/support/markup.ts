import { inertHtml } from '@broadsheet/consent-banner/server';
import type { Parties } from '../app/config.ts';

/** The nonce of the pages with markup of a content system. */
export const nonce = 'b7Zk2h8Q';

/** HTML that fetches, by every element and attribute that can; `URL` is where. */
const fetching = [
  '<script src="URL"></script>',
  '<script async src="URL"></script>',
  '<script type="module" src="URL"></script>',
  '<link rel="stylesheet" href="URL">',
  '<link rel="preload" as="script" href="URL">',
  '<link rel="modulepreload" href="URL">',
  '<link rel="preload" as="image" imagesrcset="URL 1x" href="URL">',
  '<img src="URL" alt="">',
  '<img srcset="URL 1x, URL 2x" alt="">',
  '<picture><source srcset="URL"><img src="URL" alt=""></picture>',
  '<video poster="URL"></video>',
  '<video src="URL" preload="auto"></video>',
  '<video preload="auto"><source src="URL"></video>',
  '<audio src="URL" preload="auto"></audio>',
  '<iframe src="URL" title=""></iframe>',
  '<iframe srcdoc="<img src=URL>" title=""></iframe>',
  '<embed src="URL">',
  '<object data="URL"></object>',
  '<input type="image" src="URL" alt="">',
  '<svg><image href="URL" width="9" height="9" /></svg>',
  '<svg><image xlink:href="URL" width="9" height="9" /></svg>',
  '<svg><use href="URL#a" /></svg>',
  '<svg><filter id="f"><feImage href="URL" /></filter></svg>',
  '<svg><style>@import "URL";</style></svg>',
  '<style>@import "URL";</style>',
  '<p style="background: url(URL)">a</p>',
  '<table background="URL"><tr><td background="URL">a</td></tr></table>',
  '<noscript><img src="URL" alt=""></noscript>',
];

/** What an article of a content system holds, gated: everything that fetches, after an element of the body. */
export function fetchingMarkup({ pixel }: Parties): string {
  return fetching
    .map((html, index) => {
      const inert = inertHtml(html.replaceAll('URL', `${pixel}/fetched-${index}`));
      return `<p>${index}</p><template data-consent="ads">${inert}</template>${inert}`;
    })
    .join('\n');
}

/** Scripts of a template that rely on their order, within it and from one to the next. */
export function orderedMarkup({ script }: Parties): string {
  const push = (name: string) =>
    `<script nonce="${nonce}">globalThis.order = [...(globalThis.order ?? []), "${name}"];</script>`;
  return `<template data-consent="analytics"><script src="${script}/slow.js"></script>${push('first')}
    <script src="${script}/inert.js"></script></template>
    <template data-consent="analytics">${push('second')}<script src="${script}/both.js"></script>
    <script nonce="${nonce}">document.write("gone"); globalThis.order.push("wrote");</script></template>`;
}

/** Markup that somebody has put into a comment. */
export function hostileMarkup({ pixel, script }: Parties): string {
  const src = `${pixel}/hostile.js`;
  return [
    ...['necessary', 'analytics', 'ads', 'necessary analytics'].flatMap((ids) => [
      `<script type="text/plain" data-consent="${ids}" data-src="${src}"></script>`,
      `<script type="text/plain" data-consent="${ids}" data-src="${src}" nonce="guessed"></script>`,
      `<script type="text/plain" data-consent="${ids}">globalThis.order = ["hostile"];</script>`,
      `<template data-consent="${ids}"><script type="text/plain" data-src="${src}"></script></template>`,
    ]),
    `<script type="text/plain" data-consent="ads" data-src="${script}/counter.js"></script>`,
    `<template data-consent="analytics"><iframe data-src="javascript:top.order=['hostile']" title=""></iframe>
      <object data-data="javascript:top.order=['hostile']"></object></template>`,
  ].join('');
}
