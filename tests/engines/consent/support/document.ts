import type { ConsentConfig } from '@broadsheet/consent-banner';
import {
  consentHeadFlag,
  consentHeadFlagHash,
  cspFor,
  inertHtml,
  readConsent,
  withRegimes,
} from '@broadsheet/consent-banner/server';
import type { AppProps } from '../app/app.tsx';
import type { Parties } from '../app/config.ts';
import type { BuiltApp } from './build-app.ts';
import { fetchingMarkup, hostileMarkup, nonce, orderedMarkup } from './markup.ts';

interface Publication {
  app: BuiltApp;
  config: ConsentConfig;
  parties: Parties;
}

/**
 * A document, and the policy that it is sent with.
 * Queries: `gpc` sends the signal, `later=DAYS` sets the browser's clock, `revision=N`, `category` adds one, `regimes=JSON`, `guard` has
 * the browser block what is not granted, `widest` asks for the widest domain of the cookie, `tell` has the page report by itself whether it
 * is kept and asks, `position=bottom`, `dir=rtl`.
 */
export async function documentFor(
  request: Request,
  { app, config, parties }: Publication,
): Promise<{ html: string; policy: string }> {
  const { pathname, searchParams: query } = new URL(request.url);
  const asked = configOf(config, query);
  const headers = new Headers(request.headers);
  if (query.has('gpc')) headers.set('sec-gpc', '1');
  const days = Number(query.get('later') ?? 0);
  const markup = markups[pathname];
  const isStatic = pathname === '/static' || pathname === '/html' || markup !== undefined;
  const state = readConsent(headers, asked, Date.now() + days * 86_400_000);
  const props: AppProps = {
    kind: pathname === '/cookies' ? 'cookies' : 'page',
    config: asked,
    initialState: isStatic ? undefined : state,
    position: query.get('position') === 'bottom' ? 'bottom' : undefined,
    parties,
  };
  const head = [
    isStatic && `<script>${consentHeadFlag(asked)}</script>`,
    query.has('gpc') && '<script src="/gpc.js"></script>',
    query.has('tell') && '<script src="/tell.js"></script>',
    days > 0 && `<script src="/clock.js" data-days="${days}"></script>`,
  ];
  return {
    policy: query.has('guard')
      ? cspFor(asked, state, strict)
      : await openPolicy(
          parties,
          isStatic ? asked : undefined,
          markup && [`'nonce-${nonce}'`, "'strict-dynamic'"],
        ),
    html: htmlOf({
      props,
      body: app.render(props),
      head: head.filter(Boolean).join('\n'),
      dir: query.get('dir') ?? 'ltr',
      script: pathname === '/html' || markup ? '/static.js' : '/client.js',
      embedded: markup?.(parties) ?? embeddedOf(parties),
    }),
  };
}

/** What every document of the publication is held to. */
const strict = {
  'default-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['broadsheet-consent'],
};

/** Lets the third parties in: the gates alone keep them out. */
async function openPolicy(
  { script, pixel, frame }: Parties,
  flagged: ConsentConfig | undefined,
  more: string[] = [],
): Promise<string> {
  const hash = flagged ? [await consentHeadFlagHash(flagged)] : [];
  const directives = {
    ...strict,
    'script-src': ["'self'", script, ...hash, ...more],
    'img-src': ["'self'", pixel],
    'connect-src': ["'self'", script],
    'frame-src': ["'self'", frame],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

interface Markup {
  props: AppProps;
  body: string;
  head: string;
  dir: string;
  script: string;
  embedded: string;
}

function htmlOf({ props, body, head, dir, script, embedded }: Markup): string {
  return `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8">
    <title>Notes</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.js">
    ${head}
    <link rel="expect" href="#embedded" blocking="render"><link rel="stylesheet" href="/client.css">
    <script type="application/json" id="props">${safeJson(props)}</script>
    <script type="application/json" id="config">${safeJson(props.config)}</script>
    <script type="module" nonce="${nonce}" src="${script}"></script>
    </head><body><div id="root">${body}</div>
    <aside id="embedded" aria-label="From a content system">
      ${embedded}
    </aside></body></html>`;
}

/** By path: pages of a content system that hold more. */
const markups: Record<string, (parties: Parties) => string> = {
  '/markup': fetchingMarkup,
  '/ordered': orderedMarkup,
  '/hostile': hostileMarkup,
};

function embeddedOf({ script, pixel }: Parties): string {
  return `<script type="text/plain" data-consent="analytics" data-src="${script}/inert.js"></script>
      <template data-consent="ads"><img data-src="${pixel}/template.gif" alt=""></template>
      <template data-consent="analytics ads">${inertHtml(`<script src="${script}/both.js"></script>`)}</template>`;
}

function configOf(config: ConsentConfig, query: URLSearchParams): ConsentConfig {
  const extra = query.has('category') ? [{ id: 'social', label: 'Social media' }] : [];
  return withRegimes(
    {
      ...config,
      revision: Number(query.get('revision') ?? config.revision),
      categories: [...config.categories, ...extra],
      ...(query.has('widest') && { cookie: { domain: 'widest' } }),
    },
    JSON.parse(query.get('regimes') ?? 'null') as Record<string, unknown> | null,
  );
}

function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
